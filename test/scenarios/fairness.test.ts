import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/check/read-sources.ts";
import { seededRandom } from "../../src/lib/index.ts";
import { auditFairness } from "../../src/service/fairness/index.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/** The files that a file imports from our own, types and `import()` included. */
function importedBy(path: string): string[] {
  const specifiers = readFileSync(join(ROOT, path), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
  return [...specifiers].map(([, specifier = ""]) => join(dirname(path), specifier));
}

/** Of the north deals go well nine times in ten, of the south seven times. */
const TRADERS = Array.from({ length: 80 }, (_, i) => ({
  subject: `account:otc:trader-${i}`,
  group: i % 2 === 0 ? "north" : "south",
  good: i % 2 === 0 ? 0.9 : 0.7,
}));
const GROUPS: ReadonlyMap<string, string> = new Map(TRADERS.map(({ subject, group }) => [subject, group]));

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  const random = seededRandom(3);
  for (const month of ["01", "02", "03", "04"]) {
    const at = (i: number) => `2024-${month}-${String(1 + (i % 25)).padStart(2, "0")}T12:00:00Z`;
    await world.records(
      TRADERS.map(({ subject, good }, i) => rated({ subject, occurredAt: at(i), rating: random.next() < good ? 1 : -1 })),
    );
  }
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const audit = (groups: ReadonlyMap<string, string>) => auditFairness(world.installation, { purpose: "trade-with", last: 1, groups });

/** Every row of every table, as text. */
async function wholeStore(): Promise<string> {
  const tables = await world.pool<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`;
  const rows = tables.map(async ({ name }) => {
    const statement = `select coalesce(string_agg(t::text, '|' order by t::text), '') as rows from ${name} t`;
    return `${name}: ${(await world.pool<{ rows: string }>(Object.assign([statement], { raw: [statement] })))[0]?.rows}`;
  });
  return (await Promise.all(rows)).join("\n");
}

describe("an audit of fairness", () => {
  it("compares what happened and what was told between the groups of its file", async () => {
    const { rows, answers, unknown, names } = await audit(new Map([...GROUPS, ["account:otc:nobody", "north"]]));
    expect({ answers, unknown, names }).toEqual({ answers: 320, unknown: 1, names: ["north", "south"] });
    const [base] = rows;
    expect(base).toMatchObject({
      measure: { kind: "base_rate" },
      figures: [{ subjects: 40, gap: { isBeyondChance: true } }, { subjects: 40 }],
    });
    expect(base?.figures[0]?.gap?.value).toBeGreaterThan(0.1);
  });

  it("leaves the store as it was, to the last byte: groups are kept nowhere", async () => {
    const before = await wholeStore();
    await audit(GROUPS);
    expect(await wholeStore()).toBe(before);
    expect(before).not.toContain("north");
  });

  it("refuses one group, too many, and a subject of two", async () => {
    const malformed = expect.objectContaining({ code: "groups_malformed" });
    await expect(audit(new Map([...GROUPS].map(([subject]) => [subject, "all"])))).rejects.toThrow(malformed);
    await expect(audit(new Map(TRADERS.map(({ subject }) => [subject, subject])))).rejects.toThrow(malformed);
    await expect(audit(new Map([...GROUPS, ["ACCOUNT: otc:trader-0", "south"]]))).rejects.toThrow(malformed);
  });
});

describe("what fits, serves or keeps models", () => {
  it("imports nothing of fairness, nor anything that does: no model can read a group", () => {
    const paths = filesBelow(ROOT, ["src"]).filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));
    const edges = new Map(paths.map((path) => [path, importedBy(path)]));
    const reached = new Set<string>();
    const reach = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const next of edges.get(path) ?? []) reach(next);
    };
    const models =
      /^src\/(store|core\/(model|standing|scorecard|rater|tally|law)|service\/(refresh-models|keep-model|run-check|check|train|raters))/;
    const starts = paths.filter((path) => models.test(path));
    expect(starts.length).toBeGreaterThan(100);
    for (const path of starts) reach(path);
    expect([...reached].filter((path) => path.includes("fairness"))).toEqual([]);
  });
});
