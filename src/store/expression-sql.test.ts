import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arbitraryCount, arbitraryFields, arbitrarySays } from "../../test/arbitrary-law.ts";
import {
  add,
  daysBetween,
  isRater,
  isWord,
  min,
  type NumberExpression,
  not,
  present,
  RATER_CLASSES,
  readerOf,
  type Says,
  when,
} from "../core/law/index.ts";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";
import { sqlOfCount } from "./expression-sql.ts";
import { list, openPool, type Pool, part, raw } from "./sql.ts";

/** A count, and records it is read off. */
type Case = { readonly count: NumberExpression; readonly records: readonly Says[] };

/** Pairs of expression and record in one property run: one round trip each for as many. */
const CASES = 40;
const RECORDS = 5;

/** Records in turn come from raters of each class, and from one without. */
const CLASSES = [...RATER_CLASSES, undefined];

const ROW = { says: "r.says", raterClass: "c.classes[r.at]" };

let dir: string;
let server: EmbeddedServer;
let pool: Pool;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-expression-"));
  server = await startEmbeddedServer({ dir });
  await server.ensureDatabase("expressions");
  pool = openPool(server.connection("expressions"), { max: 2 });
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await server?.stop();
  await rm(dir, { recursive: true, force: true });
}, 60_000);

/** What PostgreSQL reads off each record, case by case, in one statement. */
async function readByStore(cases: readonly Case[]): Promise<(number | null)[][]> {
  const says = JSON.stringify(cases.map(({ records }) => records));
  const branches = cases.map(({ count }, at) => `when ${at + 1} then ${sqlOfCount(count, ROW)}`).join("\n");
  const rows = await pool<{ found: (number | null)[] }>`
    select array_agg(case c.at ${raw(branches)} end order by r.at) as found
    from (select e.*, array[${list(CLASSES.map((by) => part`${by ?? null}::text`))}] as classes
      from jsonb_array_elements(${says}::text::jsonb) with ordinality e(records, at)) as c
    cross join lateral jsonb_array_elements(c.records) with ordinality r(says, at)
    group by c.at order by c.at`;
  return rows.map(({ found }) => found);
}

const readHere = (cases: readonly Case[]) => cases.map(({ count, records }) => records.map((one, at) => readerOf(count)(one, CLASSES[at])));

describe("sqlOfCount", () => {
  test("agrees with the evaluator for every expression and record, whatever is absent", async () => {
    const one = arbitraryFields.chain((says) =>
      fc.record({
        count: arbitraryCount(says),
        records: fc.array(arbitrarySays(says, { anyAbsent: true }), { minLength: RECORDS, maxLength: RECORDS }),
      }),
    );
    const many = fc.array(one, { minLength: CASES, maxLength: CASES });
    await fc.assert(
      fc.asyncProperty(many, async (cases) => {
        expect(await readByStore(cases)).toEqual(readHere(cases));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test.each(CLASSES.map((by, at) => [by ?? "none", at] as const))("agrees with the evaluator on a rater of class %s", async (_by, at) => {
    const records = CLASSES.map((): Says => ({ by: "account:x:1" }));
    const cases = RATER_CLASSES.map((wanted) => ({ count: when(isRater("by", wanted), 7), records }));
    const found = (await readByStore(cases)).map((row) => row[at]);
    expect(found).toEqual(readHere(cases).map((row) => row[at]));
    expect(found.filter((count) => count === 7)).toHaveLength(1);
  });

  const DAY = 86_400_000_000;
  const edges: readonly (readonly [string, NumberExpression, Says])[] = [
    ["the safe integers", add("n"), { n: Number.MAX_SAFE_INTEGER }],
    ["the safe integers below 0", add("n"), { n: Number.MIN_SAFE_INTEGER }],
    ["days to the last microsecond", daysBetween("from", "to"), { from: -25_567 * DAY, to: 104_095 * DAY - 1 }],
    ["days back to the first", daysBetween("from", "to"), { from: 104_095 * DAY - 1, to: -25_567 * DAY }],
    ["days of one microsecond back", daysBetween("from", "to"), { from: 0, to: -1 }],
    ["a word where a number is read", add("n"), { n: "5" }],
    ["money where a number is read", add("n"), { n: { currency: "EUR", amountMinor: 5 } }],
    ["a number where a word is read", when(isWord("n", "5")), { n: 5 }],
    ["a quote and a backslash in a word", when(isWord("n", "it's \\' \"it\"")), { n: "it's \\' \"it\"" }],
    ["a word no record says", when(not(isWord("n", "'; drop table r; --"))), { n: "" }],
    ["an empty record", when(not(present("n")), 7), {}],
    ["the least of nothing", min(), {}],
    ["no condition at all", when({ kind: "and", of: [] }, when({ kind: "or", of: [] }, 1, 2), 3), {}],
    ["no word at all", when(isWord("n")), { n: "x" }],
  ];

  test.each(edges)("agrees with the evaluator on %s", async (_name, count, says) => {
    const cases = [{ count, records: [says] }];
    expect(await readByStore(cases)).toEqual(readHere(cases));
  });

  test("is a bigint that is never null, even of no record at all", async () => {
    const count = sqlOfCount(when(isWord("n", "x"), "n", daysBetween("n", "n")), { says: "null::jsonb", raterClass: "null::text" });
    expect(await pool`select ${raw(count)} as found, pg_typeof(${raw(count)})::text as type`).toEqual([{ found: 0, type: "bigint" }]);
  });

  test("takes no field name that could not be declared", () => {
    expect(() => sqlOfCount(add("n' or true --"), ROW)).toThrow(expect.objectContaining({ code: "internal" }));
    expect(() => sqlOfCount(add(0.5), ROW)).toThrow(expect.objectContaining({ code: "internal" }));
  });
});
