import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { fileOf, givenFile, Story } from "../../test/given-file.ts";
import { textWidth } from "../lib/index.ts";
import { runCommandLine } from "./run-command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "credence-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = JSON.stringify(await givenFile(), null, 1);

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...words: string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCommandLine(["verify", ...words], streams);
  const read = (stream: PassThrough): string => String(stream.read() ?? "");
  return { code, out: read(streams.stdout), problem: read(streams.stderr) };
}

describe("credence verify", () => {
  it("says that a whole file holds, who looked, and what no file can show", async () => {
    const { code, out, problem } = await run(written("whole.json", TEXT));
    expect({ code, problem }).toEqual({ code: 0, problem: "" });
    expect(out).toMatch(/^account:otc:1\nA person, 1a2b3c4d/);
    expect(out).toContain("15 statements, of 22 November 2026, 1 of them not shown or erased.");
    expect(out).toMatch(/22 November 2026 +shop +Ada +first +trade-with +75\.5 %, D +yes, from the records/);
    expect(out).toContain("Only the log itself can show that nothing follows the last statement");
    expect(out).toMatch(/\n\nEverything in this file holds\.\n$/);
    expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
  });

  it("names the place of one changed digit, once, and ends with 1", async () => {
    const { code, out } = await run(written("changed.json", TEXT.replace('"rating": -2', '"rating": -3')));
    expect(code).toBe(1);
    expect(out.match(/FAULT/g)).toHaveLength(2);
    expect(out.replaceAll(/\s+/g, " ")).toContain("statement 3 of the chain of epoch 1: its body or salt were changed");
    expect(out).toContain("at chains[0].statements[2]");
    expect(out).toMatch(/\n\n2 things in this file do not hold\.\n$/);
  });

  it("tells programs the same as JSON", async () => {
    const { code, out } = await run(written("changed-head.json", TEXT.replace('"market"', '"parket"')), "--json");
    expect(code).toBe(1);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ holds: false, config: "parket", statements: 15, law: 4 });
    expect(told.findings).toContainEqual(
      expect.objectContaining({ rule: "file_is_signed", ok: false, place: expect.stringContaining("config") }),
    );
    expect(told.looks).toHaveLength(3);
    expect(told.ends).toContainEqual(expect.objectContaining({ statements: 13, nextTag: expect.stringMatching(/^[0-9a-f]{64}$/) }));
  });

  it("compares with an older file and takes a key from elsewhere", async () => {
    const story = new Story();
    story.declareLaw();
    story.look();
    const older = await fileOf(story);
    story.look();
    const newer = written("newer.json", JSON.stringify(await fileOf(story)));
    const since = ["--since", written("older.json", JSON.stringify(older))];
    const [key = ""] = older.logs.flatMap(({ keys }) => keys);
    expect(await run(newer, ...since, "--key", key)).toMatchObject({ code: 0, out: expect.stringContaining("given one") });
    const back = await run(written("older.json", JSON.stringify(older)), "--since", newer);
    expect(back).toMatchObject({ code: 1, out: expect.stringContaining("it was rolled back") });
  });

  it("does not guess at what is no file", async () => {
    const problemOf = async (...words: string[]) => JSON.parse((await run(...words, "--json")).out);
    expect(await problemOf(join(folder, "none.json"))).toMatchObject({ code: "file_unreadable" });
    expect(await problemOf(written("text.json", "{"))).toMatchObject({ code: "file_malformed" });
    const later = written("later.json", TEXT.replace("file/v1", "file/v2"));
    expect(await problemOf(later)).toMatchObject({ code: "file_malformed", details: { path: "credence" } });
    const large = written("large.json", "");
    truncateSync(large, 256 * 1024 * 1024 + 1);
    expect(await problemOf(large)).toMatchObject({ code: "body_too_large" });
    expect(await problemOf(later, "--key", "nonsense")).toMatchObject({ code: "command_misused" });
  });
});
