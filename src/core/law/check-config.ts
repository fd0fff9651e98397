import { inside, report } from "./breach.ts";
import { checkPurpose } from "./check-purpose.ts";
import { checkRegister, type Precedent } from "./check-register.ts";
import { LAW_LIMITS } from "./limits.ts";
import type { ConfigDraft, Named, PartyDraft } from "./parse-config.ts";
import { seen } from "./parse-part.ts";

/** Checks a configuration against the laws: each register, each purpose, and what they are together. */
export function checkConfig(draft: ConfigDraft, precedent: Precedent): void {
  const { registers, purposes } = draft;
  for (const register of registers) checkRegister(register, precedent);
  for (const purpose of purposes) checkPurpose(purpose, registers);
  checkPersonSectors(draft);
  checkTotals(draft);
  for (const named of [draft.packs, registers, purposes, draft.sources, draft.subscribers, draft.repairs]) refuseTwins(named);
  for (const source of draft.sources) checkServes(source, "registers", registers);
  for (const subscriber of draft.subscribers) checkServes(subscriber, "purposes", purposes);
  for (const subscriber of draft.subscribers) checkExemption(subscriber, draft);
}

/** Law 2: a second sector with persons in it needs a second installation. */
function checkPersonSectors({ place, registers }: ConfigDraft): void {
  const aboutPersons = registers.filter(({ about }) => about.includes("person"));
  const sectors = new Set(aboutPersons.flatMap(({ sector }) => (sector === undefined ? [] : [sector.name])));
  if (sectors.size <= 1) return;
  const found = aboutPersons.map(({ name, sector }) => `${name ?? "a register"} (${sector?.name ?? "sector unknown"})`).join(", ");
  const wanted = "one sector in registers about persons: the other needs an installation of its own";
  report(inside(place, "packs"), "two_sectors_with_persons", `saw ${found}, wanted ${wanted}`);
}

function checkTotals({ place, registers, purposes }: ConfigDraft): void {
  const packs = inside(place, "packs");
  for (const [what, number] of [["registers", registers.length] as const, ["purposes", purposes.length] as const]) {
    if (number > LAW_LIMITS[what]) report(packs, "too_many", `saw ${number} ${what}, wanted at most ${LAW_LIMITS[what]} in all`);
  }
}

function refuseTwins(named: readonly Named[]): void {
  const taken = new Set<string>();
  for (const { name, place } of named) {
    if (name === undefined) continue;
    if (taken.has(name)) report(place, "two_of_one_name", `saw the name ${name} a second time, wanted one of it in an installation`);
    taken.add(name);
  }
}

/** Whom a freeze does not stop is for the law to say, and not for a configuration. */
function checkExemption({ place, passesFreeze }: PartyDraft, { letsPass }: ConfigDraft): void {
  if (!passesFreeze || letsPass) return;
  const wanted = "none: no law pack of this configuration lets anybody pass a freeze";
  report(inside(place, "passesFreeze"), "freeze_exemption_unlawful", `saw an exemption, wanted ${wanted}`);
}

const UNKNOWN = { registers: "source_register_unknown", purposes: "subscriber_purpose_unknown" } as const;

function checkServes(party: PartyDraft, what: "registers" | "purposes", declared: readonly Named[]): void {
  const names = declared.flatMap(({ name }) => (name === undefined ? [] : [name]));
  for (const [index, served] of party.serves.entries()) {
    if (names.some((name) => name === served)) continue;
    report(inside(inside(party.place, what), index), UNKNOWN[what], `saw ${seen(served)}, wanted one of ${names.join(", ")}`);
  }
}
