import { afterAll, beforeAll, expect, test } from "vitest";
import { cloneDatabase } from "../../../test/databases.ts";
import { rated } from "../../../test/given-records.ts";
import { type KeptTables, keepTables } from "../../../test/kept-tables.ts";
import { operatedBy, proposedAndSigned, tradesKept } from "../../../test/law-story.ts";
import { operatorNamed } from "../../../test/operators.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { withdrawLawChange } from "../index.ts";

const TABLES = ["law", "law_pack", "law_change", "law_signature", "statement"];

let world: World;
let kept: KeptTables;

/** A store whose law was widened by a signed change, and narrowed, and for which another change was withdrawn. */
beforeAll(async () => {
  const database = await cloneDatabase("market");
  const signers = await Promise.all(["olga", "otto"].map(operatorNamed));
  const operated = operatedBy(signers);
  const before = await createWorld({ config: "market", declared: operated, database: { ...database, drop: async () => {} } });
  await before.records([rated({ subject: "account:otc:1" })]);
  await proposedAndSigned(before.installation, tradesKept(operated, 7, 3), signers);
  await before.sequence();
  await before.close();
  const declared = tradesKept(operated, 7, 3);
  const wide = await createWorld({
    config: "market",
    declared,
    at: "2024-08-01T12:00:00Z",
    database: { ...database, drop: async () => {} },
  });
  const change = await proposedAndSigned(wide.installation, tradesKept(operated, 9, 4), signers);
  await withdrawLawChange(wide.installation, { change, by: "olga" });
  await wide.sequence();
  await wide.close();
  world = await createWorld({ config: "market", declared: tradesKept(operated, 6, 5), at: "2024-09-01T12:00:00Z", database });
  await world.sequence();
  kept = await keepTables(world, TABLES);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

test("a store whose law changed as law 11 lets it is sound", async () => {
  expect(await kept.foundAfter("select 1")).toEqual([]);
  const steps = await world.pool<{ step: string }>`
    select convert_from(body, 'UTF8')::json ->> 'step' as step from statement where kind = 'law_change' group by 1 order by 1`;
  expect(steps.map(({ step }) => step)).toEqual(["in_force", "narrowed", "proposed", "signed", "withdrawn"]);
});

const IN_FORCE = "kind = 'law_change' and convert_from(body, 'UTF8') like '%\"in_force\"%'";

test.each([
  [
    "a law that is another text",
    "update law set declaration = declaration || ' ' where until is null",
    "law_whole: law that is not the text of its digest",
  ],
  ["a law that is gone", "delete from law where until is null", "law_whole: in force is another than the configuration last stated"],
  ["a law that ended too early", "update law set until = since - 1 where until is not null", "law_whole: law that ended before it began"],
  ["a law pack that nobody stated", "update law_pack set declaration = '{}'", "law_whole: law pack that no statement tells of"],
  ["a change that is another", "update law_change set after = before", "law_whole: change that nobody proposed"],
  [
    "a signature by another",
    "update law_signature set operator = 'ida' where operator = 'otto'",
    "law_whole: signature that no statement tells of",
  ],
  [
    "a change that was ended by hand",
    "update law_change set outcome = 'in_force' where outcome = 'withdrawn'",
    "law_whole: change that ended, and no statement says how",
  ],
])("%s is found", async (_what, breach, found) => {
  expect(await kept.foundAfter(breach)).toEqual([found]);
});

test("a widening that nobody signed is found", async () => {
  expect(await kept.foundAfter(`delete from statement where ${IN_FORCE}`)).toEqual([
    "law_whole: change that ended, and no statement says how",
    "widenings_signed: wider, and no signed change says so: registers.trades.keep.adverse",
  ]);
});
