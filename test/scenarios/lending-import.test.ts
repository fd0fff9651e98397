import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetNamed } from "../../src/packs/index.ts";
import { type ImportSummary, importRecords } from "../../src/service/index.ts";
import { raw } from "../../src/store/index.ts";
import { type BaseText, baseText, metro2Text } from "../metro2-text.ts";
import { createWorld, type World } from "../world.ts";

const NUMBER = "536904399";
const SUBJECT = `national-id:us:${NUMBER}`;
const MONTHS = 26;

let world: World;
const folder = mkdtempSync(join(tmpdir(), "credence-cycles-"));
beforeAll(async () => {
  world = await createWorld({ config: "lender", at: "2024-06-05T12:00:00Z" });
  for (let at = 0; at < MONTHS; at++) writeFileSync(join(folder, `cycle-${String(at).padStart(2, "0")}.dat`), cycle(at));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.checkSoundness();
  await world.close();
});

/** The cycle of a month, April 2022 being the first: a loan that is paid, and one that goes 90 days past due in its third month and is paid up later. */
function cycle(at: number): string {
  const last = new Date(Date.UTC(2022, 4 + at, 0));
  const day = `${String(last.getUTCMonth() + 1).padStart(2, "0")}${last.getUTCDate()}${last.getUTCFullYear()}`;
  const common: BaseText = { "Date Opened": "04012022", "Date of Account Information": day };
  const late = ["11", "71", "78", "80"][at] ?? "11";
  return metro2Text([baseText(common), baseText({ ...common, "Consumer Account Number": "A-2", "Account Status": late })]);
}

const imported = (): Promise<ImportSummary> => {
  const dataset = datasetNamed({ pack: "lending", name: "metro2" });
  return importRecords(world.installation, { source: dataset.source, batches: dataset.read(folder), isHistory: true });
};

describe("a lender's Metro 2 files", () => {
  it("come in whole, and are recognised when they come again", async () => {
    const years = 4;
    const records = 2 + 2 * MONTHS + years;
    expect(await imported()).toMatchObject({ recorded: records, alreadyRecorded: 0, refused: 0 });
    expect(await imported()).toMatchObject({ recorded: 0, alreadyRecorded: records, refused: 0 });
  });

  it("answer for the borrower who agreed: three years kept and one broken", async () => {
    const olga = await world.operator();
    const { status } = await olga.post("/v1/consents", {
      ...{ subject: SUBJECT, purposes: ["lend-to"], notice: "letter 3", language: "en", method: "web_form", storedIn: ["US"] },
      controller: { name: "A lender", address: "1 Quay Street, Harbourtown", contact: "privacy@lender.example" },
    });
    expect(status).toBe(200);
    const { body } = await world.ask("lend-to", SUBJECT);
    expect(body.standing.own).toMatchObject({ good: 3, bad: 1 });
    expect(JSON.stringify(body)).not.toContain(NUMBER);
  });

  it("leave the borrower's number nowhere in the clear, and nothing of names or addresses anywhere", async () => {
    const tables = await world.pool<{
      name: string;
    }>`select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const [found] = await world.pool<{ rows: number }>`
        select count(*)::int as rows from ${raw(`"${name}"`)} t where t::text ~ ${`${NUMBER}|NEVERWAS|HARBOURTOWN`}`;
      expect(found?.rows, name).toBe(0);
    }
  });
});
