import type { FastifyReply, FastifyRequest } from "fastify";

/** The cookie in which a browser keeps its session. */
export const SESSION_COOKIE = "credence_session";

/** No script reads it, and no page of another site sends it. Without an age it goes with the browser; the session itself is over sooner. */
const ALWAYS = "Path=/; HttpOnly; SameSite=Strict";

/** A token has 67 characters at most. */
const TOKEN_FORM = /^c[bs]_[A-Za-z0-9_-]{43,64}$/;

/** The session's token that a browser sends along; undefined where it sends none, or two. */
export function cookieOf({ headers }: FastifyRequest): string | undefined {
  const found = (headers.cookie ?? "")
    .split(";")
    .map((pair) => pair.trim().split("="))
    .filter(([name]) => name === SESSION_COOKIE);
  const [, token] = found[0] ?? [];
  return found.length === 1 && token !== undefined && TOKEN_FORM.test(token) ? token : undefined;
}

/** Gives the browser its session. Behind TLS it never goes over a line without. */
export function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.header("set-cookie", `${SESSION_COOKIE}=${token}; ${ALWAYS}${isBehindTls(request) ? "; Secure" : ""}`);
}

/** Takes it away. */
export function clearCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.header("set-cookie", `${SESSION_COOKIE}=; ${ALWAYS}; Max-Age=0${isBehindTls(request) ? "; Secure" : ""}`);
}

/** As the proxy says, or the page itself. Who makes either up does it to their own cookie. */
function isBehindTls({ headers }: FastifyRequest): boolean {
  return headers["x-forwarded-proto"] === "https" || headers.origin?.startsWith("https://") === true;
}
