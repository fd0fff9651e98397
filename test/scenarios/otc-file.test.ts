import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../src/lib/index.ts";
import { type Ended, runCli } from "../cli-process.ts";

/** The real ratings of Bitcoin-OTC, beside the repository and never in it. */
const RATINGS = new URL("../../../shared/data/bitcoin-otc/soc-sign-bitcoinotc.csv", import.meta.url).pathname;

/** Changed one at a time, each in a process of its own. */
const DIGITS_CHANGED = 5;

describe.skipIf(!existsSync(RATINGS))(
  "the file of a real trader (skipped where the data of Bitcoin-OTC are not beside the repository)",
  () => {
    let dir = "";
    let path = "";
    const made: Ended[] = [];
    beforeAll(async () => {
      dir = await mkdtemp(join(tmpdir(), "credence-otc-"));
      await chmod(dir, 0o755);
      path = join(dir, "1810.json");
      made.push(await runCli(dir, "import", "trading", "bitcoin-otc", RATINGS));
      made.push(await runCli(dir, "check", "account:otc:1810", "--purpose", "trade-with"));
      made.push(await runCli(dir, "file", "account:otc:1810", "--out", path));
    }, 120_000);
    afterAll(() => rm(dir, { recursive: true, force: true }));

    it("is made of an import and a look", () => {
      expect(made.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(made[0]?.out).toContain("35,592 records");
    });

    it("holds, with no store to ask", async () => {
      const { code, out } = await runCli(join(dir, "nothing-here"), "verify", path);
      expect([code, out]).toEqual([0, expect.stringContaining("Everything in this file holds.")]);
      expect(out).toMatch(/trade-with +98\.9 %, B +yes, from the records/);
      expect(existsSync(join(dir, "nothing-here"))).toBe(false);
    });

    it("does not with one digit changed anywhere, and the place is named", async () => {
      const text = await readFile(path, "utf8");
      const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
      const random = seededRandom(20261123);
      for (let time = 0; time < DIGITS_CHANGED; time++) {
        const at = random.pick(digits);
        const changed = join(dir, `changed-${time}.json`);
        await writeFile(changed, `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`);
        const { code, out, problem } = await runCli(dir, "verify", changed);
        expect(code, `digit ${at}`).not.toBe(0);
        expect(`${out}${problem}`, `digit ${at}`).toMatch(
          /chains\[\d+\]|statements\[\d+\]|law\[\d+\]|logs\[\d+\]|subject|madeAt|config|signature|line \d+/,
        );
      }
    }, 60_000);
  },
);
