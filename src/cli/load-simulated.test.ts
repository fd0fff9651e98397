import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../test/given-records.ts";
import { createWorld, type World } from "../../test/world.ts";
import { datasetNamed, demoOf, simulationFor } from "../packs/index.ts";
import { Given } from "./given.ts";
import { importInto } from "./import-into.ts";
import { loadSimulated } from "./load-simulated.ts";
import { threeAnswers } from "./three-answers.ts";

/** Where one database is all there is (DATABASE_URL), simulated and real records must still not meet. */
let real: World;
let simulated: World;
let lender: World;
const given = new Given([], {}, { stdout: new PassThrough(), stderr: new PassThrough() });

beforeAll(async () => {
  real = await createWorld({ config: "market" });
  simulated = await createWorld({ config: "market", isSimulated: true });
  lender = await createWorld({ config: "lender", isSimulated: true, at: "2026-06-10T12:00:00Z" });
});
afterAll(async () => {
  for (const world of [real, simulated, lender]) {
    await world.checkSoundness();
    await world.close();
  }
});

describe("a store of real records", () => {
  it("takes no simulated ones", async () => {
    await real.records([rated()], "bitcoin-otc");
    const loading = loadSimulated(real.installation, demoOf(real.installation.config, real.clock.now()), { given });
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

describe("a lender's simulated store", () => {
  it("has the portfolio, and the consent of the three who are worth asking about and of nobody else", async () => {
    const { installation, check } = lender;
    const portfolio = simulationFor(installation.config, { records: 1_500, seed: 1 }, lender.clock.now());
    const { recorded, refused } = await loadSimulated(installation, portfolio, { given });
    expect([recorded > 500, refused]).toEqual([true, 0]);
    const found = await threeAnswers({ installation, check });
    expect([found?.purpose.name, found?.answers.map(({ standing }) => standing.own.bad > 0)]).toEqual(["lend-to", [false, true, false]]);
    expect((await lender.ask("lend-to", "account:simulated:borrower-1-3")).body.code).toBe("consent_missing");
  });

  it("is made of a simulated source only", () => {
    const city = { name: "city", sources: [{ name: "baltimore-311", title: "311", registers: ["requests"] }] };
    expect(() => demoOf(city, 0)).toThrow(expect.objectContaining({ code: "command_misused" }));
  });
});
