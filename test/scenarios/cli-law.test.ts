import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/store/index.ts";
import { runCli } from "../cli-process.ts";

/** The commands about changes of law as processes of their own, on one embedded server. */
let dir = "";
let server: EmbeddedServer;
/** Configuration files: the market with two operators, and the same with ratings kept two years longer. */
let operated = "";
let wider = "";

const PACKS = new URL("../../src/packs/configs/index.ts", import.meta.url).href;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-cli-law-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(dir, 0o755);
  server = await startEmbeddedServer({ dir });
  const csv = join(dir, "ratings.csv");
  await writeFile(csv, `${Array.from({ length: 30 }, (_, at) => `${100 + at},7,3,${1_400_000_000 + at * 50_000}`).join("\n")}\n`);
  await runCli(dir, "import", "trading", "bitcoin-otc", csv);
  [operated, wider] = [join(dir, "operated.config.ts"), join(dir, "wider.config.ts")];
});

afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

const asJson = async (...words: readonly string[]) => JSON.parse((await runCli(dir, ...words, "--json")).out);

async function writeConfigs(operators: readonly string[]): Promise<void> {
  const head = `import { market } from ${JSON.stringify(PACKS)};\nconst operators = ${JSON.stringify(operators)};\n`;
  await writeFile(operated, `${head}export const config = { ...market, operators };\n`);
  const longer = `const longer = (register) => register.name === "trades" ? { ...register, version: 3, keep: { adverse: { years: 7 }, other: { years: 7 } } } : register;
const packs = market.packs.map((pack) => ({ ...pack, registers: pack.registers.map(longer), purposes: pack.purposes.map((purpose) => ({ ...purpose, reads: purpose.reads.map(longer) })) }));
export const config = { ...market, operators, packs };\n`;
  await writeFile(wider, `${head}${longer}`);
}

/** The change's id, once it was proposed. */
let change = "";
const keyOf = (name: string) => join(dir, `${name}.key`);

describe("a change of law on the command line", () => {
  it("wants operators, who make their keys and are named in the configuration", async () => {
    const made = await Promise.all(["olga", "otto"].map((name) => asJson("operator-key", "--name", name, "--out", keyOf(name))));
    expect(await asJson("operator-key", "--name", "olga", "--out", keyOf("olga"))).toMatchObject({ code: "key_file_unsafe" });
    await writeConfigs(made.map(({ key }) => key));
    expect(await runCli(dir, "subject", "account:otc:7", "--config", operated)).toMatchObject({ code: 0 });
  });

  it("is proposed where the store refuses to open with it", async () => {
    const refused = await runCli(dir, "subject", "account:otc:7", "--config", wider);
    expect(refused).toMatchObject({ code: 1, problem: expect.stringContaining("registers.trades.keep.other: kept_longer") });
    const proposed = await asJson("law", "propose", "--config", wider, "--by", "olga");
    expect(proposed.widenings).toMatchObject([{ what: "kept_longer" }, { what: "kept_longer" }]);
    change = proposed.change;
  });

  it("is signed by two with their key files", async () => {
    expect((await runCli(dir, "law", "sign", change, "--key", keyOf("olga"))).out).toContain("1 more must sign");
    expect(await asJson("law", "sign", change, "--key", keyOf("olga"))).toMatchObject({ code: "law_change_refused" });
    const { out } = await runCli(dir, "law", "sign", change, "--key", keyOf("otto"));
    expect(out).toMatch(/^Signed by 2, and in the log\. It may be in force from /);
  });

  it("waits, and is listed", async () => {
    const { out } = await runCli(dir, "law", "changes");
    expect(out).toContain("2 of olga, otto must sign what widens it.");
    expect(out).toMatch(new RegExp(`\\n${change}\\nproposed by olga on .*, signed by olga on `));
    expect(await asJson("law", "changes")).toMatchObject({ changes: [{ change, state: "waiting" }] });
    expect(await asJson("subject", "account:otc:7", "--config", wider)).toMatchObject({ code: "law_widened" });
  });

  it("is withdrawn by one, and the store is sound after all of it", async () => {
    expect(await runCli(dir, "law", "withdraw", change)).toMatchObject({ code: 0, out: `The change ${change} is withdrawn.\n` });
    expect(await asJson("law", "withdraw", change)).toMatchObject({ code: "law_change_unknown" });
    expect((await runCli(dir, "law", "changes")).out).toContain("No change of it waits.");
    expect((await runCli(dir, "doctor", "--config", operated)).out).toMatch(/\n\nThe store is sound\.\n$/);
  });

  it("needs a store, and makes none", async () => {
    const none = join(dir, "none");
    expect(await runCli(none, "law", "changes")).toMatchObject({
      code: 2,
      problem: expect.stringContaining("There is no store of market"),
    });
    expect(await runCli(none, "law", "propose")).toMatchObject({ code: 2 });
  });
});
