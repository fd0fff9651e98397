import type { FastifyInstance, InjectOptions } from "fastify";

/** An answer over HTTP; `body` is its JSON, or its text where it is none. */
export type Answer = {
  readonly status: number;
  /** As loose as JSON.parse leaves it: what a test reads of it, it asserts. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
};

/** Somebody who speaks to the server, with a key or without one. */
export type Caller = {
  readonly key: string | undefined;
  readonly get: (url: string) => Promise<Answer>;
  readonly post: (url: string, body: unknown) => Promise<Answer>;
  readonly delete: (url: string, body: unknown) => Promise<Answer>;
  /** Anything else: other headers, a body of bytes. */
  readonly send: (options: InjectOptions) => Promise<Answer>;
};

/** A caller of a server. */
export function createCaller(server: FastifyInstance, key?: string): Caller {
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const send = async (options: InjectOptions): Promise<Answer> => {
    const answer = await server.inject({ ...options, headers: { ...authorization, ...options.headers } });
    const isJson = /json/.test(String(answer.headers["content-type"]));
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.body, text: answer.body, headers: answer.headers };
  };
  const withBody = (method: "POST" | "DELETE") => (url: string, body: unknown) =>
    send({ method, url, payload: JSON.stringify(body), headers: { "content-type": "application/json" } });
  return { key, get: (url) => send({ method: "GET", url }), post: withBody("POST"), delete: withBody("DELETE"), send };
}
