import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Installation, showHouse } from "../../service/index.ts";
import { routeUnknown } from "../error-hook.ts";
import { html } from "../html.ts";
import { guardAnswer } from "./console-headers.ts";
import { hintsFor } from "./page-hints.ts";
import type { ConsoleFile, ConsoleFiles } from "./read-console.ts";

/** The names of assets change with their bytes. A year is the longest that caches heed. */
const ASSET_CACHE = "public, max-age=31536000, immutable";

/** A mark or a list for robots keeps its name when it changes. */
const FILE_CACHE = "public, max-age=3600";

/** The page names the assets of today, and has a nonce of its own each time. */
const PAGE_CACHE = "no-cache";

/** 128 bits, as the Content Security Policy asks for (CSP3, section 7.1). */
const NONCE_BYTES = 16;

const HIDDEN = { hide: true };

/** Paths of programs: what is not found there is a problem document, whatever the asker would rather read. */
const FOR_PROGRAMS = /^\/(v1|log|assets|docs)\//;

/** `GET /assets/...`: bytes from memory, the same for everybody. No limit counts them: one page is some thirty requests. */
export async function addConsoleAssets(scope: FastifyInstance, { files }: ConsoleFiles): Promise<void> {
  scope.get<{ Params: { "*": string } }>("/assets/*", { schema: HIDDEN }, async (request, reply) => {
    const file = files.get(`assets/${request.params["*"]}`);
    if (file === undefined) throw routeUnknown(request);
    return sendFile({ request, reply: guardAnswer(reply).header("cache-control", ASSET_CACHE) }, file);
  });
}

/** `GET /`, and every other path that no route has: a file of the console by its name, or the one page, which knows the rest of the paths itself. */
export function addConsolePages(scope: FastifyInstance, console: ConsoleFiles, installation: Installation): void {
  const pages = { console, installation };
  scope.get("/", { schema: HIDDEN }, async (request, reply) => sendPage({ request, reply }, pages));
  scope.get<{ Params: { "*": string } }>("/*", { schema: HIDDEN }, async (request, reply) => {
    const file = FOR_PROGRAMS.test(request.url) ? undefined : console.files.get(request.params["*"]);
    if (file !== undefined) return sendFile({ request, reply: guardAnswer(reply).header("cache-control", FILE_CACHE) }, file);
    if (FOR_PROGRAMS.test(request.url) || !wantsHtml(request)) throw routeUnknown(request);
    return sendPage({ request, reply }, pages);
  });
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

type Pages = { readonly console: ConsoleFiles; readonly installation: Installation };

/** The page is not kept packed: its nonce is another one each time. It is two kilobytes. */
async function sendPage({ request, reply }: Exchange, { console: { page, hints }, installation }: Pages): Promise<FastifyReply> {
  const nonce = randomBytes(NONCE_BYTES).toString("base64");
  const known = hintsFor(hints, request.url) + (await houseIn(installation));
  const bytes = Buffer.from(page.head.join(nonce) + known + page.rest.join(nonce));
  const packed = takes(request, "gzip") ? gzipSync(bytes) : undefined;
  const file = { type: "text/html; charset=utf-8", bytes, br: undefined, gzip: packed };
  return sendFile({ request, reply: guardAnswer(reply, nonce).header("cache-control", PAGE_CACHE) }, file);
}

/**
 * What every page says first, so that nothing moves when it is fetched (GET /v1/house). Where the store is away the page comes all the same, and says so
 * itself.
 */
async function houseIn(installation: Installation): Promise<string> {
  const house = await showHouse(installation).catch(() => undefined);
  return house === undefined ? "" : html`<meta name="credence-house" content="${JSON.stringify(house)}">`.html;
}

function sendFile({ request, reply }: Exchange, { type, bytes, br, gzip }: ConsoleFile): FastifyReply {
  reply.header("vary", "accept-encoding").type(type);
  if (br !== undefined && takes(request, "br")) return reply.header("content-encoding", "br").send(br);
  if (gzip !== undefined && takes(request, "gzip")) return reply.header("content-encoding", "gzip").send(gzip);
  return reply.send(bytes);
}

/** Named, and not with a weight of nothing (RFC 9110, section 12.5.3). */
function takes({ headers }: FastifyRequest, coding: "br" | "gzip"): boolean {
  const named = (headers["accept-encoding"] ?? "").split(",").map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  return named.some(([name, weight]) => name === coding && !/^q=0(\.0*)?$/.test(weight ?? ""));
}

/** A person's browser says so; a program that takes anything is better told what is wrong. */
function wantsHtml({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes("text/html") === true;
}
