import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CredenceError } from "../errors.ts";
import { lineChartSvg } from "../lib/index.ts";
import { backtestPurpose, purposeOf } from "../service/index.ts";
import { backtestReport } from "./backtest-report.ts";
import { calibrationChart } from "./calibration-chart.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** What is measured where --last does not say: so much of the outcomes, the latest. */
const LAST_SHARE = 0.4;

/** `credence backtest`: how true the standings of a purpose would have been, beside simpler readings of the same records. */
export const backtest: Command = async (given) => {
  const name = given.word(0);
  const config = await configFor(given, { purpose: name });
  const last = given.number("last", { min: 0.001, max: 1 }) ?? LAST_SHARE;
  const source = given.text("source");
  const plot = given.text("plot");
  return withApp(given, config, async ({ installation }) => {
    const purpose = purposeOf(installation, name);
    given.note(`Replaying the history of ${name} ...`);
    const report = await backtestPurpose(installation, source === undefined ? { purpose: name, last } : { purpose: name, last, source });
    if (plot !== undefined) await writePlot(plot, lineChartSvg(calibrationChart(report, purpose)));
    const { isSimulated } = await installation.moment();
    return backtestReport(report, { purpose, last, source, plot, isSimulated });
  });
};

async function writePlot(path: string, svg: string): Promise<void> {
  try {
    await writeFile(resolve(path), svg);
  } catch (cause) {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  }
}
