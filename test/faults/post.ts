/** An answer is late long before this: a request that hangs is a fault of its own. */
const ANSWER_MS_MAX = 60_000;

const UNAVAILABLE = 503;

/** Where a request goes, and with whose key. */
export type Letter = { readonly address: string; readonly path: string; readonly key: string; readonly body: unknown };

/** What a request was answered, as loose as JSON.parse leaves it: what is read of it is asserted. */
export type Answered = { readonly body: ReturnType<typeof JSON.parse> };

/**
 * The JSON of an answer; undefined where none came, or one that the store is away: what became of the request is then open. Throws for
 * every other refusal.
 */
export async function post({ address, path, key, body }: Letter): Promise<Answered | undefined> {
  try {
    const response = await fetch(`${address}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    });
    const text = await response.text();
    if (response.ok) return { body: JSON.parse(text) };
    if (response.status === UNAVAILABLE) return undefined;
    throw new Error(`${path} answered ${response.status}: ${text}`);
  } catch (error) {
    if (error instanceof TypeError) return undefined; // fetch's word for a connection that is refused or breaks
    throw error;
  }
}
