import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CredenceError } from "../errors.ts";
import { lineChartSvg } from "../lib/index.ts";
import { progressLine } from "../lib/node/index.ts";
import { mappedBatches, type TrialResult, tryTable } from "../service/index.ts";
import type { Command } from "./command.ts";
import type { Given } from "./given.ts";
import { tryChart } from "./try-chart.ts";
import { type Plan, planFor } from "./try-plan.ts";
import { type Tried, tryReport, unclearReport } from "./try-report.ts";
import { withThrowaway } from "./try-store.ts";
import { saysInWords } from "./try-words.ts";

/** What is measured: so much of the outcomes, the latest. */
const LAST_SHARE = 0.4;

/** `credence try`: what standings would have told about the deals in a table of one's own, in a store that is thrown away. */
export const tryCommand: Command = async (given) => {
  const last = given.number("last", { min: 0.05, max: 0.9 }) ?? LAST_SHARE;
  const plan = await planFor(given.word(0), given.text("map"));
  if (!("mapping" in plan)) return unclearReport(plan);
  // Before the work, which takes seconds: a folder that cannot be written to is told at once.
  const base = join(given.text("out") ?? dirname(plan.path), plan.file.replace(/\.gz$/i, "").replace(/\.[^.]+$/, ""));
  const mapping = await writeMapping(plan, { path: `${base}.mapping.json`, given: given.text("map") });
  const result = await trialOf(plan, { last, given });
  const chart = await writeChart(`${base}.credence.svg`, { file: plan.file, measured: result.measured });
  return tryReport({ plan, result, last, files: { mapping, chart } });
};

async function trialOf(plan: Plan, { last, given }: { readonly last: number; readonly given: Given }): Promise<TrialResult> {
  const { mapping, pack, purpose, path } = plan;
  const hasMean = !saysInWords(mapping);
  return withThrowaway({ pack, table: mapping.table }, async (installation) => {
    const progress = progressLine({ unit: "records", stream: given.streams.stderr });
    const batches = mappedBatches({ path, mapping, pack });
    const onProgress = ({ records, share }: { readonly records: number; readonly share: number | undefined }) =>
      progress.update(records, share);
    const result = await tryTable(installation, { purpose, source: mapping.table, batches, hasMean, last, onProgress });
    progress.done();
    return result;
  });
}

/** Where nothing was measured there is nothing to draw. */
async function writeChart(
  path: string,
  { file, measured }: Pick<Plan, "file"> & Pick<TrialResult, "measured">,
): Promise<string | undefined> {
  if (measured === undefined) return undefined;
  await written(path, lineChartSvg(tryChart({ measured, file })));
  return path;
}

type MappingPlace = { readonly path: string; readonly given: string | undefined };

/** A mapping that is there already may have been edited: it is left alone. */
async function writeMapping({ mapping }: Plan, { path, given }: MappingPlace): Promise<Tried["files"]["mapping"]> {
  if (given !== undefined) return { path: given, is: "given" };
  const text = `${JSON.stringify(mapping, null, 2)}\n`;
  if (existsSync(path)) return { path, is: (await readFile(path, "utf8")) === text ? "written" : "left" };
  await written(path, text);
  return { path, is: "written" };
}

async function written(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  });
}
