import { formatCount } from "../../lib/index.ts";
import { FaultList, type FindingOf, findingOf, type Words } from "../finding.ts";

/** The closed list of rules that a log is checked for, in the order in which they are told. */
export const LOG_RULES = [
  "bundles_whole",
  "tiles_match",
  "checkpoints_hold",
  "epochs_follow",
  "tags_unique",
  "leaves_placed",
  "chains_follow",
  "commitments_open",
  "nothing_left_out",
  "queue_prompt",
] as const;

/** One of them. */
export type LogRule = (typeof LOG_RULES)[number];

/** What the check of one rule found. */
export type LogFinding = FindingOf<LogRule>;

/** Faults found so far, by their rules. */
export type LogFaults = Readonly<Record<LogRule, FaultList>>;

/** What was looked at. */
export type LogExtent = { leaves: number; logs: number; checkpoints: number; chains: number; erased: number; waiting: number };

/** No faults yet. */
export function noFaults(): LogFaults {
  return {
    bundles_whole: new FaultList(),
    tiles_match: new FaultList(),
    checkpoints_hold: new FaultList(),
    epochs_follow: new FaultList(),
    tags_unique: new FaultList(),
    leaves_placed: new FaultList(),
    chains_follow: new FaultList(),
    commitments_open: new FaultList(),
    nothing_left_out: new FaultList(),
    queue_prompt: new FaultList(),
  };
}

/** Only a late sequencer is no fault of the log itself. */
const WARNINGS: readonly LogRule[] = ["queue_prompt"];

/** One finding for each rule. */
export function logFindings(faults: LogFaults, extent: LogExtent): LogFinding[] {
  const words = wordsOf(extent);
  return LOG_RULES.map((rule) => {
    const finding = findingOf(rule, faults[rule].faults, words[rule]);
    return { ...finding, isWarning: !finding.ok && WARNINGS.includes(rule) };
  });
}

function wordsOf({ leaves, logs, checkpoints, chains, erased, waiting }: LogExtent): Readonly<Record<LogRule, Words>> {
  const all = `all ${formatCount(leaves)} leaves`;
  const open = `the statements of ${all} are those that were logged${erased === 0 ? "" : `, ${formatCount(erased)} of them erased`}`;
  return {
    bundles_whole: { sound: `${all} are whole entries, in the order of their days`, unsound: "entries or bundles are not what was logged" },
    tiles_match: { sound: `every tile is what ${all} hash to`, unsound: "tiles are not what the entries hash to" },
    checkpoints_hold: {
      sound: `${formatCount(checkpoints)} checkpoints are rightly signed, and of this log`,
      unsound: "checkpoints are wrongly signed, of another log, or ahead of this one",
    },
    epochs_follow: {
      sound: logs <= 1 ? "no log had to end" : `each of ${formatCount(logs)} logs begins with the last checkpoint of the one before`,
      unsound: "logs do not follow the ones before them",
    },
    tags_unique: {
      sound: "no two leaves have one tag: no chain is forked",
      unsound: "pairs of leaves have one tag: their chains are forked",
    },
    leaves_placed: {
      sound: `${all} have their statements, each once`,
      unsound: "leaves have no statement, or statements no leaf of their own",
    },
    chains_follow: {
      sound: `${formatCount(chains)} chains have no hole, and each statement follows from the one before`,
      unsound: "statements do not follow from those before them",
    },
    commitments_open: { sound: open, unsound: "statements are not those that were logged" },
    nothing_left_out: {
      sound: `every statement is in the log or waits for it (${formatCount(waiting)})`,
      unsound: "statements are left out of the log, or wait for it as what they are not",
    },
    queue_prompt: {
      sound: "no statement has waited for the log longer than a minute",
      unsound: "commits have waited for the log longer than a minute",
    },
  };
}
