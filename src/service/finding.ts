import { formatCount } from "../lib/index.ts";
import { type Faults, PLACES_SHOWN_MAX, type Place } from "../store/index.ts";

/** What the examination of one rule found, of a closed list of rules. */
export type FindingOf<Rule extends string> = {
  readonly check: Rule;
  readonly ok: boolean;
  /** Where not ok: whether the store is sound all the same, and only may not stay so. */
  readonly isWarning: boolean;
  /** A sentence: what holds, or how often it does not. */
  readonly detail: string;
  /** The first few places where it does not hold: ids and small values, never what a record says. */
  readonly evidence: readonly Place[];
};

/** What is said of a rule: where it holds, and after the number of places where it does not. */
export type Words = { readonly sound: string; readonly unsound: string };

/** The finding of a rule that holds everywhere. */
export function soundFinding<Rule extends string>(check: Rule, detail: string): FindingOf<Rule> {
  return { check, ok: true, isWarning: false, detail, evidence: [] };
}

/** The finding of a rule that does not hold. */
export function unsoundFinding<Rule extends string>(check: Rule, detail: string, evidence: readonly Place[] = []): FindingOf<Rule> {
  return { check, ok: false, isWarning: false, detail, evidence };
}

/** The finding of a rule by the places where it does not hold. */
export function findingOf<Rule extends string>(check: Rule, { count, first }: Faults, { sound, unsound }: Words): FindingOf<Rule> {
  return count === 0 ? soundFinding(check, sound) : unsoundFinding(check, `${formatCount(count)} ${unsound}`, first);
}

/** Faults as they are come upon: all are counted, the first few are kept. */
export class FaultList {
  readonly #first: Place[] = [];
  #count = 0;

  add(place: Place): void {
    this.addAll({ count: 1, first: [place] });
  }

  addAll({ count, first }: Faults): void {
    this.#count += count;
    this.#first.push(...first.slice(0, PLACES_SHOWN_MAX - this.#first.length));
  }

  get faults(): Faults {
    return { count: this.#count, first: this.#first };
  }
}
