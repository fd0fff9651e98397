import { z } from "zod";
import { formatVerifierKey, type VerifierKey } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { formatInstant, isoDay } from "../../lib/index.ts";
import { type ShownLogState, showGrowth, showLog } from "../../service/index.ts";
import type { RouteContext, Scope } from "../context.ts";
import { instantShape, problemResponses, simulatedShape } from "../shapes/index.ts";

const headShape = {
  epoch: z.int().meta({ description: "Which log of this installation: the number at the end of its origin." }),
  origin: z.string(),
  size: z.int().meta({ description: "How many entries its checkpoint speaks for." }),
  root: z.base64().meta({ description: "The root of their tree, 32 bytes." }),
};

const logShape = z
  .object({
    ...headShape,
    checkpointAt: instantShape.meta({ description: "When the last checkpoint was made." }),
    keys: z.array(z.string()).meta({ description: "Verifier keys (c2sp.org/signed-note), oldest first: the last is in use." }),
    witnesses: z.object({
      needed: z.int().meta({ description: "How many must cosign." }),
      list: z.array(
        z.object({
          name: z.string(),
          key: z.string().meta({ description: "Its verifier key." }),
          cosignedAt: instantShape
            .nullable()
            .meta({ description: "As its last cosignature says; `null` where it is not among the last that signed." }),
        }),
      ),
    }),
    waiting: z.int().meta({ description: "Statements that wait for the log." }),
    lagSeconds: z.number().meta({ description: "For how long the oldest of them has." }),
    earlier: z
      .array(z.object(headShape))
      .meta({ description: "Logs that ended, the last first: each restore from an older copy ends one." }),
    kinds: z
      .array(z.object({ kind: z.string(), entries: z.int() }))
      .meta({ description: "What is in all of them, by kind, the most frequent first." }),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "The log as it stands. `/log/checkpoint` has the same as it was signed.",
    examples: [
      {
        epoch: 1,
        origin: "credence.local/market-1a2b3c4d/1",
        size: 1024,
        root: "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
        checkpointAt: "2024-06-01T12:00:00Z",
        keys: ["credence.local/market-1a2b3c4d/1+3f1ba9c5+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"],
        witnesses: { needed: 0, list: [] },
        waiting: 0,
        lagSeconds: 0,
        earlier: [],
        kinds: [{ kind: "record", entries: 1000 }],
        isSimulated: false,
      },
    ],
  });

/** Two years of days: what a chart of weeks can show. */
const DAYS_MAX = 732;
const DAYS_DEFAULT = 91;

const growthShape = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    days: z
      .array(z.object({ day: z.iso.date(), kind: z.string(), entries: z.int() }))
      .meta({ description: "By the log's own day (UTC) and kind; days and kinds without any are left out." }),
    isSimulated: simulatedShape,
  })
  .meta({
    description: "The growth of all logs of the installation together.",
    examples: [{ from: "2024-03-03", to: "2024-06-01", days: [{ day: "2024-06-01", kind: "record", entries: 1000 }], isSimulated: false }],
  });

/** `GET /v1/log` and `GET /v1/log/growth`: the log for people, whose bytes are under `/log`. */
export function addLogStateRoutes(scope: Scope, context: RouteContext): void {
  addState(scope, context);
  addGrowth(scope, context);
}

function addState(scope: Scope, { installation, witnesses }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/log",
    schema: {
      summary: "See how the log stands",
      description: "Its size and root, who signs and cosigns it and when, what it holds, and the logs before it. Open to all.",
      tags: ["log"],
      response: { 200: logShape, ...problemResponses("log_part_unknown", "key_missing") },
    },
    handler: async () => {
      const [state, { isSimulated }] = await Promise.all([showLog(installation, witnesses), installation.moment()]);
      if (state === undefined) throw new CredenceError("log_part_unknown", "the log has no checkpoint to show yet");
      return { ...toldLog(state), isSimulated };
    },
  });
}

function toldLog({ checkpointAt, keys, needed, witnesses, earlier, kinds, waiting, lagSeconds, ...head }: ShownLogState) {
  return {
    ...toldHead(head),
    checkpointAt: formatInstant(checkpointAt),
    keys: keys.map(formatVerifierKey),
    witnesses: { needed, list: witnesses.map(toldWitness) },
    waiting,
    lagSeconds,
    earlier: earlier.map(toldHead),
    kinds: kinds.map((kind) => ({ ...kind })),
  };
}

function toldHead({ epoch, origin, size, root }: Pick<ShownLogState, "epoch" | "origin" | "size" | "root">) {
  return { epoch, origin, size, root: Buffer.from(root).toString("base64") };
}

function toldWitness({ key, cosignedAt }: { readonly key: VerifierKey; readonly cosignedAt: number | undefined }) {
  return { name: key.name, key: formatVerifierKey(key), cosignedAt: cosignedAt === undefined ? null : formatInstant(cosignedAt) };
}

function addGrowth(scope: Scope, { installation }: RouteContext): void {
  scope.route({
    method: "GET",
    url: "/v1/log/growth",
    schema: {
      summary: "See how the log grew",
      description: "How many entries of each kind came in on each day. Open to all: the same can be counted out of the log itself.",
      tags: ["log"],
      querystring: z.strictObject({
        days: z.coerce
          .number()
          .int()
          .min(1)
          .max(DAYS_MAX)
          .default(DAYS_DEFAULT)
          .meta({ description: `The last so many, today among them; at most ${DAYS_MAX}.` }),
      }),
      response: { 200: growthShape, ...problemResponses("request_malformed", "key_missing") },
    },
    handler: async ({ query: { days } }) => {
      const [{ fromDay, toDay, rows }, { isSimulated }] = await Promise.all([showGrowth(installation, days), installation.moment()]);
      const told = rows.map(({ day, kind, entries }) => ({ day: isoDay(day), kind, entries }));
      return { from: isoDay(fromDay), to: isoDay(toDay), days: told, isSimulated };
    },
  });
}
