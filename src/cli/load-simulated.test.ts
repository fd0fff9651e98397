import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { datasetNamed } from "../packs/index.ts";
import { demoMarket } from "./fill-store.ts";
import { Given } from "./given.ts";
import { importInto } from "./import-into.ts";
import { loadSimulated } from "./load-simulated.ts";

/** Where one database is all there is (DATABASE_URL), simulated and real records must still not meet. */
let real: World;
let simulated: World;
const given = new Given([], {}, { stdout: new PassThrough(), stderr: new PassThrough() });

beforeAll(async () => {
  real = await createWorld({ config: "market" });
  simulated = await createWorld({ config: "market", isSimulated: true });
});
afterAll(async () => {
  for (const world of [real, simulated]) {
    await world.checkSoundness();
    await world.close();
  }
});

describe("a store of real records", () => {
  it("takes no simulated ones", async () => {
    await real.records([rated()], "bitcoin-otc");
    const loading = loadSimulated(real.installation, demoMarket(real.clock.now()), { given });
    await expect(loading).rejects.toMatchObject({ code: "store_simulated" });
  });
});

describe("a simulated store", () => {
  it("takes no real ones", async () => {
    const dataset = datasetNamed({ pack: "trading", name: "bitcoin-otc" });
    const importing = importInto(simulated.installation, { dataset, path: "never-opened.csv", given });
    await expect(importing).rejects.toMatchObject({ code: "store_simulated" });
  });
});
