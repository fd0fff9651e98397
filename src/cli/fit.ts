import { fitModel } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { fittedText } from "./fitted-text.ts";
import { withApp } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

/** `credence fit`: a new model version for one purpose, whether or not it has one of today. */
export const fit: Command = async (given) => {
  const purpose = given.word(0);
  const config = await configFor(given, { purpose });
  return withApp(given, config, async ({ installation }) => {
    const fitted = await fitModel(installation, purpose);
    return { text: wrapText(fittedText(fitted)), json: fitted };
  });
};
