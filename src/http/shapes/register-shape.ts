import { hash } from "node:crypto";
import { z } from "zod";
import { type Register, registerText } from "../../core/law/index.ts";

const keepShape = z.object({ years: z.number() });

/** A register as it is told: its whole declaration. */
export const registerShape = z
  .object({
    name: z.string(),
    version: z.int(),
    sector: z.string(),
    about: z.array(z.enum(["person", "body"])),
    basis: z.object({ kind: z.string(), cite: z.string() }).meta({ description: "Why the records may be kept at all." }),
    public: z
      .object({ cite: z.string() })
      .optional()
      .meta({ description: "Why standings read from it may be listed by anybody; absent where they may not." }),
    keep: z
      .object({ adverse: keepShape.optional(), other: keepShape })
      .meta({ description: "How long a record is kept, from when it happened." }),
    records: z
      .record(
        z.string(),
        z.object({
          says: z.record(z.string(), z.looseObject({ class: z.string() })).meta({ description: "The fields, each with its data class." }),
          onePer: z
            .array(z.string())
            .optional()
            .meta({ description: "A later record with the same values of these supersedes the earlier." }),
          adverse: z.unknown().optional(),
          counts: z.record(z.string(), z.unknown()).meta({ description: "What a record adds to its subject's tally, as expressions." }),
        }),
      )
      .meta({ description: "The record types." }),
    digest: z.string().meta({ description: "SHA-256 of the declaration's canonical JSON (RFC 8785)." }),
  })
  .meta({ title: "Register" });

/** Puts a register in the words of the API: the words of its own declaration. */
export function toldRegister(register: Register): z.output<typeof registerShape> {
  const text = registerText(register);
  return registerShape.parse({ ...JSON.parse(text), digest: hash("sha256", text) });
}
