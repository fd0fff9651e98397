import type { VerifierKey } from "../../core/log/index.ts";
import type { Keyring, Session } from "../../store/index.ts";
import type { LogExtent, LogFaults, LogRule } from "./log-finding.ts";
import type { ErasedStatements } from "./read-erased.ts";

/** What is checked, all of one moment, and what was found so far. */
export type LogScene = {
  readonly tx: Session;
  readonly keys: Keyring;
  /** UTC microseconds. */
  readonly now: number;
  /** The keys that may sign in an epoch. */
  readonly keysOf: (epoch: number) => readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
  /** Entries held at a time; a larger log is gone through once for each so many. */
  readonly entriesMax: number;
  readonly erased: ErasedStatements;
  readonly faults: LogFaults;
  readonly extent: LogExtent;
  /** Tells how many leaves, or statements, the rule has gone through. */
  readonly onRows: (rule: LogRule, rows: number) => void;
};
