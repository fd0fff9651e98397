import { recipeFor } from "../packs/index.ts";
import { purposeOf, trainPurpose } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { trainReport } from "./train-report.ts";
import { withApp } from "./with-app.ts";

/** What is judged on where --last does not say: so much of the outcomes, the latest. */
const LAST_SHARE = 0.4;

/** `credence train`: a scorecard that is to earn its place on later time, and with --activate gets it if it did. */
export const train: Command = async (given) => {
  const name = given.word(0);
  const config = await configFor(given, { purpose: name });
  const last = given.number("last", { min: 0.001, max: 1 }) ?? LAST_SHARE;
  const isActivated = given.has("activate");
  const isAsker = given.has("asker");
  return withApp(given, config, async ({ installation }) => {
    const purpose = purposeOf(installation, name);
    given.note(`Replaying the history of ${name}, twice ...`);
    const training = await trainPurpose(installation, {
      purpose: name,
      last,
      isAsker,
      isActivated,
      recipe: isAsker ? undefined : recipeFor(name),
    });
    const { isSimulated } = await installation.moment();
    return trainReport(training, { purpose, last, isActivated, isSimulated });
  });
};
