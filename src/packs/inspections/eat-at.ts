import { definePurpose, trained } from "../../core/law/index.ts";
import { inspections } from "./inspections.ts";

/** Whether to eat at a place. It says what the next inspection is likely to find, not whether a meal is safe. */
export const eatAt = definePurpose({
  name: "eat-at",
  question: "Will this place pass its next inspection?",
  about: ["body"],
  reads: [inspections],
  outcome: {
    good: inspections.counts.passed,
    bad: inspections.counts.failed,
    words: { one: "inspection", many: "inspections", good: "passed", bad: "failed", subject: "place" },
  },
  model: trained({ leastEvidence: 3 }),
  grades: { A: 0.95, B: 0.9, C: 0.8, D: 0.6, E: 0 },
});
