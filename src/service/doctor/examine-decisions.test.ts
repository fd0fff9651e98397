import { afterAll, beforeAll, expect, test } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { type KeptTables, keepTables } from "../../../test/kept-tables.ts";
import { createWorld, type World } from "../../../test/world.ts";
import {
  answerErasure,
  askForErasure,
  askForReview,
  decideReview,
  eraseStatement,
  findSubject,
  redecideChecks,
  reportDecision,
  withdrawRecord,
} from "../index.ts";

let world: World;
let kept: KeptTables;
const FROZEN = "account:otc:frozen";

/** One check decided again, one renewed, of linked subjects; a decision and a review of it; freezes and thaws of each form. */
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  const { installation } = world;
  const [one, other] = ["account:otc:one", "account:otc:other"];
  const wrong = rated({ subject: one, rating: -1 });
  await world.records([wrong, rated({ subject: one })]);
  const [erased = ""] = await world.records([rated({ subject: other, rating: -1 }), rated({ subject: other })]);
  const olga = await world.operator();
  const { body } = await world.ask("trade-with", one);
  await olga.post("/v1/links", { subject: one, other, evidence: "the same key" });
  await world.ask("trade-with", other);
  await world.sequence();
  await eraseStatement(installation, { statement: erased, basis: "GDPR Art. 17(1)(d)", operator: "olga" });
  world.clock.advance({ seconds: 1 });
  await withdrawRecord(installation, { source: "bitcoin-otc", reference: wrong.reference, reason: "entered_in_error" });
  await redecideChecks(installation);
  await reportDecision(installation, { check: body.id, subscriber: "demo", outcome: "refused", decidedBy: "machine" });
  const { subject } = await findSubject(world.pool, installation, one);
  const { id: review } = await askForReview(installation, { subject, check: body.id, words: "I was never late", by: "subject" });
  await decideReview(installation, { review, outcome: "stands", reasons: "it was late", person: "Ada", by: "demo", isOperator: false });
  const asked = { subject, of: "check", target: body.id, ground: "unlawful", words: "Nobody may ask that.", by: "subject" } as const;
  const { id: request } = await askForErasure(installation, asked);
  const refused = { outcome: "refused", refusals: ["legal_claim"], provision: "GDPR Art. 17(3)(e)", reasons: "a suit is open" } as const;
  await answerErasure(installation, { ...refused, request, person: "Ada", operator: "olga" });
  await freezeAndThaw();
  kept = await keepTables(world, TABLES, { isDeep: true });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

async function freezeAndThaw(): Promise<void> {
  await world.records([rated({ subject: FROZEN })]);
  const olga = await world.operator();
  const purposes = ["trade-with", "buy-from"];
  await olga.post("/v1/freezes", { subject: FROZEN, purposes });
  await olga.delete("/v1/freezes", { subject: FROZEN, purposes: ["trade-with"], subscriber: "demo" });
  await olga.post("/v1/freezes", { subject: FROZEN, purposes });
  await olga.delete("/v1/freezes", { subject: FROZEN, purposes: ["trade-with"], until: "2024-12-31" });
  await olga.delete("/v1/freezes", { subject: FROZEN, purposes: ["buy-from"] });
}

const TABLES = [
  "redecision",
  "redecision_cause",
  "linked_check",
  "decision",
  "review",
  "erasure_request",
  "subject_freeze",
  "thaw",
  "subject_check",
  "statement",
];

test("a store in which checks were decided again, and decided on, is sound", async () => {
  expect(await kept.foundAfter(async () => undefined)).toEqual([]);
  const [counts] = await world.pool`
    select (select count(*) from redecision where renewed is null) as again, (select count(*) from redecision where renewed is not null) as renewed,
      (select count(*) from thaw) as thaws, (select count(*) from subject_freeze) as freezes`;
  expect(counts).toEqual({ again: 1, renewed: 1, thaws: 1, freezes: 1 });
});

