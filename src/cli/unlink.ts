import { unlinkSubjects } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** `credence unlink`: takes a link away. */
export const unlink: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const operator = given.text("by") ?? accountName();
    const pair = await unlinkSubjects(installation, { subject: given.word(0), other: given.word(1), operator });
    return { text: "The two are no longer linked: checks read each by itself from now on.", json: pair };
  });
};
