import { afterAll, beforeAll, expect, test } from "vitest";
import { ownRecord } from "../../src/core/law/index.ts";
import { canonicalJson } from "../../src/lib/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { backtestPurpose, fitModel, refreshModels, trainPurpose } from "../../src/service/index.ts";
import { gave, rated } from "../given-records.ts";
import { type KeptTables, keepTables } from "../kept-tables.ts";
import { ratingsToldByPoints } from "../told-by-points.ts";
import { createWorld, type World } from "../world.ts";

/** Sixteen months before the world's clock. */
const SHIFT = Date.UTC(2023, 0, 1) * 1_000 - Date.UTC(2020, 0, 1) * 1_000;
const RATINGS = 1_100;
const trader = (subject: number): string => `account:otc:trader-${subject}`;

let world: World;
let kept: KeptTables;

beforeAll(async () => {
  world = await createWorld({ config: "market" });
  const ratings = ratingsToldByPoints({ ratings: RATINGS });
  const pointsAt = 8;
  for (let from = 0; from < RATINGS; from += 500) {
    const some = ratings.slice(from, from + 500).map(({ subject, asker = 0, occurredAt, counted }, at) => {
      const rating = counted?.counts[pointsAt] ?? 0;
      const said = { occurredAt: new Date((occurredAt + SHIFT) / 1_000).toISOString(), rating };
      const [to, by] = [trader(subject), trader(asker)];
      return {
        got: rated({ ...said, subject: to, by, reference: `got-${from + at}` }),
        given: gave({ ...said, subject: by, to, reference: `given-${from + at}` }),
      };
    });
    await world.records(some.map(({ got }) => got));
    await world.records(some.map(({ given }) => given));
  }
});
afterAll(async () => {
  await kept?.drop();
  await world.checkSoundness();
  await world.close();
});

const answered = async () => (await world.ask("trade-with", trader(3))).body;

test("a candidate that is not activated changes nothing, better or not", async () => {
  const before = await answered();
  const training = await trainPurpose(world.installation, { purpose: "trade-with", last: 0.2 });
  expect(training).toMatchObject({ series: "trade-with", isBetter: true, activated: undefined });
  expect(training.loss.difference).toBeLessThan(-training.loss.standardError);
  expect((await answered()).model).toEqual(before.model);
  await world.sequence();
  expect(await world.pool`select from statement where kind = 'model_activation'`).toEqual([]);
});

test("a better one is activated by a statement, and answers from then on, each day anew", async () => {
  const { activated, loss } = await trainPurpose(world.installation, { purpose: "trade-with", last: 0.2, isActivated: true });
  expect(activated).toMatchObject({ activation: 1, fitted: { purpose: "trade-with", model: { kind: "scorecard" } } });
  // A model is believed to be the newest of its day for a second of the machine's own clock.
  world.clock.advance({ days: 1 });
  const { model, standing } = await answered();
  expect(model.version).toBeGreaterThan(1);
  expect(standing.reasons.length).toBeGreaterThan(0);
  const [row] = await world.pool<{ body: string }>`
    select convert_from(body, 'UTF8') as body from statement where kind = 'model_activation'`;
  const said = JSON.parse(row?.body ?? "{}");
  expect(said).toMatchObject({ series: "trade-with", activation: 1 });
  const document = JSON.parse(said.text);
  expect(canonicalJson(document)).toBe(said.text);
  expect(document).toMatchObject({ form: { kind: "scorecard" }, comparison: { loss } });
  world.clock.advance({ days: 1 });
  const [tomorrow] = (await refreshModels(world.installation)).filter(({ purpose }) => purpose === "trade-with");
  expect(tomorrow?.model.kind).toBe("scorecard");
});

test("a backtest measures the form that is active, and a candidate has to beat that", async () => {
  const { model } = await backtestPurpose(world.installation, { purpose: "trade-with", last: 0.05 });
  expect(model.kind).toBe("scorecard");
  const again = await trainPurpose(world.installation, { purpose: "trade-with", last: 0.2, isActivated: true });
  expect(again).toMatchObject({ isBetter: false, activated: undefined, active: { model: { kind: "scorecard" } } });
});

test("models for askers who name themselves are trained apart, and changes of the purpose's own are none of theirs", async () => {
  const { series, active, candidate } = await trainPurpose(world.installation, { purpose: "trade-with", last: 0.1, isAsker: true });
  expect(series).toBe("trade-with/asker");
  expect(active.model.kind).toBe("scorecard");
  expect(candidate.outcomes).toBeGreaterThan(0);
});

test("an activation that was changed, and one that was taken away, are found by the doctor", async () => {
  await world.sequence();
  kept = await keepTables(world, ["model_activation"]);
  expect(await kept.foundAfter("select 1")).toEqual([]);
  const changed = "update model_activation set document = replace(document, 'scorecard', 'own-record')";
  expect(await kept.foundAfter(changed)).toEqual(["activations_stated: activation that no statement tells so"]);
  const gone = "delete from model_activation";
  expect(await kept.foundAfter(gone)).toEqual(["activations_stated: statement of an activation that is not there"]);
  const skipped = "update model_activation set activation = 2";
  expect((await kept.foundAfter(skipped))[0]).toMatch(/^activations_stated: /);
});

test("a purpose that is declared to be answered from own records is not trained (purpose_not_trained)", async () => {
  const packs = market.packs.map((pack) => ({
    ...pack,
    purposes: pack.purposes.map((purpose) => ({ ...purpose, model: ownRecord({ leastEvidence: 3 }) })),
  }));
  const plain = await createWorld({ config: "market", declared: { ...market, packs } });
  try {
    const refused = expect.objectContaining({ code: "purpose_not_trained" });
    await expect(trainPurpose(plain.installation, { purpose: "trade-with", last: 0.2 })).rejects.toEqual(refused);
    await expect(trainPurpose(plain.installation, { purpose: "buy-from", last: 0.2, isAsker: true })).rejects.toEqual(refused);
    const { model } = await fitModel(plain.installation, "trade-with");
    expect(model.kind).toBe("own-record");
  } finally {
    await plain.close();
  }
});
