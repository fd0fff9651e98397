import { type App, demandFreePort, serveApp } from "../app.ts";
import { holdingsOf } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { dailyWork } from "./daily-work.ts";
import { newDemoKeys } from "./demo-keys.ts";
import { everyDay } from "./every-day.ts";
import { type FillWanted, fillStore, fillWanted } from "./fill-store.ts";
import type { Given } from "./given.ts";
import { Interruption } from "./interruption.ts";
import { readyReport } from "./ready-report.ts";
import { threeAnswers } from "./three-answers.ts";
import { withPlace } from "./with-app.ts";
import { withConformance } from "./with-conformance.ts";

const PORT = 8080;
const PORT_MAX = 65_535;

/** `credence start`: opens the installation, fills an empty store, shows three answers, and serves until it is stopped. */
export const start: Command = async (given) => {
  const wanted = fillWanted(given);
  const port = given.whole("port", { min: 0, max: PORT_MAX }) ?? PORT;
  const config = await configFor(given, { pack: wanted?.dataset.pack });
  await demandFreePort(port);
  // A store that is to be filled from the console may become either; one that is not simulated from the start is where an import looks for it.
  const isReal = wanted !== undefined || given.has("empty");
  const place = isReal ? { config, records: "real" as const } : { config };
  const serving = withPlace(given, { ...place, isSequencedApart: true }, (app, stopped) => serve(app, { given, wanted, port, stopped }));
  await serving.catch((error: unknown) => {
    if (!(error instanceof Interruption)) throw error;
  });
  if (!given.isJson && !given.has("quiet")) given.tell({ text: "Stopped.", json: undefined });
  return undefined;
};

type Serving = {
  readonly given: Given;
  readonly wanted: FillWanted | undefined;
  readonly port: number;
  readonly stopped: Promise<never>;
};

async function serve(app: App, { given, wanted, port, stopped }: Serving): Promise<never> {
  const { installation } = app;
  const filled = await Promise.race([fillStore(app, wanted, { given, stopped }), stopped]);
  const holdings = await holdingsOf(installation);
  const keys = await newDemoKeys(installation);
  const answers = await threeAnswers(app);
  const listening = await serveApp(app, port);
  const daily = everyDay(
    installation.now,
    () => dailyWork(installation),
    (error) => given.warn(error),
  );
  try {
    const { isSimulated } = await installation.moment();
    const ready = {
      address: listening.address,
      seconds: process.uptime(),
      config: installation.config,
      filled,
      holdings,
      keys,
      answers,
      isSimulated,
    };
    given.tell(withConformance(installation, readyReport(ready, { ink: given.ink, isQuiet: given.has("quiet") })));
    return await stopped;
  } finally {
    daily.stop();
    await listening.close();
  }
}
