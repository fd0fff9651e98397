import { CredenceError } from "../../errors.ts";
import { compareText } from "../../lib/index.ts";
import type { Breach } from "./breach.ts";
import { recordTypeText } from "./canonical.ts";
import { checkConfig } from "./check-config.ts";
import type { Config } from "./config.ts";
import { parseConfig } from "./parse-config.ts";
import type { RecordType } from "./register.ts";

/** What a configuration is judged by besides the laws themselves. */
export type Precedents = {
  /** Each record type that ships in packs, with its name: registers about persons have no others (law 3). */
  readonly shipped: readonly (readonly [name: string, type: RecordType])[];
  /** `registerText` by `registerKey` (`trades@1`) of each register the store saw before: a change needs a new version. */
  readonly known: ReadonlyMap<string, string>;
};

/**
 * Every breach of the laws of the house in a configuration, sorted by place; none means that it is lawful, and is a Config whatever
 * language it was written in. Takes anything, and never throws for what it is given.
 */
export function breachesOf(config: unknown, { shipped, known }: Precedents): readonly Breach[] {
  const found: Breach[] = [];
  const draft = parseConfig(config, { at: "", found });
  const shippedTexts = new Set(shipped.map(([name, type]) => recordTypeText(name, type)));
  checkConfig(draft, { shippedTexts, known });
  const distinct = new Map(found.map((breach) => [lineOf(breach), breach]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, breach]) => breach);
}

/** Throws `config_against_law` unless the configuration is lawful: a line of the message, and of the details, for each breach. */
export function assertLawful(config: unknown, precedents: Precedents): asserts config is Config {
  const breaches = breachesOf(config, precedents);
  if (breaches.length === 0) return;
  const message = [`the configuration breaks the laws of the house, ${breaches.length} times:`, ...breaches.map(lineOf)].join("\n  ");
  throw new CredenceError("config_against_law", message, { details: { breaches } });
}

function lineOf({ at, reason, message }: Breach): string {
  return `${at === "" ? "the configuration" : at}: ${reason}: ${message}`;
}
