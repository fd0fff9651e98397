import { formatCount, textTable } from "../lib/index.ts";
import { type Rebuilt, rebuild as rebuildStore } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Report } from "./report.ts";
import { withApp } from "./with-app.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** `credence rebuild`: folds every statement anew, and sets right what differs. */
export const rebuild: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const startMs = performance.now();
    const rebuilt = await rebuildStore(installation, ({ register, done, total }) =>
      given.note(`${register === undefined ? "States of records" : `Tallies of ${register}`} (${done + 1} of ${total}) ...`),
    );
    return rebuildReport(rebuilt, (performance.now() - startMs) / 1000);
  });
};

/** What a rebuild did, as a table. That something differed is told; it is right now, so it is not bad. */
export function rebuildReport(rebuilt: Rebuilt, seconds: number): Report {
  const { records, tallies, hasDiffered } = rebuilt;
  const rows = [
    ["states of records", formatCount(records.rows), formatCount(records.differing)],
    ...tallies.map(({ register, rows: number, differing }) => [`tallies of ${register}`, formatCount(number), formatCount(differing)]),
  ];
  const table = textTable(rows, { header: ["", "rows", "differed"], align: ["left", "right", "right"], widthMax: COLUMNS_MAX });
  const verdict = hasDiffered ? "What differed is set right; its subjects have new versions." : "Everything was as the statements give it.";
  return { text: `${table}\n\n${wrapText(verdict)}`, json: { ...rebuilt, seconds: Math.round(seconds * 1000) / 1000 } };
}
