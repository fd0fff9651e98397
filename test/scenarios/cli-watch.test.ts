import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/store/index.ts";
import { runCli } from "../cli-process.ts";

/** The commands that look back on answers, as processes of their own, on one embedded server. */
let dir = "";
let server: EmbeddedServer;

const TRADERS = 40;
const RATINGS = 1_200;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-watch-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(dir, 0o755);
  server = await startEmbeddedServer({ dir });
  const csv = join(dir, "ratings.csv");
  await writeFile(csv, `${ratings().join("\n")}\n`);
  const { code, problem } = await runCli(dir, "import", "trading", "bitcoin-otc", csv);
  if (code !== 0) throw new Error(problem);
});
afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

/** source, target, rating, time: of every second trader each fifth rating is bad. */
function ratings(): string[] {
  return Array.from({ length: RATINGS }, (_, at) => {
    const target = at % TRADERS;
    const rating = target % 2 === 0 && Math.floor(at / TRADERS) % 5 === 0 ? -5 : 3;
    return `${1000 + at},${target},${rating},${1_400_000_000 + at * 20_000}`;
  });
}

describe("the commands that look back on answers", () => {
  it("watch: show that nobody asked yet", async () => {
    const { code, out } = await runCli(dir, "watch", "trade-with", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ purpose: "trade-with", months: [], soFar: { asked: 0, judged: 0 } });
  });

  it("fairness: compare the groups of a file, and refuse one that is none", async () => {
    const groups = join(dir, "groups.csv");
    await writeFile(
      groups,
      `identifier,group\n${Array.from({ length: TRADERS }, (_, i) => `account:otc:${i},${i % 2 === 0 ? "even" : "odd"}`).join("\n")}\n`,
    );
    const { code, out } = await runCli(dir, "fairness", "trade-with", "--groups", groups, "--json");
    expect(code).toBe(0);
    const { names, rows, unknown } = JSON.parse(out);
    expect({ names, unknown }).toEqual({ names: ["even", "odd"], unknown: 0 });
    expect(rows[0]).toMatchObject({ measure: { kind: "base_rate" }, figures: [{ gap: { isBeyondChance: true } }, { value: 1 }] });
    await writeFile(groups, "identifier,group\naccount:otc:1,\n");
    const refused = await runCli(dir, "fairness", "trade-with", "--groups", groups, "--json");
    expect(refused.code).not.toBe(0);
    expect(refused.out + refused.problem).toContain("groups_malformed");
  });

  it("model card: write a page for everybody", async () => {
    const page = join(dir, "card.html");
    const { code, out } = await runCli(dir, "model", "card", "trade-with", "--out", page, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ purpose: "trade-with", version: 1, months: 0 });
    const text = await readFile(page, "utf8");
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).toContain("trade-with, model 1");
  });
});
