import { showLaw } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { lawChangesReport } from "./law-change-report.ts";
import { withOffice } from "./with-office.ts";

/** `credence law changes`: what is to become of the law. */
export const lawChanges: Command = async (given) => {
  const config = await configFor(given);
  return withOffice(given, config, async (office) => lawChangesReport(await showLaw(office), given.ink));
};
