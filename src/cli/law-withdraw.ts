import { withdrawLawChange } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withOffice } from "./with-office.ts";

/** `credence law withdraw`: a change of law waits no longer. */
export const lawWithdraw: Command = async (given) => {
  const change = given.word(0);
  const by = given.text("by") ?? accountName();
  const config = await configFor(given);
  return withOffice(given, config, async (office) => {
    await withdrawLawChange(office, { change, by });
    return { text: `The change ${change} is withdrawn.`, json: { change, by } };
  });
};
