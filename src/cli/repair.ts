import { runRepair } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { repairReport } from "./repair-report.ts";
import { withApp } from "./with-app.ts";

/** `credence repair`: carries a campaign of the configuration out, or says beforehand whom it would move. */
export const repair: Command = async (given) => {
  const isDryRun = given.has("dryRun");
  const run = { name: given.word(0), operator: given.text("by") ?? accountName(), isDryRun };
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, settleLog }) => {
    await settleLog();
    return repairReport(await runRepair(installation, run), isDryRun);
  });
};
