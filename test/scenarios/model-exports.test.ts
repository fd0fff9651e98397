import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { monthOf } from "../../src/lib/index.ts";
import { exportModel, keepModel } from "../../src/service/index.ts";
import { raw } from "../../src/store/index.ts";
import { runCli } from "../cli-process.ts";
import { givenModel } from "../given-model.ts";
import { rated } from "../given-records.ts";
import { givenScorecard } from "../given-scorecard.ts";
import { createWorld, type World } from "../world.ts";

/** A model goes into other tools, and gives the same answers there. */
const SUBJECT = "account:otc:carded";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market", withoutModels: ["trade-with"] });
  await keepModel(world.installation, { purpose: "trade-with", day: 0, model: givenModel("trade-with") });
  await keepModel(world.installation, { purpose: "trade-with", day: 1, model: givenScorecard("trade-with", { day: 1 }) });
  await world.records([
    ...["2024-03-01", "2024-04-01", "2024-05-01"].map((occurredAt) => rated({ subject: SUBJECT, occurredAt })),
    rated({ subject: SUBJECT, rating: -4, occurredAt: "2023-01", reference: "bad" }),
  ]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const asSql = async () => {
  const { text } = await exportModel(world.installation, { purpose: "trade-with", form: "sql" });
  const month = monthOf(world.installation.now());
  return world.installation.pool<Record<string, number>>`${raw(text.replace(/\(extract\(year.*::integer as month/, `${month} as month`))}`;
};

describe("the model that serves a purpose", () => {
  it("gives checks' own numbers as SQL", async () => {
    const { probability, evidence, grade } = (await world.ask("trade-with", SUBJECT)).body.standing;
    expect(await asSql()).toMatchObject([{ probability, evidence, outcomes: 4, grade }]);
  });

  it("is a PMML document where it is a scorecard, and no own record ever is", async () => {
    const exported = await exportModel(world.installation, { purpose: "trade-with", form: "pmml" });
    expect(exported).toMatchObject({ version: 2, text: expect.stringContaining('<Scorecard modelName="trade-with"') });
    await expect(exportModel(world.installation, { purpose: "trade-with", version: 1, form: "pmml" })).rejects.toMatchObject({
      code: "command_misused",
      message: expect.stringContaining("version 1 for trade-with is an own record"),
    });
  });
});

describe("credence model export", () => {
  let dir = "";
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "credence-model-export-"));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it("wants one form", async () => {
    const both = await runCli(dir, "model", "export", "trade-with", "--sql", "--pmml");
    expect(both.problem).toContain("Saw --sql and --pmml, wanted one of them");
    expect((await runCli(dir, "model", "export", "trade-with")).problem).toContain("Saw no form, wanted --sql, --pmml or --json");
  });
});
