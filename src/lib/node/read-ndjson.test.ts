import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readNdjson, type TextInput } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "read-ndjson-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* chunks(text: string | Buffer, size = 1024): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(input: TextInput) {
  const values: unknown[] = [];
  const lines: number[] = [];
  for await (const batch of readNdjson(input)) {
    values.push(...batch.values);
    lines.push(...batch.lines);
  }
  return { values, lines };
}

const refusal = (code: string, part: string) => expect.objectContaining({ code, message: expect.stringContaining(part) });

test("values come back as they were written, however the bytes are cut", async () => {
  const letter = fc.constantFrom("a", "é", "😀", "\n", '"');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 2, stringUnit: letter })), fc.integer({ min: 1, max: 40 }), async (values, size) => {
      const text = values.map((value) => `${JSON.stringify(value)}\n`).join("");
      const { values: found, lines } = await all(chunks(text, size));
      expect(JSON.stringify(found)).toBe(JSON.stringify(values));
      expect(lines).toEqual(values.map((_, at) => at + 1));
    }),
  );
});

test("empty lines are skipped but counted, a last line end is not needed, CRLF will do", async () => {
  expect(await all(chunks('\ufeff{"a":1}\r\n\r\n  \n[2]'))).toEqual({ values: [{ a: 1 }, [2]], lines: [1, 4] });
  expect(await all(chunks(""))).toEqual({ values: [], lines: [] });
});

test("a path ending in .gz is unpacked", async () => {
  const path = join(folder, "x.ndjson.gz");
  writeFileSync(path, gzipSync('{"a":1}\n'.repeat(100_000)));
  expect((await all(path)).values).toHaveLength(100_000);
});

test("a broken line is refused with its number and column, without its content", async () => {
  const error: unknown = await all(chunks('{"a":1}\n{"name":"Li Lei",}\n{"a":2}\n', 7)).catch((cause: unknown) => cause);
  expect(error).toEqual(refusal("json_malformed", "line 2, column 18: not valid JSON"));
  expect(String(error)).not.toContain("Li");
});

test("a last line that was cut off is called that", async () => {
  await expect(all(chunks('{"a":1}\n{"a":'))).rejects.toEqual(refusal("json_malformed", "line 2, the last, is cut off"));
  await expect(all(chunks('{"a":1}\n{"a":\n'))).rejects.toEqual(refusal("json_malformed", "line 2"));
});

test("a line over the limit is refused before it is read to its end", async () => {
  const endless = async function* () {
    yield Buffer.from('{"a":1}\n');
    for (;;) yield Buffer.alloc(65_536, " ");
  };
  await expect(all(endless())).rejects.toEqual(refusal("json_malformed", "line 2: longer than 1048576 bytes"));
  await expect(all(chunks(`"${"x".repeat(1_100_000)}"\n`, 2_000_000))).rejects.toEqual(refusal("json_malformed", "line 1: longer"));
});

test("bytes that are not UTF-8 and paths that are not there are refused", async () => {
  await expect(all(chunks(Buffer.from('{"a":1}\n"\xff"\n', "latin1")))).rejects.toEqual(refusal("text_not_utf8", "line 2"));
  await expect(all(join(folder, "absent.ndjson"))).rejects.toEqual(refusal("file_unreadable", "absent.ndjson"));
});
