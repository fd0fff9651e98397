import type { Calendar, Config, LawPack, Purpose, Register } from "../core/law/index.ts";
import type { RecordParser } from "../core/record/index.ts";
import type { Model } from "../core/standing/index.ts";
import { CredenceError } from "../errors.ts";
import { seenText } from "../lib/index.ts";
import type { Keyring, Pool } from "../store/index.ts";
import type { OpenLog } from "./held-log.ts";

/** A register in use, with its number in the store. */
export type OpenRegister = { readonly id: number; readonly register: Register };

/** One running installation: its law, its store, its keys and its clock. Each use case is a function of it. */
export type Installation = {
  readonly config: Config;
  readonly registers: ReadonlyMap<string, OpenRegister>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  /** By purpose, the SHA-256 of its canonical text, as hex: answers name it. */
  readonly purposeDigests: ReadonlyMap<string, string>;
  /** The registers about persons, as `accounts@1`, for which nobody vouches (law 3); none in an installation that is conformant. */
  readonly nonConformant: readonly string[];
  /** The log that its statements go to. */
  readonly log: OpenLog;
  /** Numbers of sources in the store, by name. */
  readonly sources: ReadonlyMap<string, number>;
  readonly pool: Pool;
  /** The keys read last. They change when they were rotated: a use case that looks up or opens anything takes them by `withKeys`. */
  readonly keys: Keyring;
  /** Reads the key file again. */
  readonly renewKeys: () => Promise<void>;
  readonly parseRecord: RecordParser;
  /** UTC microseconds. */
  readonly now: () => number;
  /** Where a law pack's clocks run, with its public holidays. A deadline is computed once and kept: lists change with their libraries. */
  readonly calendarOf: CalendarOf;
  /** What the store says of itself; read again after a second. */
  readonly moment: () => Promise<Moment>;
  /** The model that serves a purpose at an instant; kept for a second. Undefined where none was fitted. */
  readonly modelOf: (purpose: string, at: number) => Promise<ServingModel | undefined>;
};

/** The calendar of a law pack; whoever wires an installation gives it, since libraries are behind it. */
export type CalendarOf = (pack: Pick<LawPack, "zone" | "holidays">) => Promise<Calendar>;

/** The time standings are of, where the store holds only history, and whether its records are simulated. */
export type Moment = { readonly standingAt?: number; readonly isSimulated: boolean };

/** A model's version, as it serves. */
export type ServingModel = {
  readonly version: number;
  /** The SHA-256 of the document's canonical JSON, as hex. */
  readonly digest: string;
  readonly document: Model;
};

/** The named purpose. Throws `purpose_unknown` with the known names. */
export function purposeOf(installation: Pick<Installation, "purposes">, name: string): Purpose {
  const purpose = installation.purposes.get(name);
  if (purpose !== undefined) return purpose;
  throw new CredenceError(
    "purpose_unknown",
    `no such purpose: ${seenText(name)}; there are ${[...installation.purposes.keys()].join(", ")}`,
  );
}

/** The store's number of a source of the configuration. */
export function sourceId(installation: Pick<Installation, "sources">, name: string): number {
  const id = installation.sources.get(name);
  if (id === undefined) throw new CredenceError("right_missing", `no such source in this configuration: ${seenText(name)}`);
  return id;
}

/** The named register. Throws `register_unknown` with the known names. */
export function registerOf(installation: Pick<Installation, "registers">, name: string): OpenRegister {
  const open = installation.registers.get(name);
  if (open !== undefined) return open;
  throw new CredenceError(
    "register_unknown",
    `no such register: ${seenText(name)}; there are ${[...installation.registers.keys()].join(", ")}`,
  );
}
