import createServerCalls from "openapi-fetch";
import { Problem, Unreachable } from "./problem.ts";
import type { paths } from "./schema.ts";

let language = "en";

/** In which language the server is to answer from now on. */
export function setAnswerLanguage(wanted: string): void {
  language = wanted;
}

/** In which language it answers now: what is kept of its answers is kept under it. */
export function answerLanguage(): string {
  return language;
}

/**
 * Every route of the server, with the types of its OpenAPI document. The mark `x-credence-console` is what no foreign page can send along
 * with a reader's cookie.
 */
export const api = createServerCalls<paths>({
  baseUrl: window.location.origin,
  credentials: "same-origin",
  fetch: (request: Request) => fetch(marked(request)).catch((cause: unknown) => Promise.reject(new Unreachable(cause))),
});

function marked(request: Request): Request {
  request.headers.set("accept-language", language);
  request.headers.set("x-credence-console", "1");
  return request;
}

/** Sends a file as it is: its type is told by its own bytes. Throws `Problem` for every refusal and `Unreachable` where there is no answer. */
export async function sendFile(path: string, file: Blob): Promise<void> {
  await sendBytes("POST", path, file);
}

/** Sends bytes, and gives what is answered, unread. Throws as `sendFile`. */
export async function sendBytes(method: "POST" | "PUT", path: string, bytes: Blob): Promise<unknown> {
  const request = new Request(path, { method, body: bytes, headers: { "content-type": "application/octet-stream" } });
  const answer = await fetch(marked(request)).catch((cause: unknown) => Promise.reject(new Unreachable(cause)));
  const told: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new Problem(answer.status, told);
  return told;
}

type Answered<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** What an answer holds. Throws `Problem` for every refusal and `Unreachable` where there is no answer. */
export async function got<T>(answer: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (data === undefined || data === null || !response.ok) throw new Problem(response.status, error);
  return data;
}
