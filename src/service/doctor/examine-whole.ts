import { moveFaults } from "../../store/audit/index.ts";
import { linkFaults, modelFaults, referenceFaults, subjectFaults, withdrawalFaults } from "../../store/index.ts";
import { type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether what belongs together is there together. The schema has no foreign keys: a distributed one could not. */
export async function examineWhole({ installation: { pool } }: Scene): Promise<Finding[]> {
  return [
    findingOf("subjects_whole", await subjectFaults(pool), {
      sound: "every identifier has its subject and key, every record its subject",
      unsound: "identifiers, keys or records lack what they belong to",
    }),
    findingOf("links_mirrored", await linkFaults(pool), {
      sound: "every link is held under both of its subjects",
      unsound: "links are one-sided or join what cannot be joined",
    }),
    findingOf("references_whole", await referenceFaults(pool), {
      sound: "every record has its reference, and every reference its record or an erasure",
      unsound: "records and references do not match",
    }),
    findingOf("withdrawals_whole", await withdrawalFaults(pool), {
      sound: "every withdrawal names a record of its source",
      unsound: "withdrawals do not match their records",
    }),
    findingOf("moves_whole", await moveFaults(pool), {
      sound: "every suspension and removal of a record, and its end, follows from the one before and is stated",
      unsound: "suspensions or removals of records do not match their records and statements",
    }),
    findingOf("models_present", await modelFaults(pool), {
      sound: "every check's version of its model is there",
      unsound: "versions of models that checks used are gone",
    }),
  ];
}
