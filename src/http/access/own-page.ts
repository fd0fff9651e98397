import type { FastifyRequest } from "fastify";
import { CredenceError } from "../../errors.ts";

/** The header that only a script of the console sets: a page of another origin would have to ask first, and is not answered. */
const CONSOLE_HEADER = "x-credence-console";

/** What changes nothing (RFC 9110, section 9.2.1). */
const READING: readonly string[] = ["GET", "HEAD"];

/**
 * Refuses what another site could have a browser send in somebody's name. Three proofs, each enough by itself against one kind of browser: a header that
 * forms cannot set, what the browser says of the page, and the page's origin. Throws `request_foreign`.
 */
export function demandOwnPage(request: FastifyRequest): void {
  if (READING.includes(request.method)) return;
  const { headers } = request;
  if (headers[CONSOLE_HEADER] !== "1") throw foreign(`there is no ${CONSOLE_HEADER}`, `${CONSOLE_HEADER}: 1`);
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw foreign(`sec-fetch-site is ${quoted(site)}`, "same-origin");
  const { origin } = headers;
  if (origin !== undefined && !isOurs(request, origin)) throw foreign(`the origin is ${quoted(origin)}`, "that of this server");
}

/** The host that the browser asked for: a proxy says it, or passes it on. */
function isOurs({ headers }: FastifyRequest, origin: string): boolean {
  const hosts = [headers.host, headers["x-forwarded-host"]];
  return URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && hosts.includes(new URL(origin).host);
}

/** An origin is a hundred characters at most where it is honest. */
const QUOTED_CHARS_MAX = 100;

function quoted(value: string | readonly string[]): string {
  return JSON.stringify(String(value).slice(0, QUOTED_CHARS_MAX));
}

function foreign(seen: string, wanted: string): CredenceError {
  return new CredenceError("request_foreign", `${seen}; wanted ${wanted}`);
}
