import { afterAll, beforeAll, expect, test } from "vitest";
import { measuredAttack } from "../../src/core/attack/index.ts";
import { renewAnswers } from "../../src/service/filling/index.ts";
import { attackPurpose } from "../../src/service/index.ts";
import { keepMeasurement, measureModels } from "../../src/service/measurement/index.ts";
import { type KeptTables, keepTables } from "../kept-tables.ts";
import { createWorld, type World } from "../world.ts";

const TRADERS = 40;
const DAY = 86_400_000;
const FROM = Date.UTC(2023, 0, 1);

/** Each trader is rated by others every three weeks; the first quarter rather badly. */
const ratings = Array.from({ length: 24 }, (_, round) =>
  Array.from({ length: TRADERS }, (__, trader) => ({
    register: "trades",
    type: "rated",
    reference: `${trader}-${round}`,
    subject: `account:otc:${trader}`,
    occurredAt: new Date(FROM + (round * 21 + (trader % 20)) * DAY).toISOString(),
    says: { rating: trader < 10 && (trader + round) % 3 === 0 ? -5 : 3, by: `account:otc:${(trader + round + 1) % TRADERS}` },
  })),
).flat();

let world: World;
let kept: KeptTables;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await kept.drop();
  await world.checkSoundness();
  await world.close();
});

const backtestOf = async (purpose: string) => (await world.anyone.get(`/v1/purposes/${purpose}/backtest`)).body;
const attackOf = async (purpose: string) => (await world.anyone.get(`/v1/purposes/${purpose}/attack-costs`)).body;

test("nothing is shown that was not measured", async () => {
  expect(await backtestOf("trade-with")).toEqual({ purpose: "trade-with", backtest: null, isSimulated: false });
  expect(await attackOf("trade-with")).toEqual({ purpose: "trade-with", attack: null, isSimulated: false });
  expect((await world.anyone.get("/v1/purposes/no-such/backtest")).body.code).toBe("purpose_unknown");
  expect((await world.anyone.get("/v1/purposes/no-such/attack-costs")).body.code).toBe("purpose_unknown");
});

test("new records have the models fitted and replayed, beside plainer readings and by month", async () => {
  await world.records(ratings);
  await renewAnswers(world.installation, { isNew: true });
  const { backtest } = await backtestOf("trade-with");
  expect(backtest).toMatchObject({ last: 0.4, form: "own-record", measuredAt: "2024-06-01T12:00:00Z" });
  expect(backtest.outcomes).toBeGreaterThanOrEqual(384);
  expect(backtest.standing.logLoss).toBeLessThan(backtest.baseRate.logLoss);
  expect(backtest.months.length).toBeGreaterThan(4);
  const sumOf = (rows: readonly { outcomes: number }[]) => rows.reduce((sum, { outcomes }) => sum + outcomes, 0);
  expect(sumOf(backtest.months)).toBeLessThanOrEqual(backtest.outcomes);
  for (const { outcomes } of backtest.months) expect(outcomes).toBeGreaterThanOrEqual(30);
  for (const { n } of backtest.calibration) expect(n).toBeGreaterThanOrEqual(30);
});

test("the model's card is there in whole sentences and as a page, in both languages, by what was kept", async () => {
  const url = "/v1/purposes/trade-with/card";
  const english = (await world.anyone.get(url)).body;
  expect(english).toMatchObject({ language: "en", question: "Will the next trade with this trader go well?", version: expect.any(Number) });
  expect(english.model.formula).toMatch(/^P = /);
  const chinese = await world.anyone.send({ method: "GET", url: `${url}?lang=zh`, headers: { accept: "text/html" } });
  expect(chinese.headers["content-type"]).toContain("text/html");
  expect(chinese.headers["content-language"]).toBe("zh-Hans");
  const { backtest } = await backtestOf("trade-with");
  expect(chinese.text).toContain(backtest.standing.logLoss.toFixed(3));
  expect(chinese.text).toContain("自身记录");
  const unmeasured = await world.anyone.send({ method: "GET", url: "/v1/purposes/buy-from/card", headers: { accept: "text/html" } });
  expect(unmeasured.text).toContain("There are no outcomes yet to measure it by.");
});

test("a purpose of too few outcomes is not told of", async () => {
  expect((await backtestOf("buy-from")).backtest).toBeNull();
});

test("the same figures are not stated twice, and measured again is a new month", async () => {
  const before = (await backtestOf("trade-with")).backtest;
  expect(await measureModels(world.installation, { isNew: false })).toEqual([]);
  world.clock.advance({ days: 31 });
  expect(await measureModels(world.installation, { isNew: false })).toEqual(["trade-with"]);
  expect((await backtestOf("trade-with")).backtest.statement).toBe(before.statement);
});

test("what attacks cost is kept as it was measured, in means over ten targets and more", async () => {
  const { at } = await keepAttack();
  const { attack } = await attackOf("trade-with");
  expect(attack).toMatchObject({ at: new Date(at / 1000).toISOString().replace(".000", ""), isBoundByRaters: true });
  expect(attack.targets.doubtful).toBeGreaterThanOrEqual(10);
  expect(attack.rows.map(({ colluding }: { colluding: number }) => colluding)).toContain(100);
});

async function keepAttack() {
  const found = await attackPurpose(world.installation, { purpose: "trade-with", until: FROM * 1000 + 500 * DAY * 1000 });
  expect(measuredAttack({ ...found, targets: { doubtful: 9, good: 20 } })).toBeUndefined();
  const document = measuredAttack(found);
  if (document === undefined) throw new RangeError("too few targets");
  await keepMeasurement(world.installation, { purpose: "trade-with", kind: "attack", document });
  return found;
}

test("both are in the log as they are shown, and a store that shows others is unsound", async () => {
  await world.sequence();
  const { backtest } = await backtestOf("trade-with");
  expect((await world.anyone.get(`/v1/statements/${backtest.statement}/proof`)).status).toBe(200);
  kept = await keepTables(world, ["measurement", "statement"]);
  const unsound = "truths_whole: measurement that no statement tells so";
  expect(await kept.foundAfter("select 1")).toEqual([]);
  expect(await kept.foundAfter(`update measurement set document = replace(document, '"bad":', '"bad":1')`)).toContain(unsound);
  expect(await kept.foundAfter("update measurement set measured_at = measured_at + 1")).toContain(unsound);
  expect(await kept.foundAfter("delete from measurement")).toContain("truths_whole: statement of a measurement that is not there");
});
