import { unlinkSubjects } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** `credence unlink`: takes a link away. */
export const unlink: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const pair = await unlinkSubjects(installation, { subject: given.word(0), other: given.word(1) });
    return { text: "The two are no longer linked: checks read each by itself from now on.", json: pair };
  });
};
