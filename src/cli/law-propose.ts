import { configNamed } from "../config.ts";
import { shippedRecordTypes } from "../packs/index.ts";
import { proposeLawChange } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { proposedReport } from "./law-change-report.ts";
import { withOffice } from "./with-office.ts";

/** `credence law propose`: the configuration that --config names is to be in force. */
export const lawPropose: Command = async (given) => {
  const config = await configNamed(given.needed("config"));
  const by = given.text("by") ?? accountName();
  return withOffice(given, config, async (office) =>
    proposedReport(await proposeLawChange(office, { config, by, shipped: shippedRecordTypes }), given.ink),
  );
};
