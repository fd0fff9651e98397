import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf, recordOfDraft } from "./record-draft.ts";
import { type Register, recordKindsOf } from "./record-fields.ts";
import type { Contested } from "./use-disputes.ts";

const TRADES: Register = {
  name: "trades",
  version: 2,
  sector: "commerce",
  about: ["person"],
  basis: { kind: "contract", cite: "rules" },
  keep: { other: { years: 5 } },
  records: {
    rated: {
      says: { rating: { class: "rating", min: -10, max: 10 }, by: { class: "counterparty" }, note: { class: "reference", optional: true } },
      counts: {},
    },
  },
  digest: "",
};

const RECORD: NonNullable<Contested["record"]> = {
  record: "018fd3ab-c200-7f70-a582-539240a76056",
  register: "trades@2",
  type: "rated",
  source: "bitcoin-otc",
  state: "suspended",
  reference: "17",
  occurredAt: "2024-05-02T21:59:59.999999Z",
  precision: "day",
  knownAt: "2024-05-02T21:59:59.999999Z",
  recordedAt: "2024-06-01T12:00:00Z",
  expiresAt: "2029-05-01T12:00:00Z",
  isAdverse: true,
  says: { rating: -4, by: "account:otc:9", note: "117" },
  counts: {},
};

const contested = (change: Partial<Contested> = {}): Contested => ({
  identifiers: ["account:otc:1"],
  kind: "person",
  record: RECORD,
  isSimulated: false,
  ...change,
});

describe("the draft of a right record", () => {
  it("begins as the wrong one was, with another reference, and a day written as the day it was", () => {
    expect(draftOf(contested())).toEqual({
      register: "trades",
      type: "rated",
      values: {
        reference: "17-corrected",
        subject: "account:otc:1",
        kind: "person",
        occurredAt: "2024-05-02",
        "says.rating": "-4",
        "says.by": "account:otc:9",
        "says.note": "117",
      },
    });
  });

  it("leaves empty what is masked: it has to be written as the source has it", () => {
    expect(draftOf(contested({ identifiers: ["phone:+44•••••••12"] })).values.subject).toBe("");
  });

  it("is sent as its register declares it: a whole number where one is wanted, and nowhere else", () => {
    const draft = draftOf(contested());
    const fields = fieldsOf(recordKindsOf([TRADES], ["trades"]), draft);
    expect(recordOfDraft({ ...draft, values: { ...draft.values, "says.rating": "4" } }, fields)).toEqual({
      register: "trades",
      type: "rated",
      reference: "17-corrected",
      subject: "account:otc:1",
      kind: "person",
      occurredAt: "2024-05-02",
      says: { rating: 4, by: "account:otc:9", note: "117" },
    });
  });
});
