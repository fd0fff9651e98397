import { expireRecords } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { expireReport } from "./expire-report.ts";
import { withApp } from "./with-app.ts";

/** `credence expire`: ends the records and checks whose time is up, as a running server does once a day. */
export const expire: Command = async (given) => {
  const isDryRun = given.has("dryRun");
  const config = await configFor(given);
  return withApp(given, config, async ({ installation, settleLog }) => {
    await settleLog();
    return expireReport(await expireRecords(installation, { isDryRun }), isDryRun);
  });
};
