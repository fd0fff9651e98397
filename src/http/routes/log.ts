import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { formatVerifierKey } from "../../core/log/index.ts";
import { logCheckpoint, logTile, readLogKeys } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { problemResponses } from "../shapes/index.ts";

/** A checkpoint is outgrown within a second; a key that was changed is to be known at once. */
const CHANGING_CACHE = "no-cache";

/** Tiles never change (tlog-tiles: "its caching headers SHOULD be long-lived"). A year is the longest that caches heed. */
const TILE_CACHE = "public, max-age=31536000, immutable";

/** The store keeps the number of an epoch as a smallint. */
const EPOCHS_MAX = 32_767;

const epochParams = {
  epoch: z.coerce
    .number()
    .int()
    .min(1)
    .max(EPOCHS_MAX)
    .meta({ description: "Which log of this installation: the number at the end of its origin.", examples: ["1"] }),
};

/** The log that grows, and each log by its number: one that ended stays where it was. */
const PREFIXES = [
  { prefix: "/log", params: {}, which: "the log that grows" },
  { prefix: "/log/epochs/:epoch", params: epochParams, which: "one of the logs of this installation, ended or not" },
] as const;

/** `GET /log/...`: the log itself, for monitors and witnesses, as c2sp.org/tlog-tiles has it. */
export function addLogRoutes(scope: Scope, context: RouteContext): void {
  for (const place of PREFIXES) {
    addCheckpoint(scope, context, place);
    addTiles(scope, context, place);
    addKeys(scope, context, place);
  }
}

type Place = (typeof PREFIXES)[number];

function addCheckpoint(scope: Scope, { installation }: RouteContext, { prefix, params, which }: Place): void {
  scope.route({
    method: "GET",
    url: `${prefix}/checkpoint`,
    schema: {
      summary: `Read the checkpoint of ${which}`,
      description:
        "A signed note: origin, number of entries, root of the tree, and who signed it (c2sp.org/tlog-checkpoint). Where the operator has witnesses, it is the last that enough of them cosigned.",
      tags: ["log"],
      params: z.object(params),
      produces: ["text/plain"],
      response: {
        200: { description: "The signed checkpoint.", content: { "text/plain": { schema: z.string() } } },
        ...problemResponses("request_malformed", "log_part_unknown", "key_missing"),
      },
    },
    handler: async (request, reply) => {
      const note = await logCheckpoint(installation, epochOf(request));
      return reply.header("cache-control", CHANGING_CACHE).type("text/plain; charset=utf-8").send(note);
    },
  });
}

const TILES = [
  {
    part: "tile",
    summary: (which: string) => `Read a tile of ${which}`,
    description:
      "`<L>/<N>`, or `<L>/<N>.p/<W>` for the first W hashes: 32 bytes for each hash (c2sp.org/tlog-tiles). A partial tile stays when its full one is there.",
    examples: ["0/000.p/1"],
  },
  {
    part: "tile/entries",
    summary: (which: string) => `Read entries of ${which}`,
    description:
      "`<N>`, or `<N>.p/<W>` for the first W entries of a bundle: each after its length in two bytes. An entry tells its kind and its day; the rest of it is hashes.",
    examples: ["000.p/1"],
  },
] as const;

function addTiles(scope: Scope, { installation }: RouteContext, { prefix, params, which }: Place): void {
  for (const { part, summary, description, examples } of TILES) {
    scope.route({
      method: "GET",
      url: `${prefix}/${part}/*`,
      schema: {
        summary: summary(which),
        description,
        tags: ["log"],
        params: z.object({ ...params, "*": z.string().meta({ description: "Which one.", examples: [...examples] }) }),
        produces: ["application/octet-stream"],
        response: {
          200: { description: "Its bytes.", content: { "application/octet-stream": { schema: z.string().meta({ format: "binary" }) } } },
          ...problemResponses("request_malformed", "log_part_unknown", "key_missing"),
        },
      },
      handler: async (request, reply) => {
        const bytes = await logTile(installation, { path: `${part}/${request.params["*"]}`, epoch: epochOf(request) });
        return sendBytes(reply, bytes);
      },
    });
  }
}

/** Bundles are not compressed, as tlog-tiles would have it: nearly all of an entry is hashes. */
function sendBytes(reply: FastifyReply, bytes: Uint8Array): FastifyReply {
  return reply.header("cache-control", TILE_CACHE).type("application/octet-stream").send(Buffer.from(bytes));
}

function addKeys(scope: Scope, { installation }: RouteContext, { prefix, params, which }: Place): void {
  scope.route({
    method: "GET",
    url: `${prefix}/key`,
    schema: {
      summary: `Read the verifier keys of ${which}`,
      description:
        "A line for each key that signed it, oldest first; the last is in use. Compare them once with what the operator publishes elsewhere, and keep them: who changes the log can change this answer too.",
      tags: ["log"],
      params: z.object(params),
      produces: ["text/plain"],
      response: {
        200: { description: "Verifier keys (c2sp.org/signed-note).", content: { "text/plain": { schema: z.string() } } },
        ...problemResponses("request_malformed", "log_part_unknown", "key_missing"),
      },
    },
    handler: async (request, reply) => {
      const keys = await readLogKeys(installation, epochOf(request));
      const text = keys.map((key) => `${formatVerifierKey(key)}\n`).join("");
      return reply.header("cache-control", CHANGING_CACHE).type("text/plain; charset=utf-8").send(text);
    },
  });
}

const whichShape = z.object({ epoch: z.number().optional() });

function epochOf({ params }: FastifyRequest): number | undefined {
  return whichShape.parse(params).epoch;
}
