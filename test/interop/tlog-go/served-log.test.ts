import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatCheckpoint, formatNote, sha256, signNote } from "../../../src/core/log/index.ts";
import { flipped } from "../../given-log.ts";
import { rated } from "../../given-records.ts";
import { createWorld, type World } from "../../world.ts";
import { buildGoProgram, whyNoGo } from "./go-program.ts";

/** With what the installation says of itself, more than one full tile. */
const RECORDS = 300;

const missing = whyNoGo();

/** What the program prints of a log that is served. */
type Report = { readonly origin: string; readonly size: number; readonly checkpoint: string };

describe.skipIf(missing)(`A log over HTTP, read by Go's tlog and note${missing === undefined ? "" : ` (skipped: ${missing})`}`, () => {
  let dir: string;
  let world: World;
  let verify: (older?: string) => Promise<Report>;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "credence-served-"));
    const program = buildGoProgram(dir);
    world = await createWorld({ config: "market" });
    const url = `http://127.0.0.1:${await world.listen()}/log`;
    verify = async (older) => {
      const { stdout } = await promisify(execFile)(program, ["served", url, ...(older === undefined ? [] : [older])]);
      return JSON.parse(stdout);
    };
  });

  afterAll(async () => {
    await world.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it("has every entry under its signed checkpoint, and grows without taking anything back", async () => {
    const first = await sequenceMore();
    const before = await verify();
    expect(before).toEqual({
      origin: world.installation.log.origin,
      size: first,
      entries: first,
      tiles: 3,
      inclusion: first,
      consistency: 0,
      checkpoint: before.checkpoint,
    });
    const older = join(dir, "older");
    writeFileSync(older, before.checkpoint);
    const second = await sequenceMore();
    expect(await verify(older)).toMatchObject({ size: second, inclusion: second, consistency: first });
  });

  it("is caught with a changed entry, a changed tile, a checkpoint of another key, and another past", async () => {
    await sequenceMore();
    for (const level of [-1, 0, 1]) {
      await changeTile(level);
      await expect(verify()).rejects.toThrow(/: (entries|root|tiles): /);
      await changeTile(level);
    }
    const { checkpoint } = await verify();
    const older = join(dir, "older");
    writeFileSync(older, checkpoint.replace(/\n\d+\n/, "\n7\n"));
    await expect(verify(older)).rejects.toThrow("consistency: invalid signature");
    writeFileSync(older, await anotherPast());
    await expect(verify(older)).rejects.toThrow("consistency: invalid transparency proof");
  });

  async function sequenceMore(): Promise<number> {
    await world.records(Array.from({ length: RECORDS }, (_, i) => rated({ subject: `account:otc:${i % 40}` })));
    await world.ask("trade-with", "account:otc:1");
    await world.sequence();
    const [row] = await world.pool<{ size: number }>`select size from log_epoch`;
    return row?.size ?? 0;
  }

  /** A checkpoint that the log did sign, of a tree that it never was. */
  async function anotherPast(): Promise<string> {
    const { origin, key, sign } = world.installation.log;
    const text = formatCheckpoint({ origin, size: 7, root: sha256(Buffer.from("another past")), extensions: [] });
    return formatNote(await signNote(text, [{ key, sign }]));
  }

  /** Flips a bit of the first tile of a level; once more puts it right. */
  async function changeTile(level: number): Promise<void> {
    const [row] = await world.pool<{ bytes: Buffer }>`select bytes from log_tile where level = ${level} and index = 0`;
    const bytes = row?.bytes ?? Buffer.alloc(0);
    await world.pool`update log_tile set bytes = ${Buffer.from(flipped(bytes, 8 * 40))} where level = ${level} and index = 0`;
  }
});
