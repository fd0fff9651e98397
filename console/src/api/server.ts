import createServerCalls from "openapi-fetch";
import { Problem, Unreachable } from "./problem.ts";
import type { paths } from "./schema.ts";

let answerLanguage = "en";

/** In which language the server is to answer from now on. */
export function setAnswerLanguage(language: string): void {
  answerLanguage = language;
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
  request.headers.set("accept-language", answerLanguage);
  request.headers.set("x-credence-console", "1");
  return request;
}

type Answered<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** What an answer holds. Throws `Problem` for every refusal and `Unreachable` where there is no answer. */
export async function got<T>(answer: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (data === undefined || data === null || !response.ok) throw new Problem(response.status, error);
  return data;
}
