import { readOperatorKey, signLawChange } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { signedReport } from "./law-change-report.ts";
import { withOffice } from "./with-office.ts";

/** `credence law sign`: an operator's word for a change of law. */
export const lawSign: Command = async (given) => {
  const change = given.word(0);
  const key = await readOperatorKey(given.needed("key"));
  const config = await configFor(given);
  return withOffice(given, config, async (office) => signedReport(await signLawChange(office, { change, key })));
};
