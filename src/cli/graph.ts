import { CredenceError } from "../errors.ts";
import { reportRaters } from "../service/raters/index.ts";
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
    const report = await reportRaters(installation, name);
    const { isSimulated } = await installation.moment();
    return graphReport(report, { isSimulated });
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
