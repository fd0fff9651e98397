import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../lib/index.ts";
import { formatNote, parseNote } from "../log/index.ts";
import { CONSENT_METHODS, type Consent, consentReceiptText, consentRecordOf } from "./index.ts";

const GIVEN = 1_717_243_200_000_000;
const consent: Consent = {
  id: "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
  subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
  purposes: [
    { name: "buy-from", digest: "ab".repeat(32), question: "Will the next order arrive?" },
    { name: "trade-with", digest: "cd".repeat(32), question: "Will the next trade go well?" },
  ],
  recipients: [],
  dataClasses: ["money", "rating"],
  keptYears: 5,
  controller: { name: "A market", address: "1 Market Square", contact: "privacy@market.example" },
  notice: "letter 12",
  language: "en",
  method: "signed_paper",
  storedIn: ["at"],
  jurisdiction: "eu",
  givenAt: GIVEN,
  until: "withdrawn",
  by: "source:market",
};

/** The mandatory fields of ISO/IEC TS 27560:2023, by the part they are in. */
const HEADER = ["schema_version", "record_id", "pii_principal_id"];
const PROCESSING = ["privacy_notice", "language", "purposes"];
const PURPOSE = [
  "purpose",
  "pii_information",
  "pii_controllers",
  "storage_locations",
  "retention_period",
  "jurisdiction",
  "recipient_third_parties",
  "withdrawal_method",
];
const PARTY = ["party_id", "party_name", "party_address", "party_contact", "party_type"];
const EVENT = ["event_time", "validity_duration", "entity_id", "event_type", "event_state"];

describe("the record of a consent", () => {
  it("has every field that ISO/IEC TS 27560:2023 makes mandatory", () => {
    const record = consentRecordOf(consent, [{ purposes: ["buy-from"], at: GIVEN + 1_000_000, by: "subject" }]);
    expect(Object.keys(record)).toEqual(expect.arrayContaining(HEADER));
    for (const processing of record.pii_processing) {
      expect(Object.keys(processing)).toEqual(expect.arrayContaining(PROCESSING));
      for (const purpose of processing.purposes) expect(Object.keys(purpose)).toEqual(expect.arrayContaining(PURPOSE));
    }
    for (const party of record.party_identification) expect(Object.keys(party)).toEqual(expect.arrayContaining(PARTY));
    for (const one of record.event) expect(Object.keys(one)).toEqual(expect.arrayContaining(EVENT));
  });

  it("says which purposes were withdrawn, where not all were", () => {
    const end = (purposes: readonly string[]) =>
      consentRecordOf(consent, [{ purposes, at: GIVEN + 1_000_000, by: "source:market" }]).event[1];
    expect(end(["buy-from"])).toMatchObject({ purposes: ["buy-from"], entity_id: "source:market", event_state: "consent withdrawn" });
    expect(end(["buy-from", "trade-with"])).not.toHaveProperty("purposes");
  });

  it("names its parties only where they are there: each controller of a purpose is a party", () => {
    const { pii_processing, party_identification } = consentRecordOf(consent);
    const parties = party_identification.map(({ party_id }) => party_id);
    for (const { purposes } of pii_processing) for (const { pii_controllers } of purposes) expect(parties).toEqual(pii_controllers);
  });
});

describe("the receipt of a consent", () => {
  const signature = { name: "market", keyId: 7, signature: new Uint8Array(64) };

  it("is in the words of its language, and ends in the record", () => {
    for (const [language, says] of [
      ["en", "You agreed on 2024-06-01T12:00:00Z, by signing a paper"],
      ["zh-Hans", "您于 2024-06-01T12:00:00Z 以书面签名方式同意"],
    ] as const) {
      const lines = consentReceiptText({ consent: { ...consent, language }, origin: "market/1" })
        .trimEnd()
        .split("\n");
      expect(lines[0]).toBe("market/1/consent");
      expect(lines[1]).toContain(says);
      expect(lines.at(-1)).toBe(canonicalJson(consentRecordOf({ ...consent, language })));
    }
  });

  it("is the text of a signed note, whatever people wrote into it", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1 });
    const wild = fc.record({
      controller: fc.record({ name: words, address: words, contact: words }),
      notice: words,
      method: fc.constantFrom(...CONSENT_METHODS),
      until: fc.constantFrom(GIVEN + 1, "withdrawn" as const),
      recipients: fc.array(words, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(wild, (parts) => {
        const text = consentReceiptText({ consent: { ...consent, ...parts }, origin: "market/1" });
        expect(parseNote(formatNote({ text, signatures: [signature] })).text).toBe(text);
      }),
    );
  });
});
