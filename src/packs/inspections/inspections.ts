import { abs, add, defineRegister, field, isWord, present, when } from "../../core/law/index.ts";
import { inspectionsSector } from "../sectors.ts";

/** More findings of one kind than any inspector writes down on one visit. */
const FINDINGS_MAX = 1000;

const findings = field.optional(field.quantity({ min: 0, max: FINDINGS_MAX }));

/** Inspections of places of business: the inspector's result, never the inspector's name. */
export const inspections = defineRegister({
  name: "inspections",
  version: 1,
  sector: inspectionsSector,
  about: ["body"],
  basis: { kind: "public-task", cite: "the inspectorate's food code: inspections are carried out and recorded by law" },
  public: { cite: "the inspectorate's food code: results are published" },
  keep: { adverse: { years: 10 }, other: { years: 10 } },
  records: {
    inspected: {
      says: {
        result: field.outcome("passed", "passed-with-conditions", "failed"),
        score: field.optional(field.quantity({ min: 0, max: 100 })),
        critical: findings,
        serious: findings,
        minor: findings,
        place: field.optional(field.place()),
      },
      adverse: isWord("result", "failed"),
      counts: {
        passed: when(isWord("result", "passed", "passed-with-conditions")),
        failed: when(isWord("result", "failed")),
        conditions: when(isWord("result", "passed-with-conditions")),
        pointsLost: when(present("score"), abs(add("score", -100))),
        critical: add("critical"),
        serious: add("serious"),
        minor: add("minor"),
      },
    },
  },
});
