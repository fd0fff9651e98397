import { mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeGzipDurable } from "./index.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gzip-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function* pieces(count: number, end?: Error): AsyncGenerator<Buffer> {
  for (let piece = 0; piece < count; piece++) yield Buffer.alloc(100_000, piece);
  if (end !== undefined) throw end;
}

describe("a compressed stream", () => {
  test("is written whole, with its mode, and its size told", async () => {
    const path = join(folder, "whole");
    const bytes = await writeGzipDurable(path, pieces(30), { mode: 0o600 });
    const { size, mode } = await stat(path);
    expect([bytes, mode & 0o777]).toEqual([size, 0o600]);
    const content = gunzipSync(await readFile(path));
    const wanted = Array.from({ length: 30 }, (_, piece) => Buffer.alloc(100_000, piece));
    expect(content.equals(Buffer.concat(wanted))).toBe(true);
  });

  test("that breaks off leaves the file before it, and nothing beside it; its error is passed on as it is", async () => {
    const path = join(folder, "only", "kept");
    await mkdir(join(folder, "only"));
    await writeGzipDurable(path, pieces(1), { mode: 0o600 });
    const before = await readFile(path);
    const broken = new RangeError("the source is gone");
    await expect(writeGzipDurable(path, pieces(30, broken), { mode: 0o600 })).rejects.toBe(broken);
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(join(folder, "only"))).toEqual(["kept"]);
  });

  test("cannot be written where there is no folder, nor over a folder", async () => {
    await mkdir(join(folder, "taken", "inside"), { recursive: true });
    for (const path of [join(folder, "absent", "x"), join(folder, "taken")]) {
      await expect(writeGzipDurable(path, pieces(3), { mode: 0o600 })).rejects.toMatchObject({ code: "file_unreadable" });
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
