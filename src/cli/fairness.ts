import { CredenceError } from "../errors.ts";
import { readCsv } from "../lib/node/index.ts";
import { auditFairness, SUBJECTS_MAX } from "../service/fairness/index.ts";
import { purposeOf } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { fairnessReport } from "./fairness-report.ts";
import { withApp } from "./with-app.ts";

/** What is compared where --last does not say: so much of the outcomes, the latest. */
const LAST_SHARE = 0.4;

/** `credence fairness`: answers compared between groups of subjects that only the auditor's file knows. Nothing of it is kept. */
export const fairness: Command = async (given) => {
  const name = given.word(0);
  const config = await configFor(given, { purpose: name });
  const last = given.number("last", { min: 0.001, max: 1 }) ?? LAST_SHARE;
  const groups = await readGroups(given.needed("groups"));
  return withApp(given, config, async ({ installation }) => {
    const purpose = purposeOf(installation, name);
    given.note(`Replaying the history of ${name} ...`);
    const found = await auditFairness(installation, { purpose: name, last, groups });
    const { isSimulated } = await installation.moment();
    return fairnessReport(found, { purpose, last, isSimulated });
  });
};

/** A CSV file with the columns `identifier` and `group`. Throws `csv_malformed`, `groups_malformed` and `file_unreadable`. */
async function readGroups(path: string): Promise<Map<string, string>> {
  const groups = new Map<string, string>();
  for await (const { rows, lines } of readCsv(path, { columns: ["identifier", "group"] })) {
    for (const [at, [identifier = "", named = ""]] of rows.entries()) {
      const group = named.trim();
      const line = `${path}, line ${lines[at]}`;
      if (identifier.trim() === "" || group === "")
        throw new CredenceError("groups_malformed", `${line}: wanted an identifier and a group`);
      if ((groups.get(identifier.trim()) ?? group) !== group) {
        throw new CredenceError("groups_malformed", `${line}: this identifier is of another group before; wanted one group each`);
      }
      groups.set(identifier.trim(), group);
      if (groups.size > SUBJECTS_MAX) throw new CredenceError("groups_malformed", `${path} has more than ${SUBJECTS_MAX} identifiers`);
    }
  }
  return groups;
}
