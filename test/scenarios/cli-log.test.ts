import { chmod, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/store/index.ts";
import { runCli, startCli } from "../cli-process.ts";

/** The log's commands as processes of their own, one after the other, on one embedded server. */
let dir = "";
/** Held while the commands run, so that each need not start it. */
let server: EmbeddedServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-log-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(dir, 0o755);
  server = await startEmbeddedServer({ dir });
  const csv = join(dir, "ratings.csv");
  await writeFile(csv, Array.from({ length: 20 }, (_, at) => `${100 + at},7,3,${1_400_000_000 + at * 50_000}\n`).join(""));
  const { code, problem } = await runCli(dir, "import", "trading", "bitcoin-otc", csv);
  if (code !== 0) throw new RangeError(`the import failed: ${problem}`);
}, 60_000);

afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

const keyIn = async (place: string) => JSON.parse((await runCli(place, "log", "key", "--json")).out);

describe("the log's commands", () => {
  it("rotate the key: a file of afterwards verifies with the key of before", async () => {
    const before = await keyIn(dir);
    const { code, out } = await runCli(dir, "log", "rotate", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).before).toBe(before.inUse);
    expect(await keyIn(dir)).toMatchObject({ inUse: JSON.parse(out).inUse, older: [before.inUse] });
    const file = join(dir, "7.json");
    expect(await runCli(dir, "file", "account:otc:7", "--out", file)).toMatchObject({ code: 0 });
    expect(await runCli(dir, "verify", file, "--key", before.inUse)).toMatchObject({ code: 0, problem: "" });
  });

  it("back up and name the log's files, and restore with copies of them or the word that its key is lost", async () => {
    const file = join(dir, "backup");
    const { keyFile, logFiles } = JSON.parse((await runCli(dir, "backup", file, "--json")).out);
    expect(logFiles).toEqual(["log-key.json", "log-checkpoint.txt", "erasures.ndjson"].map((name) => join(dir, "market", name)));
    const [apart, copied, lost] = ["apart", "copied", "lost"].map((name) => join(dir, name)) as [string, string, string];
    await rename(keyFile, apart);
    expect(JSON.parse((await runCli(lost, "restore", file, "--key-file", apart, "--log-files", copied, "--json")).out).code).toBe(
      "key_file_unsafe",
    );
    const bare = JSON.parse((await runCli(lost, "restore", file, "--key-file", apart, "--json")).out);
    expect(bare).toMatchObject({ code: "key_file_unsafe", detail: expect.stringContaining("--log-files") });
    expect(
      (await runCli(copied, "restore", file, "--key-file", apart, "--log-files", join(dir, "market"))).out.replaceAll("\n", " "),
    ).toContain("log 2 begins");
    expect(JSON.parse((await runCli(lost, "restore", file, "--log-key-lost", "--json")).out)).toMatchObject({ nextEpoch: 3 });
    await rename(apart, keyFile);
    const [ours, same, other] = [await keyIn(dir), await keyIn(copied), await keyIn(lost)];
    const [, , publicKey] = ours.inUse.split("+");
    expect(same.inUse.split("+")[2]).toBe(publicKey);
    expect(other.inUse.split("+")[2]).not.toBe(publicKey);
    // Without the checkpoint beside the key nobody knows whether a number was shown: one is left out.
    expect([same.origin, other.origin]).toEqual([2, 3].map((epoch) => ours.origin.replace(/1$/, String(epoch))));
  }, 60_000);

  it("put a new key in the place of a lost one; the server that ran under the old one ends and says why", async () => {
    const origin: string = (await keyIn(dir)).origin;
    const running = startCli(dir, "start", "--port", "0", "--quiet");
    await running.saying("http://");
    await rm(join(dir, "market", "log-key.json"));
    expect(JSON.parse((await runCli(dir, "log", "key", "--json")).out)).toMatchObject({ code: "key_file_unsafe" });
    expect(await runCli(dir, "log", "rotate", "--key-lost")).toMatchObject({ code: 0, out: expect.stringContaining("Log 2 begins") });
    const { code, problem } = await running.ended;
    expect(code).toBe(1);
    expect(problem.replaceAll("\n", " ")).toContain(`${origin} has ended`);
    expect((await keyIn(dir)).origin).toBe(origin.replace(/1$/, "2"));
    expect(await runCli(dir, "log", "rotate", "--key-lost", "--json")).toMatchObject({ code: 1 });
  }, 60_000);
});
