import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256, verifyRotation } from "../../core/log/index.ts";
import {
  ensureLogKeyFile,
  logFilesBeside,
  logKeysOf,
  logOrigin,
  logSignerOf,
  nodeEd25519Verify,
  readLogKeyFile,
  withNewLogKey,
  withNextEpoch,
  writeLogKeyFile,
} from "./index.ts";

const CHECKS = { hash: sha256, verify: nodeEd25519Verify };
const NEW = { config: "market", isNewLog: true };
const refusal = (code: string, part: string) => expect.objectContaining({ code, message: expect.stringContaining(part) });

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "log-key-"));
});
afterAll(() => rm(folder, { recursive: true }));

const newPath = () => join(folder, `log-key-${count++}.json`);

describe("the log's key file", () => {
  test("is made once, readable by its owner only, and read from then on", async () => {
    const path = newPath();
    const file = await ensureLogKeyFile(path, NEW);
    expect(logOrigin(file)).toMatch(/^credence\.local\/market-[0-9a-f]{8}\/1$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await ensureLogKeyFile(path, { ...NEW, isNewLog: false })).toEqual(file);
    expect(await ensureLogKeyFile(path, { ...NEW, name: "logs.example/other" })).toEqual(file);
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ credence: "log key", name: file.name, epoch: 1 });
  });

  test("is another for each installation", async () => {
    const [one, other] = [await ensureLogKeyFile(newPath(), NEW), await ensureLogKeyFile(newPath(), NEW)];
    expect(one.name).not.toBe(other.name);
    expect(one.seed).not.toEqual(other.seed);
  });

  test("has the operator's name where one is given", async () => {
    expect(logOrigin(await ensureLogKeyFile(newPath(), { ...NEW, name: "logs.example/märkte" }))).toBe("logs.example/märkte/1");
  });

  test.each(["", "a b", "a+b", "a\nb", "a\u00a0b", "ä".repeat(65)])("is not made with the name %j", async (name) => {
    const path = newPath();
    await expect(ensureLogKeyFile(path, { ...NEW, name })).rejects.toEqual(refusal("log_malformed", "name"));
    await expect(stat(path)).rejects.toThrow("ENOENT");
  });

  test("that is missing beside a store with a log is not made anew", async () => {
    await expect(ensureLogKeyFile(newPath(), { ...NEW, isNewLog: false })).rejects.toEqual(refusal("key_file_unsafe", "no log key file"));
  });

  test("that others can read is refused", async () => {
    const path = newPath();
    await ensureLogKeyFile(path, NEW);
    await chmod(path, 0o640);
    await expect(readLogKeyFile(path)).rejects.toEqual(refusal("key_file_unsafe", "mode 0640"));
  });

  test.each([
    ["no JSON", () => "{"],
    [
      "a seed that is not its last key's",
      (text: string) => text.replace(/"seed": "./, (seen) => seen.slice(0, -1) + (seen.endsWith("A") ? "B" : "A")),
    ],
    ["a short seed", (text: string) => text.replace(/"seed": "..../, '"seed": "')],
    ["no key", (text: string) => text.replace(/"keys": \[[^\]]*\]/, '"keys": []')],
    ["a key of a later epoch", (text: string) => text.replace('"since": 1', '"since": 2')],
    ["no epoch", (text: string) => text.replace('"epoch": 1,', "")],
    ["a name that may not be", (text: string) => text.replace("credence.local/", "credence local/")],
  ])("with %s is refused as damaged", async (_, change) => {
    const path = newPath();
    await ensureLogKeyFile(path, NEW);
    const text = await readFile(path, "utf8");
    expect(change(text)).not.toBe(text);
    await writeFile(path, change(text));
    await expect(readLogKeyFile(path)).rejects.toEqual(refusal("key_file_unsafe", "damaged"));
  });

  test("lies beside the key file, with the files beside it", () => {
    expect(logFilesBeside(join("data", "market", "keys.json"))).toEqual({
      logKey: join("data", "market", "log-key.json"),
      checkpoint: join("data", "market", "log-checkpoint.txt"),
      erasures: join("data", "market", "erasures.ndjson"),
    });
  });
});

describe("a new key of the log", () => {
  test("is signed by the one before it, whose seed is gone", async () => {
    const path = newPath();
    const old = await ensureLogKeyFile(path, NEW);
    await writeLogKeyFile(path, await withNewLogKey(old));
    const file = await readLogKeyFile(path);
    expect(await verifyRotation(file.keys[1]?.note ?? "", [logSignerOf(old).key], CHECKS)).toEqual(logSignerOf(file).key);
    expect(await readFile(path, "utf8")).not.toContain(Buffer.from(old.seed).toString("base64"));
    expect(logKeysOf(file)).toEqual([logSignerOf(old).key, logSignerOf(file).key]);
  });

  test("is not added without end", async () => {
    const path = newPath();
    let file = await ensureLogKeyFile(path, { ...NEW, name: "n".repeat(128) });
    for (let keys = 1; keys < 40; keys++) file = await withNewLogKey(file);
    await expect(withNewLogKey(file)).rejects.toEqual(refusal("log_malformed", "wanted at most 40"));
    await writeLogKeyFile(path, file);
    expect((await readLogKeyFile(path)).keys.length).toBe(40);
  });
});

describe("the next epoch", () => {
  test("has an origin of its own and begins with the key in use", async () => {
    const first = await ensureLogKeyFile(newPath(), NEW);
    const second = await withNewLogKey(withNextEpoch(await withNewLogKey(first)));
    const third = withNextEpoch(second);
    expect(logOrigin(third)).toBe(`${first.name}/3`);
    const publicKeys = second.keys.map(({ publicKey }) => publicKey);
    const keysIn = (epoch: number) => logKeysOf(third, epoch).map(({ publicKey }) => publicKey);
    expect([keysIn(1), keysIn(2), keysIn(3)]).toEqual([publicKeys.slice(0, 2), publicKeys.slice(1), publicKeys.slice(2)]);
    expect(logKeysOf(third, 2).every(({ name }) => name === `${first.name}/2`)).toBe(true);
    expect(keysIn(4)).toEqual([]);
  });

  test("is not counted past what the store can hold", async () => {
    const file = await ensureLogKeyFile(newPath(), NEW);
    expect(() => withNextEpoch({ ...file, epoch: 32_767 })).toThrow(refusal("log_malformed", "32767"));
  });
});
