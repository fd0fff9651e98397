import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { EvidenceResult } from "../../service/dispute/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";
import { receiptShape } from "./receipt-shape.ts";

/** A file of a dispute, without the file. */
export const evidenceShape = z.object({
  id: z.string().meta({ description: "Steps name it by this; it is the id of the statement that says it was put in." }),
  party: z.enum(["subject", "source", "operator"]),
  addedAt: instantShape,
  mediaType: z.string().meta({ description: "As its own bytes tell." }),
  bytes: z.int(),
  digest: z.string().meta({ description: "SHA-256, as hex." }),
});

/** A file that was just put in. */
export const evidenceResultShape = evidenceShape.extend({ receipt: receiptShape, isSimulated: simulatedShape }).meta({
  title: "Evidence",
  description: "Kept.",
  examples: [
    {
      id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
      party: "subject",
      addedAt: "2024-06-01T12:00:00Z",
      mediaType: "application/pdf",
      bytes: 48_213,
      digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      receipt: "credence.local/...",
      isSimulated: false,
    },
  ],
});

/** Puts one in the words of the API. */
export function toldEvidence({ id, party, addedAt, mediaType, bytes, digest }: EvidenceResult["evidence"]): z.output<typeof evidenceShape> {
  return { id, party, addedAt: formatInstant(addedAt), mediaType, bytes, digest };
}
