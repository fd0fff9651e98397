import { canonicalJson } from "../../lib/index.ts";
import type { Register } from "../law/index.ts";
import type { CheckStatement, RedecisionStatement } from "../statement/index.ts";
import { openSummedTallies } from "./summed-tallies.ts";
import { withoutTakenBack } from "./tallies-without.ts";
import type { Stated } from "./tally-timeline.ts";

/** Up to which versions of its subjects a decision left out what was taken back; nothing is left out where there are none. */
type Known = RedecisionStatement["known"];

/** Whether a record made a difference to any of these decisions of a check. */
export type Uses = (check: CheckStatement, decisions: readonly Known[]) => boolean;

type Using = {
  readonly checks: readonly CheckStatement[];
  /** By `trades@1`. */
  readonly registers: ReadonlyMap<string, Register>;
  readonly record: string;
};

/**
 * Which checks a record counted in, as they were told or as they were decided again since: those whose records sum to something else without it.
 * A register's version that is not known counts as used. Throws `record_malformed`.
 */
export function openUses(bySubject: ReadonlyMap<string, readonly Stated[]>, { checks, registers, record }: Using): Uses {
  const without = new Map([...bySubject].map(([subject, stated]) => [subject, stated.filter(({ body }) => !isRecord(body, record))]));
  const sums = new Map<string, ReturnType<typeof pairOf>>();
  const pairOf = (known: Known) => {
    const versions = new Map(known.map(({ subject, version }) => [subject, version]));
    const summed = (statements: ReadonlyMap<string, readonly Stated[]>) =>
      openSummedTallies(
        new Map([...statements].map(([subject, stated]) => [subject, withoutTakenBack(stated, versions.get(subject) ?? 0)])),
        { checks, registers },
      );
    return { withIt: summed(bySubject), withoutIt: summed(without) };
  };
  const sumsOf = (known: Known) => {
    const key = canonicalJson(known);
    const found = sums.get(key) ?? pairOf(known);
    sums.set(key, found);
    return found;
  };
  return (check, decisions) =>
    decisions.some((known) => {
      const { withIt, withoutIt } = sumsOf(known);
      return Object.keys(check.registers).some((name) => {
        const [one, other] = [withIt(check, name), withoutIt(check, name)];
        return one === undefined || other === undefined || canonicalJson(one) !== canonicalJson(other);
      });
    });
}

function isRecord(body: Stated["body"], record: string): boolean {
  return body?.kind === "record" && body.id === record;
}
