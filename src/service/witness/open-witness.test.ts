import { chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { flipped, givenSigner, NOW_SECONDS } from "../../../test/given-log.ts";
import { type GrowingLog, growingLog } from "../../../test/growing-log.ts";
import { newWitnessDir } from "../../../test/witness-server.ts";
import { formatVerifierKey, originHash, sha256 } from "../../core/log/index.ts";
import { openWitness, type Witness } from "./index.ts";

const ORIGIN = "credence.example/log";
const STATE = `${originHash(sha256, ORIGIN)}.checkpoint`;
const KEY = "witness-key.json";

let log: GrowingLog;
beforeAll(async () => {
  log = await growingLog(ORIGIN, 40);
});

const unsafe = (code: string) => expect.objectContaining({ code });

function open(dir: string, logKeys = [log.keyText], name?: string): Promise<Witness> {
  return openWitness({ dir, logKeys, name, now: () => NOW_SECONDS * 1_000_000 });
}

/** A folder of a witness that signed ten leaves and was closed. */
async function usedDir(): Promise<string> {
  const dir = await newWitnessDir();
  const witness = await open(dir);
  expect(await witness.submit(await log.requestOf(0, 10))).toMatchObject({ kind: "cosigned" });
  await witness.close();
  return dir;
}

describe("a witness's folder", () => {
  it("gets a key on first use, of a name of its own and readable by its owner only", async () => {
    const [one, two] = [await open(await newWitnessDir()), await open(await newWitnessDir())];
    expect(one.key.name).toMatch(/^credence\.local\/witness-[0-9a-f]{8}$/);
    expect(two.key.name).not.toBe(one.key.name);
    await Promise.all([one.close(), two.close()]);
    const dir = await usedDir();
    for (const file of await readdir(dir)) expect((await stat(join(dir, file))).mode & 0o777, file).toBe(0o600);
  });

  it("keeps key and states over a restart", async () => {
    const dir = await newWitnessDir();
    const first = await open(dir, [log.keyText], "witness.example/w1");
    await first.submit(await log.requestOf(0, 10));
    await first.close();
    const again = await open(dir);
    expect(formatVerifierKey(again.key)).toBe(formatVerifierKey(first.key));
    expect(again.logs.map(({ cosigned }) => cosigned()?.checkpoint.size)).toEqual([10]);
    expect(await again.submit(await log.requestOf(0, 12))).toEqual({ kind: "conflict", size: 10 });
    expect(await again.submit(await log.requestOf(10, 12))).toMatchObject({ kind: "cosigned" });
    await again.close();
  });

  it("keeps the state of a log that is not watched for a time", async () => {
    const dir = await usedDir();
    await (await open(dir, [])).close();
    const again = await open(dir);
    expect(again.logs.map(({ cosigned }) => cosigned()?.checkpoint.size)).toEqual([10]);
    await again.close();
  });

  it("holds what is signed before anybody gets the signature", async () => {
    const dir = await usedDir();
    const witness = await open(dir);
    const answer = await witness.submit(await log.requestOf(10, 30));
    expect(await readFile(join(dir, STATE), "utf8")).toContain(answer.kind === "cosigned" ? answer.signatures : "nothing");
    await witness.close();
  });

  it("that cannot be written leaves the state as it was, and gives no signature", async () => {
    const dir = await usedDir();
    const witness = await open(dir);
    const before = await readFile(join(dir, STATE), "utf8");
    await rm(dir, { recursive: true });
    await expect(witness.submit(await log.requestOf(10, 30))).rejects.toThrow(unsafe("file_unreadable"));
    expect(witness.logs.map(({ cosigned }) => cosigned()?.checkpoint.size)).toEqual([10]);
    expect(before).toContain("\n10\n");
    await witness.close();
  });

  it("belongs to one process at a time", async () => {
    const dir = await newWitnessDir();
    const witness = await open(dir);
    await expect(open(dir)).rejects.toThrow(unsafe("witness_running"));
    await witness.close();
    await (await open(dir)).close();
  });
});

describe("a damaged state", () => {
  it("is refused at any changed bit of what was signed or of the signatures, and not begun anew", async () => {
    const dir = await usedDir();
    const path = join(dir, STATE);
    const bytes = await readFile(path);
    // The log's name beside its signature may be unreadable: by then it is a key that nobody knows, and the witness's own signature stands.
    const own = bytes.lastIndexOf("\u2014");
    const isJudged = (bit: number) => bit / 8 < bytes.indexOf("\n\n") || bit / 8 >= own;
    const bits = Array.from({ length: 8 * bytes.length }, (_, bit) => bit).filter((bit) => bit % 37 === 0 && isJudged(bit));
    for (const bit of bits) {
      await writeFile(path, flipped(bytes, bit));
      await expect(open(dir), `bit ${bit}`).rejects.toThrow(unsafe("witness_state_unsafe"));
      expect(await readFile(path)).toEqual(Buffer.from(flipped(bytes, bit)));
    }
    const text = bytes.toString();
    await writeFile(
      path,
      text.replace(/(\u2014 credence\S+ .{40})(.)/, (_, start, letter) => `${start}${letter === "A" ? "B" : "A"}`),
    );
    await expect(open(dir)).rejects.toThrow(unsafe("witness_state_unsafe"));
  });

  it("is refused when it is missing, cut off, or of another log or witness", async () => {
    const dir = await usedDir();
    const path = join(dir, STATE);
    const text = await readFile(path, "utf8");
    const foreign = await readFile(join(await usedDir(), STATE), "utf8");
    for (const content of ["", text.slice(0, -1), text.replace(ORIGIN, "other.example"), foreign]) {
      await writeFile(path, content);
      await expect(open(dir), content).rejects.toThrow(unsafe("witness_state_unsafe"));
    }
    await rm(path);
    await expect(open(dir)).rejects.toThrow(unsafe("witness_state_unsafe"));
    await writeFile(path, text);
    await (await open(dir)).close();
  });

  it("is not opened without the key that signed it, or with one that others can read", async () => {
    const dir = await usedDir();
    const path = join(dir, KEY);
    const text = await readFile(path, "utf8");
    for (const content of ["{}", text.replace("PRIVATE+KEY+", ""), text.replace("witness-", "witnesS-"), "null"]) {
      await writeFile(path, content);
      await expect(open(dir), content).rejects.toThrow(unsafe("key_file_unsafe"));
    }
    await writeFile(path, text);
    await chmod(path, 0o644);
    await expect(open(dir)).rejects.toThrow(unsafe("key_file_unsafe"));
    await rm(path);
    await expect(open(dir)).rejects.toThrow("there is no key file");
  });
});

describe("what a witness is started with", () => {
  it("does not rename its key", async () => {
    await expect(open(await usedDir(), [log.keyText], "another.example")).rejects.toThrow("a witness keeps its name");
  });

  it("must be keys of logs that can be told apart", async () => {
    const cosigner = formatVerifierKey((await givenSigner("witness.example", "cosignature")).key);
    await expect(open(await newWitnessDir(), [cosigner])).rejects.toThrow("wanted the key of a log, saw that of a witness");
    await expect(open(await newWitnessDir(), ["nonsense"])).rejects.toThrow(unsafe("log_malformed"));
    const many = Array.from({ length: 257 }, () => log.keyText);
    await expect(open(await newWitnessDir(), many)).rejects.toThrow("at most 256");
    const twice = await open(await newWitnessDir(), [log.keyText, log.keyText]);
    expect(twice.logs.length).toBe(1);
    await twice.close();
  });

  it("bears a crowd only so far", async () => {
    const witness = await open(await newWitnessDir());
    const body = await log.requestOf(5, 10);
    const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => witness.submit(body)));
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
    expect(refused).toEqual(Array(36).fill("overloaded"));
    await witness.close();
  });
});
