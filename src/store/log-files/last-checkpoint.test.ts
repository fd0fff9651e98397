import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { givenSigner } from "../../../test/given-log.ts";
import { formatCheckpoint, formatNote, signNote } from "../../core/log/index.ts";
import { readLastCheckpoint, writeLastCheckpoint } from "./index.ts";

const NAME = "credence.local/market-1a2b3c4d";
const refusal = (code: string, part: string) => expect.objectContaining({ code, message: expect.stringContaining(part) });
const witness = await givenSigner("witness.example", "cosignature");

type Given = {
  readonly size: number;
  readonly epoch?: number;
  readonly name?: string;
  readonly fill?: number;
  readonly isCosigned?: boolean;
};

async function noteOf({ size, epoch = 1, name = NAME, fill = size, isCosigned = false }: Given): Promise<string> {
  const origin = `${name}/${epoch}`;
  const signer = await givenSigner(origin);
  const text = formatCheckpoint({ origin, size, root: new Uint8Array(32).fill(fill), extensions: [] });
  return formatNote(await signNote(text, isCosigned ? [signer, witness] : [signer]));
}

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "last-checkpoint-"));
});
afterAll(() => rm(folder, { recursive: true }));

const newPath = () => join(folder, `${count++}.txt`);

describe("the last checkpoint", () => {
  test("is the one that was written last, as it was signed", async () => {
    const path = newPath();
    expect(await readLastCheckpoint(path)).toBeUndefined();
    const note = await noteOf({ size: 7 });
    expect((await writeLastCheckpoint(path, note)).note).toBe(note);
    expect(await readFile(path, "utf8")).toBe(note);
    expect(await readLastCheckpoint(path)).toMatchObject({ note, checkpoint: { origin: `${NAME}/1`, size: 7 } });
    expect((await readdir(folder)).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });

  test("is the largest tree of the latest epoch, in whatever order they are written", async () => {
    const some = fc.array(fc.record({ size: fc.nat(9), epoch: fc.integer({ min: 1, max: 11 }) }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, async (written) => {
        const path = newPath();
        const ranks: number[] = [];
        for (const given of written) {
          ranks.push(given.epoch * 10 + given.size);
          const { checkpoint } = await writeLastCheckpoint(path, await noteOf(given));
          const highest = Math.max(...ranks);
          expect(checkpoint).toMatchObject({ origin: `${NAME}/${Math.floor(highest / 10)}`, size: highest % 10 });
        }
        expect((await readLastCheckpoint(path))?.checkpoint.size).toBe(Math.max(...ranks) % 10);
      }),
      { numRuns: 30 },
    );
  });

  test("takes the cosignatures that the same tree got later", async () => {
    const path = newPath();
    await writeLastCheckpoint(path, await noteOf({ size: 7 }));
    const cosigned = await noteOf({ size: 7, isCosigned: true });
    expect((await writeLastCheckpoint(path, cosigned)).note).toBe(cosigned);
    expect((await readLastCheckpoint(path))?.note).toBe(cosigned);
  });

  test("that stands already is not written again", async () => {
    const path = newPath();
    const note = await noteOf({ size: 7 });
    await writeLastCheckpoint(path, note);
    const { ino } = await stat(path);
    await writeLastCheckpoint(path, note);
    expect((await stat(path)).ino).toBe(ino);
  });

  test("gives away a log that signs two trees of one size", async () => {
    const path = newPath();
    const notes = [await noteOf({ size: 7, fill: 1 }), await noteOf({ size: 7, fill: 2 })];
    await writeLastCheckpoint(path, notes[0] ?? "");
    await expect(writeLastCheckpoint(path, notes[1] ?? "")).rejects.toMatchObject({ code: "log_unproven", details: { notes } });
    expect((await readLastCheckpoint(path))?.note).toBe(notes[0]);
  });

  test("is not replaced by one of another log", async () => {
    const path = newPath();
    await writeLastCheckpoint(path, await noteOf({ size: 7 }));
    const foreign = await noteOf({ size: 8, name: "logs.example/other" });
    await expect(writeLastCheckpoint(path, foreign)).rejects.toEqual(refusal("store_foreign", NAME));
  });

  test.each(["", "x\n", "x\n\n— a AAAAAAA=\n"])("is not read from a file that holds %j", async (text) => {
    const path = newPath();
    await writeFile(path, text);
    await expect(readLastCheckpoint(path)).rejects.toEqual(refusal("log_file_damaged", path));
    await expect(writeLastCheckpoint(path, await noteOf({ size: 7 }))).rejects.toEqual(refusal("log_file_damaged", path));
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("is not taken from a note that is no checkpoint, or of no epoch", async () => {
    const path = newPath();
    await expect(writeLastCheckpoint(path, "nothing")).rejects.toEqual(refusal("log_malformed", "nothing"));
    for (const epoch of [0, 1.5, 32_768]) {
      await expect(writeLastCheckpoint(path, await noteOf({ size: 1, epoch }))).rejects.toEqual(refusal("log_malformed", "origin"));
    }
    await expect(readLastCheckpoint(folder)).rejects.toEqual(refusal("file_unreadable", folder));
  });
});