const BREACHES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a decision of no check",
    "update redecision set id = gen_random_uuid() where renewed is null",
    ["redecisions_whole: decision of no check"],
  ],
  [
    "one for another subscriber",
    "update redecision set subscriber = 'shop' where renewed is null",
    ["redecisions_whole: decision for another than asked"],
  ],
  [
    "one that nobody stated",
    "update redecision set statement = gen_random_uuid() where renewed is null",
    ["redecisions_whole: decision that no statement tells of"],
  ],
  [
    "a renewed check whose statement is another's",
    "update redecision set renewed = gen_random_uuid() where renewed is not null",
    ["redecisions_whole: renewed check that no statement stands for"],
  ],
  [
    "a renewed check that comes back",
    "update subject_check c set body = '\\x00' from redecision d where d.id = c.id and d.renewed is not null",
    [
      "erasures_whole: erased check still there",
      "checks_repeatable: body does not open: changed, or sealed under another key",
      "redecisions_whole: renewed check still there",
    ],
  ],
  [
    "a linked check that leads nowhere",
    "update linked_check set id = gen_random_uuid()",
    ["redecisions_whole: linked check that is not there"],
  ],
  [
    "a cause that nobody stated",
    "update redecision_cause set statement = gen_random_uuid()",
    ["redecisions_whole: cause that no statement tells of"],
  ],
  ["a cause to come", "update redecision_cause set version = 1000", ["redecisions_whole: cause at a version its subject never had"]],
  [
    "a re-decision that was changed",
    "update statement set body = set_byte(body, 20, get_byte(body, 20) # 1) where kind = 'redecision'",
    ["redecisions_repeatable: body does not open: changed, or sealed under another key"],
  ],
  ["a decision by another than asked", "update decision set subscriber = 'shop'", ["decisions_whole: on no check of its subscriber"]],
  ["a decision that nobody stated", "update decision set statement = gen_random_uuid()", ["decisions_whole: that no statement tells of"]],
  [
    "a decision reported too early",
    "update decision set reported_at = decided_at - 1",
    ["decisions_whole: reported before it was decided"],
  ],
  ["a review decided in half", "update review set outcome = null", ["decisions_whole: decided before it was asked for, or in half"]],
  [
    "a review decided early",
    "update review set decided_at = asked_at - 1",
    ["decisions_whole: decided before it was asked for, or in half"],
  ],
  [
    "a request for erasure answered in half",
    "update erasure_request set outcome = null",
    ["erasure_requests_whole: answered before it was asked for, or in half"],
  ],
  [
    "a request for erasure whose answer is lost",
    "update erasure_request set answer = gen_random_uuid()",
    ["erasure_requests_whole: that no statement tells of"],
  ],
  [
    "a freeze of nobody",
    "insert into subject_freeze values (gen_random_uuid(), 'trade-with', 1)",
    ["freezes_whole: freeze of no person", "freezes_folded: stands otherwise than its statements say"],
  ],
  [
    "a freeze that is lost",
    "delete from subject_freeze",
    ["freezes_whole: thaw of nothing frozen", "freezes_folded: does not stand, and its statements say that it does"],
  ],
  ["a thaw that is lost", "delete from thaw", ["freezes_folded: does not stand, and its statements say that it does"]],
  ["a thaw that was made longer", "update thaw set until = until + 1", ["freezes_folded: stands otherwise than its statements say"]],
];

test.each(BREACHES)("%s is found", async (_what, breach, found) => {
  expect(await kept.foundAfter(breach)).toEqual(found);
});

test("a re-decision under a model that is gone is found", async () => {
  await world.pool`update model set version = version + 100 where purpose = 'trade-with'`;
  const found = await kept.foundAfter(async () => undefined);
  await world.pool`update model set version = version - 100 where purpose = 'trade-with'`;
  expect(found).toContain("redecisions_repeatable: the law of its check is gone");
});
