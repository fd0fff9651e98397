import { linkSubjects } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** `credence link`: an operator's finding that two subjects are one. */
export const link: Command = async (given) => {
  const request = {
    subject: given.word(0),
    other: given.word(1),
    evidence: given.needed("evidence"),
    operator: given.text("by") ?? accountName(),
  };
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const pair = await linkSubjects(installation, request);
    return { text: "The two are linked: checks read their records together from now on. Nothing was moved.", json: pair };
  });
};
