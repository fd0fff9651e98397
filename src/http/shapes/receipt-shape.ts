import { z } from "zod";

/** `?wait=log`: answer when what was stated is in the log, with the proof. */
export const waitShape = z.object({
  wait: z.enum(["log"]).optional().meta({ description: "`log`: answer only when it is in the log, with the proof; about a second." }),
});

/** A proof that was waited for. */
export const proofShape = z
  .string()
  .optional()
  .meta({ description: "With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof)." });

/** The signed note that promises a commit's statements to the log. */
export const receiptShape = z.string().meta({
  description:
    "Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.",
  examples: [
    "credence.local/market-1a2b3c4d/1/receipt\n1\nCsUY...\nin the log by 2024-06-01T12:01:00Z\n\n\u2014 credence.local/market-1a2b3c4d/1 5zk...\n",
  ],
});
