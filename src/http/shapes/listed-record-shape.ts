import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { ListedRecord, ToldField } from "../../service/index.ts";
import { instantShape } from "./instant-shape.ts";

/** One record of a subject, opened. */
export const listedRecordShape = z
  .object({
    record: z.string(),
    register: z.string().meta({ description: "With its version: `trades@2`." }),
    type: z.string(),
    source: z.string(),
    state: z
      .enum(["live", "superseded", "suspended", "removed", "withdrawn", "corrected"])
      .meta({ description: "Only live records count. `suspended`: contested, for the time of the dispute; `removed`: decided so." }),
    reference: z.string().optional().meta({ description: "The source's own number; told to the source and to operators." }),
    occurredAt: instantShape,
    precision: z.enum(["instant", "day", "month", "year"]).meta({ description: "A day, month or year counts from its end." }),
    knownAt: instantShape,
    recordedAt: instantShape,
    expiresAt: instantShape,
    isAdverse: z.boolean(),
    says: z.record(z.string(), z.unknown()),
    counts: z.record(z.string(), z.int()).meta({ description: "What the record adds to its subject's tally." }),
    contested: z
      .object({ effect: z.enum(["marked", "suspended", "taken_out"]), statements: z.array(z.string()) })
      .optional()
      .meta({ description: "What it is on account of disputes, with the subject's own statements, which travel with it." }),
    withdrawn: z.object({ at: instantShape, reason: z.string(), replacement: z.string().optional() }).optional(),
  })
  .meta({ title: "Listed record" });

/** Puts a record in the words of the API. */
export function toldRecord(record: ListedRecord): z.output<typeof listedRecordShape> {
  const { registerVersion, reference, withdrawn, contested, says, ...rest } = record;
  return {
    ...rest,
    register: `${record.register}@${registerVersion}`,
    ...(reference === undefined ? {} : { reference }),
    occurredAt: formatInstant(record.occurredAt),
    knownAt: formatInstant(record.knownAt),
    recordedAt: formatInstant(record.recordedAt),
    expiresAt: formatInstant(record.expiresAt),
    says: Object.fromEntries(Object.entries(says).map(([name, field]) => [name, toldValue(field)])),
    counts: { ...record.counts },
    ...(contested === undefined ? {} : { contested: { effect: contested.effect, statements: [...contested.statements] } }),
    ...(withdrawn === undefined ? {} : { withdrawn: toldWithdrawal(withdrawn) }),
  };
}

/** What a field says, in JSON. */
export function toldValue({ class: dataClass, value }: ToldField): unknown {
  return dataClass === "instant" && typeof value === "number" ? formatInstant(value) : value;
}

function toldWithdrawal({ at, reason, replacement }: NonNullable<ListedRecord["withdrawn"]>) {
  const told = { at: formatInstant(at), reason };
  return replacement === undefined ? told : { ...told, replacement };
}
