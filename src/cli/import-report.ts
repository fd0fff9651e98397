import { formatCount, formatDuration } from "../lib/index.ts";
import { type Dataset, packNamed } from "../packs/index.ts";
import type { Fitted, ImportSummary } from "../service/index.ts";
import { fittedText } from "./fitted-text.ts";
import type { Report } from "./report.ts";
import { wrapText } from "./wrap-text.ts";

/** What was imported, how long it took, and the models fitted on it. */
export type Imported = {
  readonly dataset: Pick<Dataset, "pack" | "name" | "title" | "source">;
  readonly summary: ImportSummary;
  readonly seconds: number;
  readonly models: readonly Fitted[];
};

/** Refusals shown in the text: enough to see what is wrong with a file. */
const REFUSALS_SHOWN_MAX = 5;

/** An import in a few sentences. It is bad when all of it was refused. */
export function importReport({ dataset, summary, seconds, models }: Imported): Report {
  const { records, recorded, alreadyRecorded, refused, refusals, leftOut } = summary;
  const purposes = packNamed(dataset.pack).purposes.map(({ name }) => name);
  const rate = Math.round(records / Math.max(seconds, 0.001));
  const json = {
    pack: dataset.pack,
    dataset: dataset.name,
    source: dataset.source,
    records,
    recorded,
    alreadyRecorded,
    refused,
    refusals,
    leftOut,
    seconds: Math.round(seconds * 1000) / 1000,
    rate,
    models: models.map(({ purpose, model }) => ({ purpose, day: model.day, outcomes: model.fittedOn.outcomes })),
  };
  const lines = [
    `${dataset.title}.`,
    `${counted(records, "record")} in ${formatDuration(seconds * 1000)} (${formatCount(rate)} a second): ${newness(summary)}`,
    ...Object.entries(leftOut).map(([reason, rows]) => `${counted(rows, "row")} left out: ${reason.replaceAll("_", " ")}.`),
    ...refusalLines({ refused, refusals }),
    ...models.filter(({ purpose }) => purposes.includes(purpose)).map(fittedText),
  ];
  return {
    text: lines.map((line) => (line.startsWith(" ") ? line : wrapText(line))).join("\n"),
    json,
    isBad: records > 0 && refused === records,
  };
}

function newness({ records, recorded, alreadyRecorded }: ImportSummary): string {
  if (records === 0) return "the file holds none.";
  if (recorded === records) return "all of them new.";
  if (alreadyRecorded === records) return "none new, all were there before.";
  return `${formatCount(recorded)} new, ${formatCount(alreadyRecorded)} there before.`;
}

function refusalLines({ refused, refusals }: Pick<ImportSummary, "refused" | "refusals">): string[] {
  if (refused === 0) return [];
  const shown = refusals.slice(0, REFUSALS_SHOWN_MAX);
  const lines = shown.map(({ line, code, message }) =>
    wrapText(`${message} (${code})`, { first: line === undefined ? "  " : `  line ${formatCount(line)}: ` }),
  );
  const head = `${counted(refused, "record")} refused${refused > shown.length ? `; the first ${shown.length}` : ""}:`;
  return [head, ...lines];
}

function counted(number: number, one: string): string {
  return `${formatCount(number)} ${one}${number === 1 ? "" : "s"}`;
}
