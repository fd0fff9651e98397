import { CredenceError } from "../errors.ts";
import { LISTED_DAYS_MAX, listRings, reportRaters, ringMembers } from "../service/raters/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { graphReport } from "./graph-report.ts";
import { withApp } from "./with-app.ts";

/** `credence graph`: who gives ratings, how reliable that was, and which of them are likely rings; for an operator. */
export const graph: Command = async (given) => {
  const name = given.word(0);
  const config = await configOf(given, name);
  return withApp(given, config, async ({ installation }) => {
    given.note(`Reading who rated whom in ${name} ...`);
    const days = given.number("list", { min: 1, max: LISTED_DAYS_MAX });
    if (days !== undefined) await listRings(installation, { name, days, operator: given.text("by") ?? accountName() });
    const report = await reportRaters(installation, name);
    const listed = await ringMembers(installation, name);
    const { isSimulated } = await installation.moment();
    return graphReport({ ...report, listed }, { isSimulated });
  });
};

/** A register is in no list of purposes: then the configuration is taken that the store was made with. */
async function configOf(given: Given, name: string) {
  try {
    return await configFor(given, { purpose: name });
  } catch (error) {
    if (error instanceof CredenceError && error.code === "purpose_unknown") return configFor(given);
    throw error;
  }
}
