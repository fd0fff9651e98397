import { canonicalJson, compareText } from "../../../lib/index.ts";
import { lawPackWidenings } from "./law-pack-widenings.ts";
import { isAboutPersons, type LawText, purposesIn, type RepairText, readLawText, registersIn, type SubscriberText } from "./law-text.ts";
import { otherParts } from "./other-parts.ts";
import { purposeWidenings } from "./purpose-widenings.ts";
import { registerWidenings } from "./register-widenings.ts";
import { added, type Widening } from "./widening.ts";

/** As many operators must sign a widening, so as many there must be. */
export const SIGNATURES_NEEDED = 2;

/** Who furnishes is no matter of law 11; nor are names and titles; the jurisdiction is in the law packs. */
const CONFIG_PARTS = ["name", "title", "jurisdiction", "lawPacks", "packs", "sources", "subscribers", "operators", "repairs"];
const SUBSCRIBER_PARTS = ["name", "title", "purposes", "passesFreeze"];

/**
 * In what the second configuration is wider about persons than the first, each given as its canonical text (`configText`), sorted by place; none
 * means that it may take effect at once. Law 11: what is kept, read, asked, and who may ask. A new source and a new subscriber under an existing
 * purpose are none. What cannot be told to be no wider is taken for wider. Wideness is an order: where b is no wider than a and c no wider than b,
 * c is no wider than a, so that no way through small steps is longer than the step.
 */
export function wideningsOf(before: string, after: string): readonly Widening[] {
  const [was, is] = [readLawText(before), readLawText(after)];
  const [registers, purposes] = [registersIn(was), purposesIn(was)];
  const found = [
    ...[...registersIn(is).values()].flatMap((register) => registerWidenings(registers.get(register.name), register)),
    ...[...purposesIn(is).values()].flatMap((purpose) => purposeWidenings(purposes.get(purpose.name), purpose)),
    ...lawPackWidenings(was, is),
    ...is.subscribers.flatMap((subscriber) => subscriberWidenings(was, subscriber)),
    ...repairWidenings(was, is),
    ...operatorWidenings(was, is),
    ...otherParts({ before: was, after: is, known: CONFIG_PARTS, at: "the configuration" }),
  ];
  return found.sort((a, b) => compareText(a.at, b.at));
}

function subscriberWidenings({ subscribers }: LawText, after: SubscriberText): Widening[] {
  const at = `subscribers.${after.name}`;
  const before = subscribers.find(({ name }) => name === after.name) ?? { name: after.name };
  const others = otherParts({ before, after, known: SUBSCRIBER_PARTS, at });
  const was = before.passesFreeze;
  const is = after.passesFreeze;
  if (is === undefined || was?.reason === is.reason) return others;
  return [{ what: "reader_passes_freeze", at: `${at}.passesFreeze`, says: `a person's freeze does not stop it: ${is.reason}` }, ...others];
}

/** What would have stopped counting counts on, where a campaign is gone or another. One that is new ends records and widens nothing. */
function repairWidenings(before: LawText, after: LawText): Widening[] {
  const registers = registersIn(after);
  const kept = new Set((after.repairs ?? []).map(repairText));
  const gone = (before.repairs ?? []).filter((repair) => !kept.has(repairText(repair)));
  return gone.flatMap(({ name, register }): Widening[] => {
    const of = registers.get(register);
    if (of === undefined || !isAboutPersons(of)) return [];
    return [{ what: "repair_dropped", at: `repairs.${name}`, says: "what would have stopped counting by it counts on" }];
  });
}

/** Its words may be others. */
function repairText({ title: _, cite: __, ...parts }: RepairText): string {
  return canonicalJson(parts);
}

/** Until there are as many as must sign, nobody can be asked, and they are named freely. */
function operatorWidenings({ operators: was = [] }: LawText, { operators: is = [] }: LawText): Widening[] {
  if (was.length < SIGNATURES_NEEDED) return [];
  const at = "operators";
  const fewer: Widening[] =
    is.length < SIGNATURES_NEEDED
      ? [{ what: "operators_too_few", at, says: `${is.length} operators are named, where ${SIGNATURES_NEEDED} must sign` }]
      : [];
  const more = added(was, is).map((key): Widening => ({ what: "operator_new", at, says: `another may sign changes of law: ${key}` }));
  return [...fewer, ...more];
}
