import { describe, expect, test } from "vitest";
import { givenModel } from "../../../test/given-model.ts";
import { canonicalJson } from "../../lib/index.ts";
import { STATEMENT_KINDS, type Statement, type StatementKind } from "../statement/index.ts";
import { type ParsedStatement, statementOf } from "./parse-statement.ts";

const ID = "0193585a-0000-7000-8000-000000000001";
const made = { id: ID, at: 1_795_305_600_000_000 };
const about = { ...made, subject: "1a2b3c4d-0000-4000-8000-000000000001" };
const digest = "ab".repeat(32);
const takenBack = { ...about, source: "otc", record: ID, reason: "wrong_subject", version: 2 } as const;
const moved = { ...about, record: ID, dispute: "0193585a-0000-7000-8000-000000000002", version: 3 };
const instrument = { form: "court_order", number: "7 Hv 12/24", issuer: "Court of Graz", date: "2024-05-31" } as const;
const interval = { low: 0.5, high: 1 };

/** One of each kind. That it compiles says that the parsers ask for no more than a statement has, and the tests that they read no less. */
const ONE_OF_EACH: { readonly [Kind in StatementKind]: ParsedStatement & Statement & { readonly kind: Kind } } = {
  record: {
    ...about,
    kind: "record",
    source: "otc",
    content: {
      register: "orders",
      type: "ended",
      reference: "1",
      subject: "account:otc:1",
      kind: "person",
      occurredAt: 0,
      precision: "second",
      knownAt: 1,
      says: { price: { currency: "EUR", amountMinor: 1250 }, items: 3, end: "lost" },
    },
    digest: "ab".repeat(16),
    registerVersion: 2,
    version: 1,
  },
  withdrawal: { ...takenBack, kind: "withdrawal" },
  correction: { ...takenBack, kind: "correction", replacement: ID },
  erasure: { ...about, kind: "erasure", statement: ID, of: "record", basis: "GDPR Art. 17", version: 3 },
  check: {
    ...about,
    kind: "check",
    asked: "account:otc:1",
    subscriber: "shop",
    onBehalf: "Ada",
    look: "own",
    purpose: { name: "trade-with", digest },
    model: { version: 1, digest },
    registers: { trades: 1 },
    version: 1,
    linked: [{ subject: about.subject, version: 1 }],
    tallies: { trades: [{ month: 24_300, records: 2, counts: [1, 1, -4] }] },
    standingAt: made.at,
    standing: {
      purpose: "trade-with",
      probability: 0.75,
      interval,
      evidence: 3.5,
      own: { good: 1, bad: 1 },
      hasRecord: true,
      grade: "D",
      reasons: [{ code: "own_bad", points: -12.5, text: "1 of 2 ratings was negative" }],
      changes: [
        { grade: "C", good: 2 },
        { grade: "E", bad: 1 },
      ],
    },
  },
  link: { ...about, kind: "link", other: ID, operator: "ops", evidence: "signed by both", version: 1 },
  unlink: { ...about, kind: "unlink", other: ID, operator: "ops", version: 2 },
  refusal: { ...made, kind: "refusal", key: "key-1", code: "right_missing", wanted: "standings" },
  configuration: { ...made, kind: "configuration", name: "market", digest },
  register: { ...made, kind: "register", name: "trades", digest, text: "{}" },
  purpose: { ...made, kind: "purpose", name: "trade-with", digest, text: "{}" },
  law_pack: { ...made, kind: "law_pack", name: "eu", digest, text: "{}" },
  law_change: {
    ...made,
    kind: "law_change",
    step: "proposed",
    change: ID,
    name: "market",
    before: digest,
    after: digest,
    parts: [{ what: "kept_longer", at: "registers.trades.keep.other", says: "other records are kept 7 years, and were 5" }],
    partsInAll: 1,
    by: "olga",
    note: "",
    effectiveAt: "when_signed",
  },
  model: { ...made, kind: "model", purpose: "trade-with", version: 1, day: 20_779, digest, document: givenModel("trade-with") },
  access_key: {
    ...made,
    kind: "access_key",
    change: "issued",
    key: "key-1",
    role: "source",
    holder: "otc",
    registers: ["trades"],
    purposes: [],
  },
  log_key: { ...made, kind: "log_key", note: "a note" },
  epoch: { ...made, kind: "epoch", last: "a note", held: 12 },
  redecision: {
    ...about,
    kind: "redecision",
    check: ID,
    cause: ID,
    known: [{ subject: about.subject, version: 4 }],
    tallies: { trades: [] },
    standing: {
      purpose: "trade-with",
      probability: 0.9,
      interval,
      evidence: 2,
      own: { good: 0, bad: 0 },
      hasRecord: false,
      grade: "none",
      reasons: [],
      changes: [],
    },
  },
  expiry: { ...about, kind: "expiry", records: [ID], checks: [], version: 4 },
  notice: {
    ...about,
    kind: "notice",
    to: "subscriber:shop",
    about: "correction",
    cause: ID,
    text: { en: { title: "Correction", paragraphs: ["It was wrong."] }, "zh-Hans": { title: "更正", paragraphs: ["有误。"] } },
    data: { check: ID },
  },
  notice_result: { ...about, kind: "notice_result", notice: ID, result: "failed", channel: "webhook", tries: 10, failure: "timed_out" },
  suspension: { ...moved, kind: "suspension" },
  reinstatement: { ...moved, kind: "reinstatement" },
  removal: { ...moved, kind: "removal", outcome: "deleted_unverified" },
  reinsertion: { ...moved, kind: "reinsertion" },
  contact: { ...about, kind: "contact", change: "named", contact: ID, shown: "email:•••", by: "subject", from: "not_yet" },
  representative: {
    ...about,
    kind: "representative",
    change: "named",
    representative: ID,
    name: "Ada",
    shown: "email:•••",
    by: "operators:olga,otto",
    from: made.at,
  },
  verification: {
    ...about,
    kind: "verification",
    change: "proposed",
    verification: ID,
    operator: "olga",
    evidence: "passport seen",
    for: "subject",
  },
  sign_in: { ...about, kind: "sign_in", way: "code", result: "opened", by: "subject" },
  file_look: { ...about, kind: "file_look", by: "operator:olga", what: "file" },
  freeze: { ...about, kind: "freeze", purposes: ["trade-with"], operator: "ops", version: 1 },
  thaw: { ...about, kind: "thaw", purposes: ["trade-with"], subscribers: ["shop"], until: made.at, operator: "ops", version: 2 },
  dispute: {
    ...about,
    kind: "dispute",
    dispute: ID,
    record: ID,
    law: "us",
    person: "Ada",
    step: { step: "taken_back", by: "subject", at: made.at },
  },
  evidence: {
    ...about,
    kind: "evidence",
    dispute: ID,
    party: "subject",
    person: "Ada",
    mediaType: "image/png",
    bytes: 1000,
    digest,
  },
  decision: {
    ...about,
    kind: "decision",
    check: ID,
    subscriber: "shop",
    outcome: "refused",
    decidedBy: "machine",
    decidedAt: made.at,
    looks: 7,
    noticeBy: made.at,
    freeFileUntil: "always",
  },
  review: { ...about, kind: "review", check: ID, subscriber: "shop", words: "I was never late", by: "the subject", answerBy: "no_time" },
  review_decision: {
    ...about,
    kind: "review_decision",
    review: ID,
    outcome: "changed",
    reasons: "the delay was ours",
    person: "Ada",
    by: "shop",
    isLate: false,
  },
  renewed_check: {
    ...about,
    kind: "renewed_check",
    check: ID,
    askedAt: made.at,
    cause: ID,
    known: [{ subject: about.subject, version: 4 }],
    destroyed: [{ statement: ID, of: "check" }],
    asked: "account:otc:1",
    subscriber: "shop",
    onBehalf: "Ada",
    look: "first",
    purpose: { name: "trade-with", digest },
    model: { version: 1, digest },
    registers: { trades: 1 },
    version: 1,
    linked: [{ subject: about.subject, version: 1 }],
    tallies: {},
    standingAt: made.at,
    standing: {
      purpose: "trade-with",
      probability: 0.75,
      interval,
      evidence: 2,
      own: { good: 0, bad: 0 },
      hasRecord: false,
      grade: "none",
      reasons: [],
      changes: [],
    },
  },
  consent: {
    ...about,
    kind: "consent",
    asked: "account:otc:1",
    purposes: [{ name: "trade-with", digest, question: "Will it go well?" }],
    recipients: ["shop"],
    dataClasses: ["rating"],
    keptYears: 5,
    controller: { name: "A market", address: "1 Market Square", contact: "privacy@market.example" },
    notice: "https://market.example/privacy/7",
    language: "en",
    method: "web_form",
    storedIn: ["at"],
    jurisdiction: "eu",
    givenAt: made.at,
    until: "withdrawn",
    by: "source:market",
  },
  consent_withdrawal: { ...about, kind: "consent_withdrawal", purposes: ["trade-with"], consents: [ID], by: "subject" },
  informed: {
    ...about,
    kind: "informed",
    asked: "account:otc:1",
    purposes: ["trade-with"],
    notice: "letter 12",
    informedAt: made.at,
    by: "operator:ops",
  },
  authority_look: { ...about, kind: "authority_look", asked: "account:otc:1", authority: "Court of Graz", key: "key-1", instrument },
  withholding: { ...about, kind: "withholding", look: ID, authority: "Court of Graz", instrument, until: made.at },
};

