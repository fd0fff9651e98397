import { describe, expect, test } from "vitest";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { orders, trades } from "../../../test/lawful-config.ts";
import { exemptionOf, type LawPackName, needsOf, type Register, type Subscriber } from "./index.ts";

const law = (pack: LawPackName) => ({ jurisdiction: "eu", lawPacks: { commerce: pack } });
const reading = (changes: Partial<Register> = {}, register: Register = orders) => givenPurpose({ reads: [{ ...register, ...changes }] });

describe("what a purpose needs before a check of a person", () => {
  test.each(["us", "eu", "uk", "in"] as const)("is nothing under the law of %s, where a contract told the person", (pack) => {
    expect(needsOf(law(pack), reading())).toEqual({ consent: undefined, informed: undefined });
  });

  test("in China it is consent to each look, and word of what is furnished, unless the register is public or about bodies", () => {
    const wanted = {
      consent: "Regulation on the Credit Reporting Industry 2013, Art. 18, 20",
      informed: "Regulation on the Credit Reporting Industry 2013, Art. 15",
    };
    const nothing = { consent: undefined, informed: undefined };
    expect(needsOf(law("cn"), reading())).toEqual(wanted);
    expect(needsOf(law("cn"), reading({}, trades))).toEqual(nothing);
    expect(needsOf(law("cn"), reading({ about: ["body"] }))).toEqual(nothing);
    expect(needsOf(law("cn"), { ...reading(), about: ["body"] })).toEqual(nothing);
  });

  test("in the Union it is information, where neither the person's own act nor a law has told of it", () => {
    for (const kind of ["legitimate-interest", "public-task"] as const) {
      expect(needsOf(law("eu"), reading({ basis: { kind, cite: "x" } })).informed).toBe("GDPR Art. 14(3)");
      expect(needsOf(law("us"), reading({ basis: { kind, cite: "x" } })).informed).toBeUndefined();
    }
    expect(needsOf(law("eu"), reading({ basis: { kind: "legal-duty", cite: "x" } })).informed).toBeUndefined();
    expect(needsOf(law("eu"), reading({ basis: { kind: "public-task", cite: "x" }, public: { cite: "y" } })).informed).toBeUndefined();
  });

  test("is consent wherever the purpose says so, or a register rests on it", () => {
    expect(needsOf(law("us"), { ...reading(), consent: { cite: "market rules, section 9" } }).consent).toBe("market rules, section 9");
    const onConsent = reading({ basis: { kind: "consent", cite: "GDPR Art. 6(1)(a)" } });
    expect(needsOf(law("us"), onConsent)).toEqual({ consent: "GDPR Art. 6(1)(a)", informed: undefined });
  });
});

describe("who passes a freeze", () => {
  const bank: Subscriber = {
    name: "bank",
    title: "A bank",
    purposes: [],
    passesFreeze: { reason: "existing_creditor", cite: "15 USC 1681c-1(i)(4)(A)" },
  };
  const look = { purpose: reading(), subscriber: "bank", look: "review" } as const;

  test("is whom the configuration names, where the law lets it, and nobody else", () => {
    expect(exemptionOf({ ...law("us"), subscribers: [bank] }, look)).toEqual(bank.passesFreeze);
    expect(exemptionOf({ ...law("eu"), subscribers: [bank] }, look)).toBeUndefined();
    expect(exemptionOf({ ...law("us"), subscribers: [bank] }, { ...look, subscriber: "shop" })).toBeUndefined();
    expect(exemptionOf({ ...law("us"), subscribers: [{ ...bank, name: "shop" }, bank] }, look)).toEqual(bank.passesFreeze);
  });

  test("is an existing creditor for reviews only, and whom a law names for every look", () => {
    const named: Subscriber = { ...bank, passesFreeze: { reason: "named_by_law", cite: "15 USC 1681c-1(i)(4)(C)" } };
    for (const [kind, creditor, agency] of [
      ["first", false, true],
      ["review", true, true],
      ["own", false, true],
    ] as const) {
      expect(exemptionOf({ ...law("us"), subscribers: [bank] }, { ...look, look: kind }) !== undefined).toBe(creditor);
      expect(exemptionOf({ ...law("us"), subscribers: [named] }, { ...look, look: kind }) !== undefined).toBe(agency);
    }
  });
});
