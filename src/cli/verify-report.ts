import type { FileDocument, FileFinding, FileVerdict, RecomputedCheck } from "../core/file/index.ts";
import { formatCount, formatDay, formatInstant, formatShare, textTable } from "../lib/index.ts";
import { type Ink, PLAIN } from "./ink.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** Looks shown one by one, the last ones; the others are counted. */
const LOOKS_SHOWN = 20;

const DAY_MICROS = 86_400_000_000;

/** What a file proves, in plain words. Bad where anything in it does not hold. */
export function verifyReport(document: FileDocument, verdict: FileVerdict, ink: Ink = PLAIN): Report {
  const parts = [
    headText(document, ink),
    looksText(verdict.checks),
    verdict.findings.map(findingText).join("\n"),
    ink.dim(wrapText(beyondText(document, verdict))),
    ink.bold(wrapText(verdictText(verdict.findings))),
  ];
  return { text: parts.join("\n\n"), json: jsonOf(document, verdict), isBad: !verdict.holds };
}

function headText({ subject, chains, madeAt, config }: FileDocument, ink: Ink): string {
  const names = subject.identifiers.length === 0 ? subject.id : subject.identifiers.join("\n");
  const statements = chains.flatMap((chain) => chain.statements);
  const closed = statements.filter((statement) => "closed" in statement).length;
  const linked = new Set(chains.map((chain) => chain.subject).filter((each) => each !== subject.id)).size;
  const sentences = [
    `A ${subject.kind}, ${subject.id}, in the installation "${config}"; file of ${formatDay(madeAt)}.`,
    `${statementsText(statements.length)}${spanText(statements.map(({ day }) => day))}${closed === 0 ? "" : `, ${formatCount(closed)} of them not shown or erased`}.`,
    ...(linked === 0
      ? []
      : [`It is linked to ${linked === 1 ? "another subject" : `${formatCount(linked)} others`}, whose statements are counted here.`]),
  ];
  return `${ink.bold(names)}\n${wrapText(sentences.join(" "))}`;
}

function statementsText(count: number): string {
  if (count === 0) return "No statements yet";
  return count === 1 ? "One statement" : `${formatCount(count)} statements`;
}

function spanText(days: readonly number[]): string {
  const [first, last] = [days.reduce(smaller, Number.POSITIVE_INFINITY), days.reduce(greater, Number.NEGATIVE_INFINITY)];
  if (days.length === 0) return "";
  return first === last ? `, of ${dayText(first)}` : `, from ${dayText(first)} to ${dayText(last)}`;
}

const smaller = (a: number, b: number): number => Math.min(a, b);
const greater = (a: number, b: number): number => Math.max(a, b);

function dayText(day: number): string {
  return formatDay(day * DAY_MICROS);
}

function looksText(checks: readonly RecomputedCheck[]): string {
  if (checks.length === 0) return "Nobody has looked.";
  const shown = checks.slice(-LOOKS_SHOWN);
  const rows = shown.map(({ check, recomputedFrom }) => [
    formatDay(check.at),
    check.subscriber,
    check.onBehalf,
    check.look,
    check.purpose.name,
    answerText(check.standing),
    RECOMPUTED[recomputedFrom],
  ]);
  const header = ["looked", "who", "for whom", "look", "question", "told", "recomputed to the last digit"];
  const table = textTable(rows, { header, widthMax: COLUMNS_MAX });
  const earlier = checks.length - shown.length;
  return earlier === 0 ? table : `${table}\nand ${formatCount(earlier)} earlier ones`;
}

const RECOMPUTED = { records: "yes, from the records", tallies: "yes, from its tallies", nothing: "NO" } as const;

function answerText({ probability, grade }: RecomputedCheck["check"]["standing"]): string {
  return grade === "none" ? `${formatShare(probability)}, no grade` : `${formatShare(probability)}, ${grade}`;
}

function findingText({ ok, says, place }: FileFinding): string {
  const text = wrapText(says, { first: `  ${(ok ? "ok" : "FAULT").padEnd(5)}  ` });
  return place === undefined || place === "" ? text : `${text}\n${wrapText(`at ${place}`, { first: "           " })}`;
}

/** What no file can prove by itself, said every time. */
function beyondText({ logs, subject }: FileDocument, { ends }: FileVerdict): string {
  const end = ends.findLast((chain) => chain.subject === subject.id && chain.epoch === logs.at(-1)?.epoch);
  const tag = end === undefined ? "" : ` (tag ${end.nextTag} for statement ${end.statements + 1} in ${logs.at(-1)?.origin})`;
  return `Only the log itself can show that nothing follows the last statement: no leaf then has the next tag${tag}; and that the log of today grew from the log of this file.`;
}

function verdictText(findings: readonly FileFinding[]): string {
  const faults = findings.filter(({ ok }) => !ok).length;
  if (faults === 0) return "Everything in this file holds.";
  return faults === 1 ? "One thing in this file does not hold." : `${formatCount(faults)} things in this file do not hold.`;
}

function jsonOf({ subject, madeAt, config, chains, law, logs }: FileDocument, { holds, findings, checks, ends }: FileVerdict) {
  return {
    holds,
    subject,
    config,
    madeAt: formatInstant(madeAt),
    logs: logs.map(({ epoch, origin, keys }) => ({ epoch, origin, keys })),
    statements: chains.reduce((sum, { statements }) => sum + statements.length, 0),
    law: law.length,
    findings,
    looks: checks.map(({ check, place, recomputedFrom }) => ({
      at: formatInstant(check.at),
      subscriber: check.subscriber,
      onBehalf: check.onBehalf,
      look: check.look,
      purpose: check.purpose.name,
      probability: check.standing.probability,
      grade: check.standing.grade,
      recomputedFrom,
      place,
    })),
    ends,
  };
}
