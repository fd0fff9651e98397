/** What came back from a witness, or why nothing did. */
export type Exchange =
  | { readonly kind: "answer"; readonly status: number; readonly body: string }
  | { readonly kind: "slow" | "down" | "too_long"; readonly says: string };

/** A few cosignatures or a size; a checkpoint with 16 cosignatures of 5 kB. */
const ANSWER_BYTES_MAX = 256 * 1024;

type Request = { readonly method: "GET" | "POST"; readonly body?: string; readonly signal: AbortSignal };

/** One request to a witness. Follows no redirect, reads no more than 256 KiB, and returns whatever goes wrong. */
export async function exchange(url: string, { method, body, signal }: Request): Promise<Exchange> {
  try {
    const sent = body === undefined ? {} : { body, headers: { "content-type": "text/plain; charset=utf-8" } };
    const response = await fetch(url, { method, signal, redirect: "manual", ...sent });
    const text = await limitedText(response);
    if (text === undefined) return { kind: "too_long", says: `its answer is over ${ANSWER_BYTES_MAX} bytes` };
    return { kind: "answer", status: response.status, body: text };
  } catch (error) {
    return signal.aborted
      ? { kind: "slow", says: "it did not answer in time" }
      : { kind: "down", says: `it cannot be reached${codeOf(error)}` };
  }
}

/** The body, as UTF-8; undefined, and no more is read, when it is over the limit. */
async function limitedText({ body }: Response): Promise<string | undefined> {
  if (body === null) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // To leave the loop cancels the rest.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** fetch says only that it failed; its cause says how: ECONNREFUSED. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
}
