import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownRecord } from "../../src/core/law/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { keepModel, refreshModels, refreshStandings } from "../../src/service/index.ts";
import { rated } from "../given-records.ts";
import { givenScorecard } from "../given-scorecard.ts";
import { createWorld, type World } from "../world.ts";

/** Purposes that were `trained` when their scorecards were activated, and are own-record now: narrowing holds at once (law 11). */
const SUBJECT = "account:otc:narrowed";
const alone = ownRecord({ leastEvidence: 3 });
const packs = market.packs.map((pack) => ({ ...pack, purposes: pack.purposes.map((purpose) => ({ ...purpose, model: alone })) }));

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: { ...market, packs }, withoutModels: ["trade-with", "buy-from"] });
  for (const purpose of ["trade-with", "buy-from"])
    await keepModel(world.installation, { purpose, day: 19_875, model: givenScorecard(purpose, { day: 19_875 }) });
  await world.records([rated({ subject: SUBJECT })]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

describe("a purpose that may read the own record alone", () => {
  it("is not answered by a scorecard of before, nor listed by it", async () => {
    expect(await world.ask("buy-from", SUBJECT)).toMatchObject({ status: 409, body: { code: "model_missing" } });
    await expect(refreshStandings(world.installation, "buy-from")).rejects.toMatchObject({ code: "model_missing" });
  });

  it("has an own-record model from the next look on, on the same day", async () => {
    const fitted = await refreshModels(world.installation);
    expect(fitted.map(({ purpose, model }) => `${purpose} ${model.kind}`)).toEqual(
      expect.arrayContaining(["trade-with own-record", "buy-from own-record"]),
    );
    expect(await world.ask("trade-with", SUBJECT)).toMatchObject({ status: 200, body: { model: { version: 2 } } });
    expect(await refreshModels(world.installation)).toEqual([]);
  });
});
