import { createWriteStream } from "node:fs";
import { finished, pipeline } from "node:stream/promises";
import type { Config } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import { formatCount, formatDuration } from "../lib/index.ts";
import { progressLine } from "../lib/node/index.ts";
import { type Simulation, simulationFor } from "../packs/index.ts";
import { renewAnswers } from "../service/filling/index.ts";
import type { ImportSummary } from "../service/index.ts";
import { nowMicros } from "../wall-clock.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { loadSimulated } from "./load-simulated.ts";
import type { Report } from "./report.ts";
import { withPlace } from "./with-app.ts";
import { wrapText } from "./wrap-text.ts";

const RECORDS = 20_000;
const RECORDS_MIN = 20;
/** A day's work for one machine. */
const RECORDS_MAX = 1_000_000_000;
const SEED = 1;
const SEED_MAX = 500_000;

/** Without --config. */
const DEFAULT_SOURCE = "simulated-market";

/** `credence simulate`: a market, or with --config lender a portfolio, of which the truth is known, into the simulated store or a file. */
export const simulate: Command = async (given) => {
  const records = given.whole("records", { min: RECORDS_MIN, max: RECORDS_MAX }) ?? RECORDS;
  const seed = given.whole("seed", { min: 0, max: SEED_MAX }) ?? SEED;
  const config = await configFor(given, { source: DEFAULT_SOURCE });
  const simulation = simulationFor(config, { records, seed }, nowMicros());
  const out = given.text("out");
  return out === undefined ? intoStore(given, config, simulation) : intoFile(given, simulation, out);
};

async function intoStore(given: Given, config: Config, simulation: Simulation): Promise<Report> {
  const startMs = performance.now();
  return withPlace(given, { config, records: "simulated" }, (app, stopped) => {
    const work = async (): Promise<Report> => {
      const summary = await loadSimulated(app.installation, simulation, { given, stopped });
      await renewAnswers(app.installation, { isNew: summary.recorded > 0 });
      return loadedReport(summary, simulation, performance.now() - startMs);
    };
    return Promise.race([work(), stopped]);
  });
}

function loadedReport(
  { records, recorded, alreadyRecorded, refused }: ImportSummary,
  { demo, purpose }: Simulation,
  millis: number,
): Report {
  const sentences = [
    `${formatCount(recorded)} simulated records were recorded in ${formatDuration(millis)}.`,
    ...(refused === 0 ? [] : [`${formatCount(refused)} were refused: another simulation of this seed is there, so take another --seed.`]),
    `Ask about ${demo.good}, ${demo.bad} or ${demo.newcomer} (--purpose ${purpose}).`,
  ];
  return { text: wrapText(sentences.join(" ")), json: { records, recorded, alreadyRecorded, refused, demo }, isBad: refused === records };
}

async function intoFile(given: Given, simulation: Simulation, path: string): Promise<Report> {
  const progress = progressLine({ unit: "records", stream: given.streams.stderr });
  let records = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of simulation.read()) {
      records += batch.records.length;
      progress.update(records, batch.share);
      if (batch.records.length > 0) yield `${batch.records.map((record) => JSON.stringify(record)).join("\n")}\n`;
    }
  }
  const file = createWriteStream(path, { flags: "w" });
  await pipeline(lines, file).catch((cause: unknown) => {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  });
  await finished(file);
  progress.done();
  const text = `${formatCount(records)} simulated records are in ${path}, one a line. Nothing of them happened.`;
  return { text: wrapText(text), json: { records, out: path, demo: simulation.demo } };
}
