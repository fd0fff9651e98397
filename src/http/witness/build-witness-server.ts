import { isUtf8 } from "node:buffer";
import type { Socket } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { formatNote, formatTreeSize, originHash, sha256, WITNESS_STATUS } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import type { Witness } from "../../service/index.ts";
import { refuseConnection } from "../connection-refused.ts";
import { addErrorHook, sendProblem } from "../error-hook.ts";
import { KEEP_ALIVE_MS } from "../limits.ts";
import type { LogLine } from "../log-line.ts";
import { witnessPage } from "./witness-page.ts";

/** What the server of a witness serves. */
export type WitnessContext = {
  readonly witness: Pick<Witness, "key" | "logs" | "submit">;
  /** Where lines for the operator go. */
  readonly log: (line: LogLine) => void;
};

/** Room for a proof of 63 hashes, and a checkpoint with 16 cosignatures of 5 kB each twice over. */
const BODY_BYTES_MAX = 256 * 1024;

/** A request of this size takes a second on a slow line; a log waits no longer than that for its witnesses. */
const REQUEST_MS = 10_000;

/** How often slow requests are looked for. */
const SLOWNESS_CHECK_MS = 1_000;

const PLAIN_TEXT = "text/plain; charset=utf-8";

/**
 * The server of a witness, not yet listening: `POST /add-checkpoint`, `GET /<origin hash>/checkpoint` as c2sp.org/tlog-witness says, and `GET /`
 * in plain words. Whoever sends a checkpoint of a known log may: its signature is the right to. Errors are problem documents of the one table.
 */
export function buildWitnessServer({ witness, log }: WitnessContext): FastifyInstance {
  const telling = { log, metrics: { countRefusal: () => {} } };
  const server = Fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: REQUEST_MS, connectionsCheckingInterval: SLOWNESS_CHECK_MS },
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => sendProblem({ error, request, reply }, telling),
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) =>
      refuseConnection(error, socket, { newRequestId: () => "none", onRefused: () => {} }),
  });
  addErrorHook(server, telling);
  server.setNotFoundHandler((request) =>
    Promise.reject(new CredenceError("route_unknown", `a witness has no ${request.method} of this path; see /`)),
  );
  // The specification names no content type, and programs send what they like.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, async (_request: unknown, bytes: Buffer) => textOf(bytes));
  server.get("/", (_request, reply) => reply.type(PLAIN_TEXT).send(witnessPage(witness)));
  addCheckpoints(server, witness);
  return server;
}

function addCheckpoints(server: FastifyInstance, witness: WitnessContext["witness"]): void {
  server.post<{ Body: unknown }>("/add-checkpoint", async ({ body }, reply) => {
    const answer = await witness.submit(typeof body === "string" ? body : "");
    if (answer.kind === "cosigned") return reply.type(PLAIN_TEXT).send(answer.signatures);
    // As bytes: to a text Fastify would add a charset, and the type is compared to the letter.
    return reply
      .code(WITNESS_STATUS.conflict)
      .header("content-type", "text/x.tlog.size")
      .send(Buffer.from(formatTreeSize(answer.size)));
  });
  server.get<{ Params: { originHash: string } }>("/:originHash/checkpoint", async ({ params }, reply) => {
    const watch = witness.logs.find(({ log }) => originHash(sha256, log.origin) === params.originHash);
    const cosigned = watch?.cosigned();
    if (cosigned === undefined) throw new CredenceError("witness_log_unknown", "nothing was signed of a log whose origin has this hash");
    return reply.type(PLAIN_TEXT).send(formatNote(cosigned.note));
  });
}

function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new CredenceError("text_not_utf8", "the body holds bytes that are not UTF-8");
  return bytes.toString("utf8");
}