/** Fails to compile where a parser asks for a member that statements do not have. */
const parsedAs = (statement: Statement): ParsedStatement => statement;

describe.each(STATEMENT_KINDS)("a statement of the kind %s", (kind) => {
  const body = ONE_OF_EACH[kind];

  test("is read back with all its members, and has its canonical text again", () => {
    const read = statementOf(kind)(JSON.parse(canonicalJson(body)), "body");
    expect(parsedAs(read)).toEqual(body);
    expect(canonicalJson(read)).toBe(canonicalJson(body));
  });

  test.each(Object.keys(body))("is refused without its member %s, and with another value for it", (name) => {
    const { [name]: left, ...rest }: Readonly<Record<string, unknown>> = { ...body };
    expect(left).toBeDefined();
    const refused = expect.objectContaining({ code: "file_malformed", details: { path: `body.${name}` } });
    expect(() => statementOf(kind)(rest, "body")).toThrow(refused);
    expect(() => statementOf(kind)({ ...rest, [name]: null }, "body")).toThrow(refused);
  });

  test("is read back with what only some of its kind have", () => {
    const more = kind === "check" ? { contested: 2, exempt: { reason: "named_by_law", cite: "15 USC 1681c-1" } } : {};
    const whole = kind === "access_key" ? { ...body, instruments: ["court_order"] } : { ...body, ...more };
    expect(canonicalJson(statementOf(kind)(whole, "body"))).toBe(canonicalJson(whole));
  });

  test("is refused with a member that it does not have", () => {
    expect(() => statementOf(kind)({ ...body, nickname: "x" }, "body")).toThrow("body.nickname: wanted no such member");
  });
});
