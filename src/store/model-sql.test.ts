import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arbitraryScorecard } from "../../test/arbitrary-scorecard.ts";
import { givenModel } from "../../test/given-model.ts";
import type { Register } from "../core/law/index.ts";
import { bareStandingOf, type Model, pointsOf, type Tallies } from "../core/standing/index.ts";
import type { Tally } from "../core/tally/index.ts";
import { monthOf, seededRandom } from "../lib/index.ts";
import { ratingsGiven, trades, tradeWith } from "../packs/index.ts";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";
import { sqlOfModel } from "./model-sql.ts";
import { ensureTallyTable } from "./schema.ts";
import { openPool, type Pool, raw } from "./sql.ts";
import { applyTallyDeltas } from "./tallies.ts";

const SUBJECTS = 10_000;
const MONTH = monthOf(Date.UTC(2016, 0, 15) * 1000);
const ASKER = subjectOf(7);

let dir: string;
let server: EmbeddedServer;
let pool: Pool;
const tallies = new Map<string, Tallies>();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-model-sql-"));
  server = await startEmbeddedServer({ dir });
  await server.ensureDatabase("models");
  pool = openPool(server.connection("models"), { max: 2 });
  const random = seededRandom(5).next;
  for (let i = 0; i < SUBJECTS; i++) {
    tallies.set(subjectOf(i), { trades: randomTally(random, trades), "ratings-given": randomTally(random, ratingsGiven) });
  }
  for (const register of [trades, ratingsGiven]) {
    await ensureTallyTable(pool, register);
    const rows = [...tallies].flatMap(([subject, all]) => (all[register.name] ?? []).map((row) => ({ subject, ...row })));
    await applyTallyDeltas(pool, register, rows);
  }
}, 120_000);

afterAll(async () => {
  await pool?.end();
  await server?.stop();
  await rm(dir, { recursive: true, force: true });
}, 60_000);

function subjectOf(i: number): string {
  return `00000000-0000-4000-8000-${i.toString(16).padStart(12, "0")}`;
}

/** Some months of the last four years, and now and then one that is still to come, as what is known to the year only has. */
function randomTally(random: () => number, { countNames }: Register): Tally {
  const months = new Set(Array.from({ length: Math.floor(random() * 6) }, () => MONTH + 2 - Math.floor(random() * 50)));
  return [...months]
    .sort((a, b) => a - b)
    .map((month) => ({
      month,
      records: 1 + Math.floor(random() * 5),
      counts: countNames.map((name) => (name === "points" ? Math.floor(random() * 40) - 20 : Math.floor(random() * random() * 12))),
    }));
}

type Row = {
  subject: string;
  points?: number;
  probability: number;
  evidence: number;
  outcomes: number;
  grade: string;
};

async function askedOfStore(model: Model): Promise<Map<string, Row>> {
  const text = sqlOfModel(model, tradeWith)
    .replace(/\(extract\(year.*::integer as month/, `${MONTH} as month`)
    .replace("null::uuid as asker", `'${ASKER}'::uuid as asker`);
  const rows = await pool.scan((tx) => tx<Row>`${raw(text)}`);
  const found = new Map(rows.map((row) => [row.subject, row]));
  expect(rows).toHaveLength(found.size);
  return found;
}

async function expectTheSame(model: Model): Promise<void> {
  const found = await askedOfStore(model);
  const asker = tallies.get(ASKER) ?? {};
  const withRecord = [...tallies].filter(([, all]) => (all.trades ?? []).length > 0);
  expect(found.size).toBe(withRecord.length);
  const other: unknown[] = [];
  for (const [subject, all] of withRecord) {
    const own = { trades: all.trades ?? [] };
    const standing = bareStandingOf({ purpose: tradeWith, model, tallies: own, month: MONTH, asker });
    const carded = {
      subject: { tallies: own, registers: tradeWith.reads },
      asker: { tallies: asker, registers: [ratingsGiven] },
      month: MONTH,
    };
    const wanted = {
      subject,
      ...(model.kind === "scorecard" ? { points: pointsOf(model, carded).total } : {}),
      probability: standing.probability,
      evidence: standing.evidence,
      outcomes: standing.own.good + standing.own.bad,
      grade: standing.grade,
    };
    if (JSON.stringify(found.get(subject)) !== JSON.stringify(wanted)) other.push([wanted, found.get(subject)]);
  }
  expect(other.slice(0, 2)).toEqual([]);
}

describe("a model as SQL, over the tallies of 10,000 subjects as they come", () => {
  test.each([1, 2])("gives the points and the probability of a scorecard to the last bit (%i)", async (seed) => {
    await expectTheSame(arbitraryScorecard(tradeWith, { seed }));
  });

  test("gives those of an asker's own view", async () => {
    await expectTheSame(arbitraryScorecard(tradeWith, { seed: 4, withAsker: true }));
  });

  test("gives those of the own record", async () => {
    await expectTheSame(givenModel("trade-with", { priorStrength: 2.3, baseRate: 0.917 }));
  });

  test("gives answers of the present month where no other is asked for", async () => {
    const [row] = await pool<{
      month: number;
    }>`${raw(`select ${/\(extract.*?::integer/.exec(sqlOfModel(givenModel("trade-with"), tradeWith))?.[0]} as month`)}`;
    expect(row?.month).toBe(monthOf(Date.now() * 1000));
  });

  test("is of no register that the purpose does not read", () => {
    const model = arbitraryScorecard(tradeWith, { seed: 4, withAsker: true });
    const { asker: _, ...without } = tradeWith;
    expect(() => sqlOfModel(model, without)).toThrow("the model reads ratings-given; trade-with does not");
  });
});
