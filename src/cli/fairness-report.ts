import { type FairnessRow, GAP_ALARM, type GroupFigure, LEAST_ANSWERS, LEAST_SUBJECTS } from "../core/fairness/index.ts";
import type { Purpose } from "../core/law/index.ts";
import { formatCount, formatShare, textTable } from "../lib/index.ts";
import type { AuditedFairness } from "../service/fairness/index.ts";
import { SIMULATED } from "./answer-text.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

type Asked = { readonly purpose: Pick<Purpose, "name" | "outcome">; readonly last: number; readonly isSimulated: boolean };

const HEADER = ["", "group", "answers", "subjects", "share", "nine in ten", "gap", "p", ""];

/** What an audit of fairness found: every figure with its interval, and which gaps exceed chance. */
export function fairnessReport(found: AuditedFairness, { purpose, last, isSimulated }: Asked): Report {
  const json = { purpose: purpose.name, last, ...found, isSimulated };
  if (found.answers === 0) return { text: `No answer of ${purpose.name} is about anybody in the file.`, json, isBad: true };
  const rows = found.rows.flatMap((row) => rowsOf(row, found.names));
  const table = textTable(rows, {
    header: HEADER,
    align: ["left", "left", "right", "right", "right", "right", "right", "right", "left"],
    widthMax: COLUMNS_MAX,
  });
  const parts = [
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    wrapText(headline(found, { purpose, last })),
    table,
    wrapText(reading(found)),
    wrapText(METHOD),
  ];
  return { text: parts.join("\n\n"), json };
}

function headline({ names, answers, identifiers, unknown }: AuditedFairness, { purpose, last }: Omit<Asked, "isSimulated">): string {
  const { words } = purpose.outcome;
  const nobody = unknown === 0 ? "" : ` ${formatCount(unknown)} of its ${formatCount(identifiers)} identifiers are of nobody here.`;
  return `${purpose.name}: ${formatCount(answers)} answers about subjects of ${names.length} groups, from the last ${formatShare(last)} of the outcomes, each asked about before it was known. Good is ${words.good}, bad ${words.bad}; below a grade is to be told less than its least probability.${nobody}`;
}

function rowsOf(row: FairnessRow, names: readonly string[]): string[][] {
  return names.map((name, group) => {
    const label = group === 0 ? labelOf(row) : "";
    const figure = row.figures[group];
    return figure === undefined ? [label, name, "too few", "", "", "", "", "", ""] : [label, name, ...figureCells(figure)];
  });
}

function labelOf({ measure }: FairnessRow): string {
  switch (measure.kind) {
    case "base_rate":
      return "good";
    case "calibration":
      return "good, less told";
    case "good_below":
      return `good, below ${measure.edge.grade}`;
    case "bad_above":
      return `bad, ${measure.edge.grade} or better`;
  }
}

function figureCells({ answers, subjects, value, low, high, gap }: GroupFigure): string[] {
  const cells = [formatCount(answers), formatCount(subjects), percent(value), `${percent(low)} to ${percent(high)}`];
  if (gap === undefined) return [...cells, "", "", ""];
  const p = gap.p < 0.001 ? "< .001" : gap.p.toFixed(3).slice(1);
  return [...cells, percent(gap.value), gap.p >= 1 ? "1" : p, gap.isBeyondChance ? "BEYOND" : ""];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function reading({ rows, tested }: AuditedFairness): string {
  const beyond = rows.flatMap(({ figures }) => figures.filter((figure) => figure?.gap?.isBeyondChance)).length;
  if (tested === 0) return "No gap could be tested: the groups are too small.";
  const among = `${beyond} of ${tested} gaps exceed chance.`;
  return beyond === 0 ? `${among} That is no proof that there is none: small groups hide what large ones would show.` : among;
}

const METHOD = `A gap is the group's figure less that of all other groups of the file together (of two groups it is given once). Outcomes of one subject count as one piece of evidence. All gaps are tested together (Holm 1979): if there were none, any at all would be called beyond chance with a probability of at most ${GAP_ALARM}. Groups with fewer than ${LEAST_ANSWERS} answers or ${LEAST_SUBJECTS} subjects are not told of. That base rates differ is a fact about outcomes, and no fault of an answer that says so truly; see docs/guides/fairness.md. Nothing of the file was kept.`;
