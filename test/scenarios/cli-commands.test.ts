import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/store/index.ts";
import { runCli } from "../cli-process.ts";

/** The commands as processes of their own, one after the other, on one embedded server. */
let dir = "";
let csv = "";
/** Held while the commands run, so that each need not start it. */
let server: EmbeddedServer;

const RATINGS = 400;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "credence-cli-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(dir, 0o755);
  server = await startEmbeddedServer({ dir });
  csv = join(dir, "ratings.csv");
  await writeFile(csv, `${ratings().join("\n")}\n`);
});

afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

/** source, target, rating, time: trader 7 is rated well by all, trader 8 badly by every second one. */
function ratings(): string[] {
  return Array.from({ length: RATINGS }, (_, at) => {
    const target = 7 + (at % 2);
    const rating = target === 8 && at % 4 === 1 ? -5 : 3;
    return `${100 + at},${target},${rating},${1_400_000_000 + at * 50_000}`;
  });
}

describe("the commands", () => {
  it("import a data set, and say the second time that nothing was new", async () => {
    const first = await runCli(dir, "import", "trading", "bitcoin-otc", csv);
    expect(first).toMatchObject({ code: 0, problem: "" });
    expect(first.out).toMatch(/^Bitcoin-OTC: .*\n400 records in .* a second\): all of them new\.\ntrade-with was fitted on \d+ outcomes: /);
    const again = await runCli(dir, "import", "trading", "bitcoin-otc", csv, "--json");
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ records: RATINGS, recorded: 0, alreadyRecorded: RATINGS, refused: 0 });
  });

  it("import a table of one's own as a mapping reads it", async () => {
    const [table, mapping] = [join(dir, "deals.csv"), join(dir, "deals.mapping.json")];
    await writeFile(
      table,
      `who,when,how\n${Array.from({ length: 30 }, (_, at) => `t${at % 3},2024-01-${10 + (at % 9)},${at % 4}`).join("\n")}\n`,
    );
    await writeFile(mapping, JSON.stringify(dealsMapping()));
    const own = join(dir, "own");
    const { code, out } = await runCli(own, "import", table, "--map", mapping, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ pack: "trading", source: "deals", records: 30, recorded: 30 });
    expect((await runCli(own, "subject", "account:deals:t1")).out).toContain("trades    live        10");
  });

  it("check a subject, and answer like a person", async () => {
    const { code, out } = await runCli(dir, "check", "account:otc:7", "--purpose", "trade-with");
    expect(code).toBe(0);
    expect(out).toMatch(/^account:otc:7\n\nWill the next trade with this trader go well\?\n {2}.+ \(9\d\.\d %\), grade [AB]\.\n/);
    expect(out).toContain("As of 30 December 2014, where the records of this store end.");
    const newcomer = await runCli(dir, "check", "account:otc:9", "--purpose", "trade-with", "--json");
    expect(JSON.parse(newcomer.out)).toMatchObject({ isSimulated: false, standing: { hasRecord: false, grade: "none" } });
  });

  it("show a subject with the looks at it", async () => {
    const { out } = await runCli(dir, "subject", "account:otc:8", "--json");
    expect(JSON.parse(out)).toMatchObject({ kind: "person", records: [{ register: "trades", state: "live", records: 200 }], looks: [] });
    expect((await runCli(dir, "subject", "account:otc:7")).out).toContain("Looks so far: 1 first.");
  });

  it("withdraw, correct, link and unlink with their reasons", async () => {
    const [record, right] = ["100-7-1400000000", join(dir, "right.json")];
    await writeFile(right, JSON.stringify(rightRecord()));
    const words = ["--source", "bitcoin-otc", "--reason", "entered_in_error"];
    expect((await runCli(dir, "correct", "101-8-1400050000", "--record", right, ...words)).out).toMatch(
      / stands in its place\.\nNo earlier answer had counted it\.\n$/,
    );
    expect(await runCli(dir, "withdraw", record, ...words)).toMatchObject({ code: 0 });
    const twice = await runCli(dir, "withdraw", record, ...words, "--json");
    expect(twice.code).toBe(1);
    expect(JSON.parse(twice.out)).toMatchObject({ code: "record_already_withdrawn" });
    const pair = ["account:otc:7", "account:otc:8"];
    expect(await runCli(dir, "link", ...pair, "--evidence", "they said so")).toMatchObject({ code: 0 });
    expect((await runCli(dir, "subject", "account:otc:7")).out).toContain("A person, linked to another subject.");
    expect(await runCli(dir, "unlink", ...pair)).toMatchObject({ code: 0 });
  });

  it("freeze a person, who is then looked at by nobody else, and thaw again", async () => {
    const [person, check] = ["account:otc:7", ["check", "account:otc:7", "--purpose", "trade-with"]];
    const { code, out } = await runCli(dir, "freeze", person, "--purpose", "trade-with", "buy-from", "--by", "olga");
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Frozen for trade-with, buy-from: checks are refused from now on\.\nbuy-from: frozen /),
    ]);
    expect(await runCli(dir, ...check)).toMatchObject({ code: 1, out: "", problem: expect.stringMatching(/^frozen\.\n/) });
    expect(await runCli(dir, ...check, "--look", "own")).toMatchObject({ code: 0 });
    const part = await runCli(dir, "thaw", person, "--purpose", "buy-from", "--until", "2099-12-31", "--for", "demo", "--json");
    const thaws = [{ subscriber: "demo", until: "2099-12-31T23:59:59.999999Z" }];
    expect(JSON.parse(part.out)).toMatchObject({
      purposes: ["buy-from"],
      dueBy: null,
      freezes: [{ purpose: "buy-from", thaws }, { thaws: [] }],
    });
    const whole = (await runCli(dir, "thaw", person)).out;
    expect(whole).toBe("Lifted for buy-from, trade-with, for everybody.\nNothing is frozen now.\n");
    expect(await runCli(dir, ...check)).toMatchObject({ code: 0 });
    expect((await runCli(dir, "thaw", person)).out).toMatch(/^Nothing changed: /);
  });

  it("say what was to be told to whom, as it waits for the server to bring it", async () => {
    const { code, out } = await runCli(dir, "notices");
    expect([code, out]).toEqual([0, expect.stringMatching(/^(\d+ wait, the oldest for \d+ s|No notice waits)\. None has failed\.\n/)]);
    const { notices } = JSON.parse((await runCli(dir, "notices", "--json")).out);
    expect(notices.length > 0).toBe(out.includes(" wait, "));
    expect(JSON.parse((await runCli(dir, "notices", "--failed", "--json")).out)).toMatchObject({ failed: 0, notices: [] });
  });

  it("show which disputes wait, for people and for programs", async () => {
    expect(await runCli(dir, "disputes")).toMatchObject({ code: 0, out: "No dispute waits for anything.\n" });
    expect(JSON.parse((await runCli(dir, "disputes", "--limit", "5", "--json")).out)).toEqual([]);
  });

  it("erase a statement, and say what was destroyed and what stays", async () => {
    const { id: check } = JSON.parse((await runCli(dir, "check", "account:otc:8", "--purpose", "trade-with", "--json")).out);
    const { code, out } = await runCli(dir, "erase", check, "--basis", "GDPR Art. 17(1)(d)");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^The check ${check} is erased\\.\\nDestroyed: what was read and answered, .*\\nStays: who looked, `));
    const twice = await runCli(dir, "erase", check, "--basis", "GDPR Art. 17(1)(d)", "--json");
    expect(JSON.parse(twice.out)).toMatchObject({ code: "erasure_refused" });
  });

  it("measure, and draw what they measured", async () => {
    const plot = join(dir, "calibration.svg");
    const { code, out } = await runCli(dir, "backtest", "trade-with", "--last", "0.4", "--json", "--plot", plot);
    expect(code).toBe(0);
    const { outcomes, standing, mean, share, baseRate } = JSON.parse(out);
    expect(outcomes).toBeGreaterThan(100);
    for (const { logLoss, auc } of [standing, mean, share, baseRate]) expect([typeof logLoss, typeof auc]).toEqual(["number", "number"]);
    expect(await readFile(plot, "utf8")).toMatch(/^<svg /);
    expect(await runCli(dir, "fit", "trade-with")).toMatchObject({ code: 0 });
  });

  it("make an API key, show it once, list it and revoke it", async () => {
    const made = JSON.parse((await runCli(dir, "keys", "create", "--role", "subscriber", "--for", "demo", "--json")).out);
    expect(made).toMatchObject({ role: "subscriber", holder: "demo", key: expect.stringMatching(/^ck_/) });
    expect(await runCli(dir, "keys", "revoke", made.id)).toMatchObject({ code: 0 });
    const { out } = await runCli(dir, "keys", "list", "--json");
    expect(out).not.toContain(made.key);
    expect(JSON.parse(out).keys).toMatchObject([{ id: made.id, revokedAt: expect.stringMatching(/Z$/) }]);
  });

  it("rotate the keys, and find the store sound after all of it", async () => {
    expect((await runCli(dir, "keys", "rotate", "--json")).out).toContain('"version": 2');
    expect(JSON.parse((await runCli(dir, "rebuild", "--json")).out)).toMatchObject({ hasDiffered: false });
    const { code, out } = await runCli(dir, "doctor", "--deep");
    expect(out).toMatch(/\n\nThe store is sound\.\n$/);
    expect(code).toBe(0);
  });

  it("back the store up, and restore it elsewhere with a copy of the key file", async () => {
    const [file, elsewhere] = [join(dir, "backup"), join(dir, "elsewhere")];
    const { keyFile } = JSON.parse((await runCli(dir, "backup", file, "--json")).out);
    const bare = await runCli(elsewhere, "restore", file, "--json");
    expect(bare.code).toBe(1);
    expect(JSON.parse(bare.out)).toMatchObject({ code: "key_file_unsafe" });
    expect((await runCli(elsewhere, "restore", file, "--key-file", keyFile)).out).toMatch(/ rows of \d+ tables were restored, /);
    expect((await runCli(elsewhere, "subject", "account:otc:7")).out).toContain("Looks so far: 2 first, 1 of its own.");
    expect(JSON.parse((await runCli(elsewhere, "restore", file, "--json")).out)).toMatchObject({ code: "store_not_empty" });
  });

  it("refuse what is wrong in a sentence, without a stack", async () => {
    const unknown = await runCli(dir, "check", "account:otc:7", "--purpose", "eat-with");
    expect(unknown).toEqual({
      code: 1,
      out: "",
      problem:
        'No purpose "eat-with"; there are trade-with, buy-from, eat-at, be-served-by, lend-to.\nUse one of the names in the message.\n',
    });
    const missing = await runCli(dir, "import", "trading", "bitcoin-otc", join(dir, "none.csv"));
    expect(missing.problem.replaceAll("\n", " ")).toMatch(
      /none\.csv cannot be read .*; wanted soc-sign-bitcoinotc\.csv: .* Check the path/,
    );
    const mistyped = await runCli(dir, "check", "lei:5493001KJTIIGC8Y1R13", "--purpose", "trade-with", "--json");
    expect(JSON.parse(mistyped.out)).toMatchObject({ code: "identifier_check_digit_wrong" });
  });

  function dealsMapping() {
    return {
      credence: "mapping",
      version: 1,
      table: "deals",
      pack: "trading",
      subject: { column: "who", as: "account" },
      occurredAt: { column: "when", dates: "year-first" },
      records: { rated: { says: { rating: { column: "how" }, by: { as: "row" } } } },
    };
  }

  function rightRecord() {
    return {
      register: "trades",
      type: "rated",
      reference: "101-8-corrected",
      subject: "account:otc:8",
      occurredAt: "2014-05-14T00:00:00Z",
      says: { rating: 2, by: "account:otc:101" },
    };
  }
});
