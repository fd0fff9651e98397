import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { seededRandom, textWidth } from "../lib/index.ts";
import { runCommandLine } from "./run-command-line.ts";
import { SCORECARD_COMMANDS } from "./scorecard-commands.ts";

const folder = mkdtempSync(join(tmpdir(), "credence-scorecard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 400;

/** Income and arrears tell; the group is what `groupOf` says. */
function tableText(groupOf: (row: number, isBad: boolean) => string, header = "id,income,arrears,job,group,old,outcome"): string {
  const random = seededRandom(5);
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const income = Math.round(random.gamma(4, 800));
    const arrears = random.chance(0.1) ? "" : random.chance(0.2) ? -1 : random.int(4);
    const job = random.pick(["farm", "shop", "office"]);
    const logOdds = income / 2000 - Number(arrears) * 0.7 + (job === "office" ? 0.8 : 0);
    const isBad = !random.chance(1 / (1 + Math.exp(-logOdds)));
    const old = Math.round(600 - income / 50 + 40 * random.normal());
    return [row + 1, income, arrears, job, groupOf(row, isBad), old, isBad ? "bad" : "good"].join(",");
  });
  return [header, ...lines, `${ROWS + 1},1,1,farm,x,500,`].join("\n");
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const TABLE = written(
  "table.csv",
  tableText((row) => (row % 3 === 0 ? "one" : "two")),
);

async function run(...words: string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCommandLine(["scorecard", "fit", ...words], streams);
  const read = (stream: PassThrough): string => String(stream.read() ?? "");
  return { code, out: read(streams.stdout), problem: read(streams.stderr) };
}

async function problemOf(...words: string[]) {
  const { code, out } = await run(...words, "--json");
  expect(code).not.toBe(0);
  return JSON.parse(out);
}

describe("credence scorecard fit", () => {
  it("prints the truth with its errors, the scorecard, bands, cut-offs and groups, within the screen", async () => {
    const words = ["--target", "outcome", "--protected", "group", "--old", "old", "--special", "arrears:-1", "--monotone", "income:up"];
    const { code, out, problem } = await run(TABLE, ...words, "--folds", "4", "--seed", "7");
    expect({ code, problem }).toEqual({ code: 0, problem: "" });
    const text = out.replaceAll(/\s+/g, " ");
    expect(text).toMatch(/400 rows, \d+ of them \([\d.]+ %\) with outcome = bad \(taken as bad/);
    expect(text).toContain("1 rows without outcome were left out.");
    expect(text).toMatch(/AUC 0\.\d{4} ± 0\.\d{4} 0\.\d{4} ± 0\.\d{4} 0\.\d{4} ± 0\.\d{4}/);
    expect(text).toMatch(/income \(IV [\d.]+\) below \d+/);
    expect(text).toMatch(/arrears \(IV [\d.]+\)( [^(]+)? -1 \d+/);
    expect(text).toContain("id (a row number)");
    expect(text).toContain("group (protected)");
    expect(text).toContain("Beside it old, of which less is better, where it accepts about as many;");
    expect(text).toMatch(/swapped in swapped out/);
    expect(text).toMatch(/group one 134 .* two 266 /);
    expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
  });

  it("writes the same scorecard whatever the protected columns hold, and never names one in it", async () => {
    const given = ["--target", "outcome", "--without", "old", "--protected", "group", "--out"];
    const documents = await Promise.all(
      [() => "same", (row: number) => String(row % 7), (_: number, isBad: boolean) => (isBad ? "guilty" : "innocent")].map(
        async (groupOf, at) => {
          const out = join(folder, `model-${at}.json`);
          expect(await run(written(`group-${at}.csv`, tableText(groupOf)), ...given, out)).toMatchObject({ code: 0 });
          return readFileSync(out, "utf8");
        },
      ),
    );
    expect(new Set(documents).size).toBe(1);
    const read = JSON.parse(documents[0] ?? "");
    expect(read).toMatchObject({ credence: "scorecard", version: 1, target: { column: "outcome", bad: "bad" } });
    expect(read.lines.map(({ column }: { column: string }) => column)).toEqual(["income", "arrears", "job"]);
  });

  it("gives programs every figure", async () => {
    const { out } = await run(TABLE, "--target", "outcome", "--bad", "bad", "--old", "old", "--json");
    const told = JSON.parse(out);
    expect(told).toMatchObject({ folds: 5, seed: 1, target: { rows: 400, withoutTarget: 1, bad: "bad" } });
    expect(told.truth.auc.value).toBeGreaterThan(0.6);
    expect(told.byFold).toHaveLength(5);
    expect(told.plain.more.auc.error).toBeGreaterThan(0);
    expect(told.cutOffs[0].old.in.rows).toBeGreaterThanOrEqual(0);
    expect(told.unread).toEqual([{ column: "id", because: "row_number" }]);
  });

  it("says what it cannot do with a table", async () => {
    expect(await problemOf(join(folder, "none.csv"), "--target", "outcome")).toMatchObject({ code: "file_unreadable" });
    expect(await problemOf(TABLE, "--target", "result")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "job")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "outcome", "--bad", "awful")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "outcome", "--old", "job")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "outcome", "--monotone", "job:up")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "outcome", "--monotone", "income")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "outcome", "--special", "income:x")).toMatchObject({ code: "command_misused" });
    expect(await problemOf(TABLE, "--target", "outcome", "--out", join(folder, "no", "where.json"))).toMatchObject({
      code: "file_unreadable",
    });
    const few = written(
      "few.csv",
      tableText(() => "x")
        .split("\n")
        .slice(0, 30)
        .join("\n"),
    );
    expect(await problemOf(few, "--target", "outcome")).toMatchObject({ code: "scorecard_unfittable" });
    const all = ["--target", "outcome", "--without", "id,income,arrears,job,group,old"];
    expect(await problemOf(TABLE, ...all)).toMatchObject({ code: "scorecard_unfittable" });
  });
});

describe("docs/guides/scorecards.md", () => {
  it("names each option of the command, and none that is not there", () => {
    const guide = readFileSync(new URL("../../docs/guides/scorecards.md", import.meta.url), "utf8");
    const [row] = SCORECARD_COMMANDS;
    const options = (row?.options ?? []).map(({ flags }) => flags.split(" ")[0]);
    const named = guide.match(/--[a-z]+/g) ?? [];
    expect(new Set(named.filter((flag) => flag !== "--json"))).toEqual(new Set(options));
  });
});
