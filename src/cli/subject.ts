import { showSubject } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { subjectReport } from "./subject-report.ts";
import { withApp } from "./with-app.ts";

/** `credence subject`: what is held about one subject, in numbers. */
export const subject: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const { isSimulated } = await installation.moment();
    return subjectReport(await showSubject(installation, given.word(0)), { isSimulated, ink: given.ink });
  });
};
