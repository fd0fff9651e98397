import { atMost, below, daysBetween, defineRegister, field, isWord, when } from "../../core/law/index.ts";
import { publicServiceSector } from "../sectors.ts";

/** The instants themselves are compared: floor(due - closed) is below 0 exactly when it was closed after it was due. */
const isLate = below(daysBetween("closed", "due"), 0);

/** Requests to public bodies, with the date by which each was due. Who asked, and where they live, has no field. */
export const requests = defineRegister({
  name: "requests",
  version: 1,
  sector: publicServiceSector,
  about: ["body"],
  basis: { kind: "public-task", cite: "the public body's duty to account for its service levels" },
  public: { cite: "freedom of information: how public bodies perform is open to all" },
  keep: { adverse: { years: 10 }, other: { years: 10 } },
  records: {
    /** Happened when it was asked for. */
    closed: {
      says: {
        due: field.instant(),
        closed: field.instant(),
        as: field.outcome("served", "duplicate", "transferred"),
      },
      adverse: isLate,
      counts: {
        onTime: when(atMost(0, daysBetween("closed", "due"))),
        late: when(isLate),
        duplicates: when(isWord("as", "duplicate")),
        transferred: when(isWord("as", "transferred")),
      },
    },
  },
});
