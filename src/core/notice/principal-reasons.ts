import type { Reason } from "../standing/index.ts";
import type { AdverseAction } from "./notice-data.ts";

/**
 * The reasons that spoke against the subject, the heaviest first: what lowered the answer, and that too little is known. At most four come
 * from a standing (12 CFR 1002.9 and its commentary); what spoke for the subject is no reason of a decision against it. Where nothing did,
 * the decision was not made on the answer alone, and the list is empty.
 */
export function principalReasons({ standing }: AdverseAction): Reason[] {
  return standing.reasons
    .filter(({ code, points }) => code === "little_record" || points < 0)
    .sort((a, b) => Number(b.code === "little_record") - Number(a.code === "little_record") || a.points - b.points);
}
