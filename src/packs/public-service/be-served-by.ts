import { definePurpose, trained } from "../../core/law/index.ts";
import { requests } from "./requests.ts";

/** Whether an office keeps its dates. An office has thousands of requests, so fewer than twenty say little of it. */
export const beServedBy = definePurpose({
  name: "be-served-by",
  question: "Will this office close the next request by its due date?",
  about: ["body"],
  reads: [requests],
  outcome: {
    good: requests.counts.onTime,
    bad: requests.counts.late,
    words: { one: "request", many: "requests", good: "closed by the due date", bad: "closed late", subject: "office" },
  },
  model: trained({ leastEvidence: 20 }),
  grades: { A: 0.95, B: 0.9, C: 0.8, D: 0.6, E: 0 },
});
