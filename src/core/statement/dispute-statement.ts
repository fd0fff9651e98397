import type { DisputeStep } from "../dispute/index.ts";

/** What every statement of a dispute says: its own id, a UUIDv7, when it was made, in UTC microseconds, about whom, and of which dispute. */
type Of<Kind extends string> = {
  readonly kind: Kind;
  readonly id: string;
  readonly at: number;
  readonly subject: string;
  /** The id of the statement that opened it. */
  readonly dispute: string;
};

/** Of which party to a dispute somebody is. */
export type Party = "subject" | "source" | "operator";

/** One step of a dispute, whole. `evidence` in it are ids of `evidence` statements of the same chain. */
export type DisputeStatement = Of<"dispute"> & {
  readonly record: string;
  /** The law pack by which it goes. */
  readonly law: string;
  /** Who took the step, as their key or session names them; `clock` where the law took it by itself. */
  readonly person: string;
  readonly step: DisputeStep;
};

/** That somebody put a file before the other parties to a dispute. */
export type EvidenceStatement = Of<"evidence"> & {
  readonly party: Party;
  readonly person: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** The SHA-256 of the file, as hex. */
  readonly digest: string;
};
