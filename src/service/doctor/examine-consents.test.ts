import { afterAll, beforeAll, expect, test } from "vitest";
import { type KeptTables, keepTables } from "../../../test/kept-tables.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { eraseStatement } from "../index.ts";

let world: World;
let kept: KeptTables;
const SUBJECT = "account:olist:seller-1";
const TABLES = ["consent", "informed", "authority_look", "withholding"];
const INSTRUMENT = { form: "court_order", number: "7 Hv 12/24x", issuer: "Regional Court of Graz", date: "2024-05-28" };
const PAPER = {
  controller: { name: "A market", address: "1 Market Square", contact: "privacy@market.example" },
  notice: "letter 12",
  language: "en",
  method: "web_form",
  storedIn: ["at"],
};

/** Consents that stand, ended, ended in part and erased; somebody informed; looks that are shown, withheld, and withheld for longer. */
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  const [olga, court] = [await world.operator(), await world.authority()];
  const consent = (purposes: string[], further: object = {}) =>
    olga.post("/v1/consents", { subject: SUBJECT, purposes, ...PAPER, ...further });
  await consent(["buy-from", "trade-with"]);
  await olga.delete("/v1/consents", { subject: SUBJECT, purposes: ["trade-with"] });
  await consent(["buy-from"], { recipients: ["demo"], until: "2025-12-31" });
  const { body: erased } = await consent(["buy-from"]);
  await olga.post("/v1/informed", { subject: SUBJECT, purposes: ["buy-from"], notice: "letter 12" });
  await court.post("/v1/authority/looks", { subject: SUBJECT, instrument: INSTRUMENT });
  const withhold = { instrument: INSTRUMENT, until: "2024-12-31" };
  const { body } = await court.post("/v1/authority/looks", { subject: SUBJECT, instrument: INSTRUMENT, withhold });
  world.clock.advance({ seconds: 1 });
  await court.post("/v1/authority/withholdings", { subject: SUBJECT, look: body.look, instrument: INSTRUMENT, until: "2025-03-31" });
  await olga.delete("/v1/consents", { subject: SUBJECT });
  await consent(["trade-with"]);
  await world.sequence();
  await eraseStatement(world.installation, { statement: erased.consent, basis: "GDPR Art. 17", operator: "olga" });
  kept = await keepTables(world, TABLES);
});
afterAll(async () => {
  await kept.drop();
  await world.checkSoundness();
  await world.close();
});

const OTHERWISE = "consents_folded: stands otherwise than its statements say";
const LOST = "consents_folded: does not stand, and its statements say that it does";

test("a store in which persons agreed, were told and were looked at is sound", async () => {
  expect(await kept.foundAfter("select 1")).toEqual([]);
});

test.each([
  ["a consent that comes back", "update consent set withdrawn_at = null, withdrawn_by = null where purpose = 'buy-from'", OTHERWISE],
  ["a consent that was made longer", "update consent set until = until + 1 where until is not null", OTHERWISE],
  ["a consent that was opened to others", "update consent set recipients = '{}' where recipients <> '{}'", OTHERWISE],
  [
    "a consent that nobody gave",
    "insert into consent select subject, 'trade-with', gen_random_uuid(), 1, null, '{}', 'subject' from informed",
    OTHERWISE,
  ],
  ["a consent that is lost", "delete from consent where withdrawn_at is null", LOST],
  ["word that nobody had", "insert into informed select subject, 'trade-with', 1, statement from informed", OTHERWISE],
  ["word that is lost", "delete from informed", LOST],
  ["a look that is not counted", "delete from authority_look where withheld_until is null", LOST],
  ["a look counted in another month", "update authority_look set month = month - 1", OTHERWISE],
  ["a look that is withheld for longer", "update authority_look set withheld_until = withheld_until + 1", OTHERWISE],
  [
    "a look that is withheld without a word",
    "update authority_look set withheld_until = 9000000000000000 where withheld_until is null",
    OTHERWISE,
  ],
  ["what withholds a look, lost", "delete from withholding", LOST],
])("%s is found", async (_what, breach, found) => {
  expect(await kept.foundAfter(breach)).toEqual([found]);
});
