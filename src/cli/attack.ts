import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { measuredAttack } from "../core/attack/index.ts";
import { CredenceError } from "../errors.ts";
import { lineChartSvg, parseInstant } from "../lib/index.ts";
import { attackPurpose } from "../service/index.ts";
import { keepMeasurement } from "../service/measurement/index.ts";
import { attackChart } from "./attack-chart.ts";
import { attackReport } from "./attack-report.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { withApp } from "./with-app.ts";

/** `credence attack`: what it costs to move the standings of this market, by us and by other methods. */
export const attack: Command = async (given) => {
  const purpose = given.word(0);
  const config = await configFor(given, { purpose });
  const until = untilOf(given);
  const svg = given.text("svg");
  return withApp(given, config, async ({ installation }) => {
    given.note(`Reading the market of ${purpose}, and attacking a copy of it ...`);
    const found = await attackPurpose(installation, until === undefined ? { purpose } : { purpose, until });
    if (svg !== undefined) await writeChart(svg, lineChartSvg(attackChart(found)));
    const document = measuredAttack(found);
    if (document !== undefined) await keepMeasurement(installation, { purpose, kind: "attack", document });
    const { isSimulated } = await installation.moment();
    return attackReport(found, { svg, isSimulated });
  });
};

function untilOf(given: Given): number | undefined {
  const text = given.text("until");
  if (text === undefined) return undefined;
  try {
    return parseInstant(text).micros;
  } catch (cause) {
    throw new CredenceError("command_misused", `--until is ${JSON.stringify(text.slice(0, SHOWN_CHARS_MAX))}; wanted a date, 2013-04-30`, {
      cause,
    });
  }
}

/** A value on a command line may be a whole pasted page. */
const SHOWN_CHARS_MAX = 40;

async function writeChart(path: string, svg: string): Promise<void> {
  try {
    await writeFile(resolve(path), svg);
  } catch (cause) {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  }
}
