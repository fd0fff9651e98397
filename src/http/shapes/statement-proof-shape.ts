import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { StatementProof } from "../../service/index.ts";

/** A statement by its id. */
export const statementIdShape = z.uuid().meta({
  description: "The statement's id, as the answer to a record or a check gave it.",
  examples: ["0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"],
});

/** A statement with its proof. */
export const provenShape = z
  .object({
    statement: z.string(),
    state: z.literal("in_log"),
    kind: z.string().meta({ description: "What sort of statement it is: `record`, `check`, `withdrawal` and so on." }),
    day: z.string().meta({ description: "The UTC day on which it came into the log." }),
    entry: z.base64().meta({ description: "The bytes of the leaf: kind, day, commitment, link and tag (docs/guides/log.md)." }),
    proof: z.string().meta({ description: "A tlog-proof (c2sp.org/tlog-proof): keep it, it can be verified offline for ever." }),
    checkpoint: z.string().meta({ description: "The signed checkpoint that the proof leads to, as it stands at the end of the proof." }),
  })
  .meta({
    title: "Statement in the log",
    description: "It is in the log.",
    examples: [
      {
        statement: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
        state: "in_log",
        kind: "check",
        day: "2024-06-01",
        entry: "AQAATcUFY2hlY2s=",
        proof: "c2sp.org/tlog-proof@v1\nindex 812\ngSKyXoYZUgZ6jduW...\n\ncredence.local/market-1a2b3c4d/1\n1024\n...",
        checkpoint: "credence.local/market-1a2b3c4d/1\n1024\nCsUYapGGPo4dkMgI...\n\n— credence.local/market-1a2b3c4d/1 Uw2QOkn8srV1...\n",
      },
    ],
  });

/** A statement that waits for the sequencer. */
export const queuedShape = z
  .object({ statement: z.string(), state: z.literal("queued") })
  .meta({ title: "Statement on its way", description: "It is known and not yet in the log; ask again as `Retry-After` says." });

const DAY_MICROS = 86_400_000_000;
const DATE_CHARS = "2024-06-01".length;

/** Puts the proof of a statement in the words of the API. */
export function toldProof(
  statement: string,
  { kind, day, entry, proof, checkpoint }: Extract<StatementProof, { readonly state: "in_log" }>,
): z.output<typeof provenShape> {
  return {
    statement,
    state: "in_log",
    kind,
    day: formatInstant(day * DAY_MICROS).slice(0, DATE_CHARS),
    entry: Buffer.from(entry).toString("base64"),
    proof,
    checkpoint,
  };
}
