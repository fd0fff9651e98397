import { showSubject } from "../service/index.ts";
import { stateFileLook } from "../service/sign-in/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { subjectReport } from "./subject-report.ts";
import { withApp } from "./with-app.ts";
import { withConformance } from "./with-conformance.ts";

/** `credence subject`: what is held about one subject, in numbers. */
export const subject: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const { isSimulated } = await installation.moment();
    const summary = await showSubject(installation, given.word(0));
    await stateFileLook(installation, { subject: summary.subject, by: `operator:${accountName()}`, what: "records" });
    return withConformance(installation, subjectReport(summary, { isSimulated, ink: given.ink }));
  });
};
