import { CredenceError } from "../errors.ts";
import { freezeSubject } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { freezeReport } from "./freeze-report.ts";
import { withApp } from "./with-app.ts";

/** `credence freeze`: stops new checks of a person, on that person's behalf. */
export const freeze: Command = async (given) => {
  const purposes = given.texts("purpose") ?? [];
  const [purpose] = purposes;
  if (purpose === undefined) throw new CredenceError("command_misused", "--purpose is missing");
  const request = { subject: given.word(0), purposes, operator: given.text("by") ?? accountName() };
  const config = await configFor(given, { purpose });
  return withApp(given, config, async ({ installation }) => {
    const result = await freezeSubject(installation, request);
    const said =
      result.purposes.length === 0
        ? "All of it was frozen already."
        : `Frozen for ${result.purposes.join(", ")}: checks are refused from now on.`;
    return freezeReport(said, result);
  });
};
