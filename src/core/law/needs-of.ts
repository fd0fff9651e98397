import { type Config, type ExemptionReason, lawPackOf, type Subscriber } from "./config.ts";
import { type DutyName, dutyOf, type LawPack } from "./law-packs/index.ts";
import type { Purpose } from "./purpose.ts";
import type { Register } from "./register.ts";

/** What must have come before a person is asked about, and where that is written; undefined where it need not. */
export type Needs = {
  /** The person's consent to this purpose. */
  readonly consent: string | undefined;
  /** That the person was informed. */
  readonly informed: string | undefined;
};

type Law = Pick<Config, "jurisdiction" | "lawPacks">;

/**
 * What a purpose needs before a check of a person. Consent: where the purpose says so, where a register it reads rests on nothing else
 * (GDPR Art. 6(1)(a)), or where the law wants it of every look (China, Art. 18). Information: where the law refuses looks until then.
 * Registers that are public need none of what a law pack wants, nor do those about bodies. Nor does GDPR Art. 14 where the person has the
 * information already, by a contract or consent of its own (Art. 14(5)(a)), or where a law lays down that data is kept (Art. 14(5)(c)).
 */
export function needsOf(config: Law, purpose: Purpose): Needs {
  const hidden = purpose.about.includes("person") ? purpose.reads.filter(isHidden) : [];
  return {
    consent: consentCite(config, purpose, hidden),
    informed: firstOf(hidden, (register) => informedCite(config, register)),
  };
}

/** A look that a freeze would stop. */
export type PassingLook = { readonly purpose: Purpose; readonly subscriber: string; readonly look: "first" | "review" | "own" };

/** Why a look passes a freeze all the same. */
export type Exemption = { readonly reason: ExemptionReason; readonly cite: string };

/**
 * Why a subscriber's look passes a freeze, where the law lets it and the configuration names the subscriber; undefined where it does not. An
 * existing creditor reviews an account that there is: its first looks are stopped like everybody's (15 USC 1681c-1(i)(4)).
 */
export function exemptionOf(
  config: Law & { readonly subscribers: readonly Subscriber[] },
  { purpose, subscriber, look }: PassingLook,
): Exemption | undefined {
  const exemption = config.subscribers.find(({ name }) => name === subscriber)?.passesFreeze;
  if (exemption === undefined) return undefined;
  if (exemption.reason === "existing_creditor" && look !== "review") return undefined;
  const isLawful = purpose.reads.every(({ sector }) => {
    const pack = lawPackOf(config, sector.name);
    return pack !== undefined && dutyOf(pack, "pass_freeze")?.atEnd === "let_pass";
  });
  return isLawful ? { reason: exemption.reason, cite: exemption.cite } : undefined;
}

/** About persons, and not open to everybody anyhow. */
function isHidden(register: Register): boolean {
  return register.about.includes("person") && register.public === undefined;
}

function consentCite(config: Law, { about, reads, consent }: Purpose, hidden: readonly Register[]): string | undefined {
  if (!about.includes("person")) return undefined;
  const basis = reads.find((register) => register.basis.kind === "consent" && register.about.includes("person"))?.basis.cite;
  return consent?.cite ?? basis ?? firstOf(hidden, ({ sector }) => waitingCite(lawPackOf(config, sector.name), "consent_to_look"));
}

const TOLD_ALREADY: readonly Register["basis"]["kind"][] = ["contract", "consent", "legal-duty"];

function informedCite(config: Law, { sector, basis }: Register): string | undefined {
  const pack = lawPackOf(config, sector.name);
  const beforeAdverse = dutyOfRefusal(pack, "inform_before_adverse");
  if (beforeAdverse !== undefined) return beforeAdverse;
  return TOLD_ALREADY.includes(basis.kind) ? undefined : waitingCite(pack, "inform_subject");
}

/** Of a law that refuses a record until then; the record may be in already, so whoever would be told of it waits instead. */
function dutyOfRefusal(pack: LawPack | undefined, name: DutyName): string | undefined {
  const duty = pack && dutyOf(pack, name);
  return duty?.atEnd === "refuse_record_until_done" || duty?.atEnd === "refuse_check_until_done" ? duty.citation : undefined;
}

function waitingCite(pack: LawPack | undefined, name: DutyName): string | undefined {
  const duty = pack && dutyOf(pack, name);
  return duty?.atEnd === "refuse_check_until_done" ? duty.citation : undefined;
}

function firstOf(registers: readonly Register[], citeOf: (register: Register) => string | undefined): string | undefined {
  for (const register of registers) {
    const cite = citeOf(register);
    if (cite !== undefined) return cite;
  }
  return undefined;
}
