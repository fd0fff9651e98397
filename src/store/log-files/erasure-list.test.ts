import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureErasureList } from "./erasure-list.ts";
import { appendErasures, type Erasure, readErasureList } from "./index.ts";

const refusal = (code: string, part: string) => expect.objectContaining({ code, message: expect.stringContaining(part) });
const uuid = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
const given = (number: number): Erasure => ({
  statement: uuid(number),
  subject: uuid(number >> 2),
  at: 1_795_305_600_000_000 + number,
  basis: `Art. 17(1)(d) GDPR, no. ${number}, “unlawful” – \n`,
});
const GIVEN = [1, 2, 3, 4].map(given);

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "erasures-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function newList(erasures: readonly Erasure[] = []): Promise<string> {
  const path = join(folder, `${count++}.ndjson`);
  await ensureErasureList(path);
  await appendErasures(path, erasures);
  return path;
}

async function listed(path: string): Promise<Erasure[]> {
  return (await pieces(path)).flat();
}

async function pieces(path: string): Promise<(readonly Erasure[])[]> {
  const found: (readonly Erasure[])[] = [];
  for await (const piece of readErasureList(path)) found.push(piece);
  return found;
}

describe("the list of erasures", () => {
  test("holds what was appended, in order, for its owner only", async () => {
    const path = await newList();
    expect(await listed(path)).toEqual([]);
    for (const erasure of GIVEN) await appendErasures(path, [erasure]);
    await ensureErasureList(path);
    expect(await listed(path)).toEqual(GIVEN);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test("takes thousands at once and from several at a time, and is read in pieces", async () => {
    const path = await newList();
    const many = Array.from({ length: 3000 }, (_, number) => given(number));
    const parts = [many.slice(0, 1000), many.slice(1000, 2000), many.slice(2000)];
    await Promise.all(parts.map((part) => appendErasures(path, part)));
    expect((await pieces(path)).length).toBeGreaterThan(5);
    expect((await listed(path)).sort((a, b) => a.at - b.at)).toEqual(many);
  });

  test("cut off at any byte holds the whole lines, and can be appended to again and again", async () => {
    const bytes = await readFile(await newList(GIVEN));
    const path = join(folder, "cut");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(200), async (cut, second) => {
        await writeFile(path, bytes.subarray(0, cut));
        const whole = GIVEN.slice(0, bytes.subarray(0, cut).toString().split("\n").length - 1);
        expect(await listed(path)).toEqual(whole);
        await appendErasures(path, [given(8)]);
        expect(await listed(path)).toEqual([...whole, given(8)]);
        const grown = await readFile(path);
        const kept = Math.min(cut + second, grown.length);
        await writeFile(path, grown.subarray(0, kept));
        const first = kept === grown.length ? [given(8)] : [];
        await appendErasures(path, [given(9)]);
        expect(await listed(path)).toEqual([...whole, ...first, given(9)]);
      }),
      { numRuns: 60 },
    );
  });

  test("whose end a crash filled with zeros can be appended to", async () => {
    const path = await newList(GIVEN);
    await appendFile(path, Buffer.alloc(5000));
    expect(await listed(path)).toEqual(GIVEN);
    await appendErasures(path, [given(8)]);
    expect(await listed(path)).toEqual([...GIVEN, given(8)]);
  });

  test.each([
    ["a broken line", "{\n"],
    ["an empty line", "\n"],
    ["no object", "null\n"],
    ["more than an erasure", `${JSON.stringify({ ...given(1), more: 1 })}\n`],
    ["an erasure written otherwise", `${JSON.stringify(given(1)).replace(":", ": ")}\n`],
    ["no time", `${JSON.stringify({ ...given(1), at: "now" })}\n`],
    ["bytes that are not UTF-8", Buffer.from(`${JSON.stringify(given(1)).replace("GDPR", "GDP\u00ff")}\n`, "latin1")],
  ])("with %s is refused with the line, wherever it is", async (_, broken) => {
    const path = await newList(GIVEN.slice(0, 2));
    await appendFile(path, broken);
    await expect(listed(path)).rejects.toEqual(refusal("log_file_damaged", "line 3"));
    await appendErasures(path, [given(8)]);
    await expect(listed(path)).rejects.toEqual(refusal("log_file_damaged", "line 3"));
  });

  test("without line feeds is refused rather than held in memory", async () => {
    const path = join(folder, "endless");
    await writeFile(path, Buffer.alloc(2_000_000, "x"));
    await expect(listed(path)).rejects.toEqual(refusal("log_file_damaged", "without a line feed"));
  });

  test("that is missing was lost: it is neither read as empty nor begun anew", async () => {
    const path = join(folder, "missing");
    await expect(listed(path)).rejects.toEqual(refusal("log_file_damaged", "is not there"));
    await expect(appendErasures(path, GIVEN)).rejects.toEqual(refusal("log_file_damaged", "is not there"));
    await expect(listed(folder)).rejects.toEqual(refusal("file_unreadable", folder));
  });

  test.each([
    { ...given(1), statement: "4711" },
    { ...given(1), subject: uuid(0xab).toUpperCase() },
    { ...given(1), at: -1 },
    { ...given(1), at: 0.5 },
    { ...given(1), basis: "" },
    { ...given(1), basis: "\ud800" },
    { ...given(1), basis: "§".repeat(501) },
  ])("takes none of several when one may not be: %j", async (erasure) => {
    const path = await newList();
    await expect(appendErasures(path, [given(1), erasure])).rejects.toEqual(refusal("log_malformed", "an erasure: wanted"));
    expect(await listed(path)).toEqual([]);
  });

  test("takes the longest basis", async () => {
    const longest = { ...given(1), basis: "\u0001".repeat(500) };
    const path = await newList([longest]);
    expect((await stat(path)).size).toBeLessThan(4096);
    expect(await listed(path)).toEqual([longest]);
  });
});
