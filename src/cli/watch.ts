import { purposeOf } from "../service/index.ts";
import { listTruths, watchAnswers, watchMonthSoFar } from "../service/watch/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { watchReport } from "./watch-report.ts";
import { withApp } from "./with-app.ts";

/** `credence watch`: measures the months that are over, as a running server does by itself, and shows how true the answers were. */
export const watch: Command = async (given) => {
  const name = given.word(0);
  const config = await configFor(given, { purpose: name });
  return withApp(given, config, async ({ installation }) => {
    const purpose = purposeOf(installation, name);
    await watchAnswers(installation, name);
    const soFar = await watchMonthSoFar(installation, purpose);
    const { isSimulated } = await installation.moment();
    return watchReport({ purpose, months: await listTruths(installation, name), soFar, isSimulated });
  });
};
