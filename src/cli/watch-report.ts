import type { Purpose } from "../core/law/index.ts";
import { FALSE_ALARM, LEAST_OUTCOMES, LEAST_SUBJECTS, type Truth, type WatchedMonth } from "../core/watch/index.ts";
import { formatCount, formatInstant, formatMonth, formatShare, isoMonth, textTable } from "../lib/index.ts";
import type { KeptMonth } from "../service/watch/index.ts";
import { SIMULATED } from "./answer-text.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** What was watched: the months that are over, the latest first, and the one that runs. */
export type Watched = {
  readonly purpose: Pick<Purpose, "name" | "outcome">;
  readonly months: readonly KeptMonth[];
  readonly soFar: WatchedMonth;
  readonly isSimulated: boolean;
};

/** A year is shown; `--json` has all. */
const SHOWN_MAX = 12;

/** How true answers were, month by month. Bad where those of the last month that is over left their band. */
export function watchReport({ purpose, months, soFar, isSimulated }: Watched): Report {
  const [last] = months;
  const isBad = last?.truth?.isOut === true;
  const parts = [
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    wrapText(headline(purpose, months)),
    tableOf([...months.slice(0, SHOWN_MAX)].reverse(), soFar),
    ...(last?.truth === undefined ? [] : [wrapText(reading(last.month, last.truth))]),
    ...shiftsOf(last),
  ];
  const json = {
    purpose: purpose.name,
    months: months.map((month) => ({ ...month, month: isoMonth(month.month), measuredAt: formatInstant(month.measuredAt) })),
    soFar: { ...soFar, month: isoMonth(soFar.month) },
    isSimulated,
  };
  return { text: parts.join("\n\n"), json, ...(isBad ? { isBad } : {}) };
}

function headline({ name, outcome: { words } }: Watched["purpose"], months: readonly KeptMonth[]): string {
  const held = `${name}: ${words.many} as they were learned, each against the last answer that somebody was given before.`;
  return months.length === 0 ? `${held} No month is over yet in which anybody asked.` : held;
}

const HEADER = ["month", "asked", "judged", "bad", "told", "well", "band", "log-loss", "AUC", "off by", ""];

function tableOf(months: readonly WatchedMonth[], soFar: WatchedMonth): string {
  const rows = [...months.map((month) => rowOf(month, "")), rowOf(soFar, "so far")];
  return textTable(rows, {
    header: HEADER,
    align: HEADER.map((_, at) => (at === 0 || at === 10 ? "left" : "right")),
    widthMax: COLUMNS_MAX,
  });
}

function rowOf({ month, asked, judged, truth }: WatchedMonth, mark: string): string[] {
  const counts = [isoMonth(month), formatCount(asked), formatCount(judged)];
  if (truth === undefined) return [...counts, "", "", "", "", "", "", "", mark];
  const { bad, all, logLoss, auc, calibrationError, isOut } = truth;
  const band = `${percent(all.low)} to ${percent(all.high)} %`;
  const measures = [logLoss.toFixed(3), auc === undefined ? "-" : auc.value.toFixed(3), formatShare(calibrationError)];
  return [...counts, formatCount(bad), formatShare(all.predicted), formatShare(all.observed), band, ...measures, isOut ? "OUT" : mark];
}

const percent = (share: number): string => (share * 100).toFixed(1);

function reading(month: number, { all, bins, isOut, outcomes, auc }: Truth): string {
  const when = formatMonth(month);
  const rare = `answers that are right leave it in one month of ${Math.round(1 / FALSE_ALARM)}`;
  const order = auc === undefined ? "" : ` AUC ${auc.value.toFixed(3)}, standard error ${auc.error.toFixed(3)}.`;
  const each = bins.length === 1 ? "" : ` and of each of ${bins.length} parts`;
  if (!isOut) return `In ${when} what was told lay within its band, of all ${formatCount(outcomes)}${each}: ${rare}.${order}`;
  const parts = bins.filter((bin) => bin.isOut).map((bin) => `told ${formatShare(bin.predicted)}, happened ${formatShare(bin.observed)}`);
  const whole = all.isOut ? ["all together"] : [];
  return `In ${when} what was told left its band (${[...whole, ...parts].join("; ")}): ${rare}. The operator was told.${order}`;
}

function shiftsOf(last: KeptMonth | undefined): string[] {
  if (last === undefined) return [];
  const { stability, truth } = last;
  const few = `Months with fewer than ${LEAST_OUTCOMES} outcomes, or of fewer than ${LEAST_SUBJECTS} subjects, are not measured.`;
  if (stability === undefined) return truth === undefined ? [wrapText(few)] : [];
  const moved = stability.shifts.filter(({ isBeyondChance }) => isBeyondChance);
  const rows = stability.shifts.map(({ code, index, chance, isBeyondChance }) => [
    code,
    index.toFixed(3),
    chance.toFixed(3),
    isBeyondChance ? "moved" : "",
  ]);
  const table = textTable(rows, {
    header: ["characteristic", "stability index", "by chance", ""],
    align: ["left", "right", "right", "left"],
  });
  const said = `Those asked about, beside those that model ${stability.version} was trained on: ${moved.length} of ${rows.length} characteristics moved beyond chance.`;
  return [wrapText(said), table];
}
