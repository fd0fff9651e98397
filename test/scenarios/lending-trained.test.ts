import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import type { RecordInput } from "../../src/core/record/index.ts";
import { seededRandom } from "../../src/lib/index.ts";
import { recipeFor, shippedPacks } from "../../src/packs/index.ts";
import { trainPurpose } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

const BORROWERS = 600;
const YEARS = [2019, 2020, 2021];
const LEND = "lend-to";
const BATCH = 1_000;

const borrower = (index: number): string => `account:simulated:borrower-9-${index}`;

/** One in four is often in arrears before a year that is then often lost; the others seldom are. */
function book(): RecordInput[] {
  const random = seededRandom(5);
  return Array.from({ length: BORROWERS }, (_, index) => index).flatMap((index) =>
    YEARS.flatMap((year) => yearOf({ index, year, isStretched: index % 4 === 0 }, random)),
  );
}

type Year = { readonly index: number; readonly year: number; readonly isStretched: boolean };

function yearOf({ index, year, isStretched }: Year, random: ReturnType<typeof seededRandom>): RecordInput[] {
  const [loan, subject, day] = [`L-${index}`, borrower(index), String((index % 27) + 1).padStart(2, "0")];
  const months = [`${year - 1}-11-30`, `${year - 1}-12-31`].map((on): RecordInput => {
    const status = random.chance(isStretched ? 0.7 : 0.03) ? "late-30" : "current";
    return {
      ...{ register: "payments", type: "month-end", reference: `month-end/${loan}/${on}`, subject, occurredAt: on },
      says: { loan, status, usedPercent: isStretched ? 80 : 30 },
    };
  });
  const until = `${year + 1}-01-${day}T12:00:00Z`;
  const result = random.chance(isStretched ? 0.4 : 0.03) ? "ninety-days-past-due" : "kept";
  const told: RecordInput = {
    ...{ register: "loans", type: "loan-year", reference: `loan-year/${loan}/${year}`, subject },
    ...{ occurredAt: `${year}-01-${day}T12:00:00Z`, knownAt: until, says: { loan, until, result } },
  };
  return [...months, told];
}

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "lender", at: "2022-06-01T12:00:00Z" });
  const records = book();
  for (let at = 0; at < records.length; at += BATCH) await world.records(records.slice(at, at + BATCH), "lender");
}, 120_000);
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
}, 120_000);

describe("a scorecard for lend-to", () => {
  it("earns its place against the own record, which sees no months, and is put in use", async () => {
    const trained = await trainPurpose(world.installation, { purpose: LEND, last: 0.4, recipe: recipeFor(LEND), isActivated: true });
    expect([trained.isBetter, trained.activated?.activation]).toEqual([true, 1]);
    expect(trained.candidate.standing.auc).toBeGreaterThan(trained.active.standing.auc);
    expect(trained.loss.difference).toBeLessThan(-trained.loss.standardError);
  }, 120_000);

  it("answers, and a refusal on it names at most four reasons as Regulation B does, each with the borrower's own numbers", async () => {
    const olga = await world.operator();
    const subject = borrower(4);
    await olga.post("/v1/consents", {
      ...{ subject, purposes: [LEND], notice: "https://lender.example/privacy/3", language: "en", method: "web_form", storedIn: ["US"] },
      controller: { name: "A lender", address: "1 Quay Street, Harbourtown", contact: "privacy@lender.example" },
    });
    const { status, body: answer } = await world.ask(LEND, subject);
    expect([status, answer.standing.reasons.length <= 4]).toEqual([200, true]);
    const demo = await world.subscriber();
    const { body } = await demo.post(`/v1/checks/${answer.id}/decision`, { outcome: "refused", decidedBy: "machine" });
    const told: string[] = body.notice.en.paragraphs.filter((paragraph: string) => /^\d\. /.test(paragraph));
    expect([told.length > 0, told.length <= 4]).toEqual([true, true]);
    for (const paragraph of told) expect(paragraph).toMatch(/^\d\. [A-Z][a-z ,]+: .*\d.*This lowered the answer by [\d.]+ points\.$/);
    expect(told.join("\n")).toMatch(/Delinquent past or present credit obligations: .*months in arrears/);
    expect(told.join("\n")).not.toMatch(/payments:/);
    expect(body.notice["zh-Hans"].paragraphs.join("")).toContain("逾期月");
  });

  it("is recomputed from the borrower's own file, offline", async () => {
    await world.sequence();
    const olga = await world.operator();
    const file = parseFile((await olga.get(`/v1/subjects/${encodeURIComponent(borrower(4))}/file`)).body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});
