import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgeLog, withChange } from "../../../test/changed-log.ts";
import { flipped, givenSigner } from "../../../test/given-log.ts";
import { rated } from "../../../test/given-records.ts";
import { runText } from "../../../test/run-text.ts";
import { brokenRules } from "../../../test/unsound-log.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { formatCheckpoint, formatNote, parseCheckpoint, parseNote, signNote, type VerifierKey } from "../../core/log/index.ts";
import { OWN_CHAIN, readEpochs } from "../../store/index.ts";
import { eraseStatement } from "../erase-statement.ts";
import type { LogFinding } from "./index.ts";
import { checkLog } from "./index.ts";

/** Two full bundles and one that grows; a chain that goes through all of them. */
const RECORDS = 600;
const TRADERS = 40;
/** In the second bundle, in the chain of some trader. */
const LEAF = 300;

let world: World;
let size = 0;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await world.records(Array.from({ length: RECORDS }, (_, i) => rated({ subject: `account:otc:${i % TRADERS}` })));
  await world.ask("trade-with", "account:otc:1");
  await world.sequence();
  const [record] = await world.records([rated({ subject: "account:otc:1" })]);
  await world.sequence();
  await eraseStatement(world.installation, { statement: record ?? "", basis: "GDPR Art. 17(1)(d)", operator: "olga" });
  await world.sequence();
  size = (await readEpochs(world.pool))[0]?.size ?? 0;
});
afterAll(() => world.close());

type Broken = { readonly rules: readonly string[]; readonly findings: readonly LogFinding[]; readonly evidence: LogFinding["evidence"] };

/** What the check finds in the changed store. */
async function foundAfter(change: string | (() => Promise<void>), witnesses: readonly VerifierKey[] = []): Promise<Broken> {
  const { installation, pool } = world;
  const { checkpoint } = installation.log.files;
  const kept = await readFile(checkpoint);
  const changing = typeof change === "string" ? () => runText(pool, change) : change;
  const findings = brokenRules(await withChange(pool, changing, () => checkLog(installation, { witnesses })));
  await writeFile(checkpoint, kept);
  return { rules: findings.map(({ check }) => check), findings, evidence: findings[0]?.evidence ?? [] };
}

const leafRow = async (leaf: number) => {
  const [row] = await world.pool<{ subject: string; statement: string; n: number }>`select * from leaf where leaf = ${leaf}`;
  if (row === undefined) throw new RangeError(`no leaf ${leaf}`);
  return row;
};

/** SQL that flips a bit of one byte. */
const flip = (column: string, at: number) => `set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`;

it("breaks no rule before anything is changed", async () => {
  expect(await foundAfter("select 1")).toMatchObject({ rules: [] });
});

describe("bundles_whole", () => {
  it("names the leaf of an entry that was edited, in a full bundle and in the last", async () => {
    const inFull = await foundAfter(`update log_tile set bytes = ${flip("bytes", 5_000)} where level = -1 and index = 1`);
    expect(inFull).toMatchObject({
      rules: ["bundles_whole"],
      evidence: [{ leaf: expect.any(Number), fault: "not the entry that is in the tree" }],
    });
    const inLast = await foundAfter(`update log_tile set bytes = ${flip("bytes", 500)} where level = -1 and index = 2`);
    expect(inLast).toMatchObject({ rules: ["bundles_whole"], evidence: [{ fault: "not the entry that is in the tree" }] });
  });

  it.each([
    ["is gone", "delete from log_tile where level = -1 and index = 1", "not there"],
    ["lost its last entry", "update log_tile set width = 255 where level = -1 and index = 1", "of 255 entries; wanted 256"],
    ["was cut", "update log_tile set bytes = substring(bytes from 1 for 900) where level = -1 and index = 1", /wanted more bytes/],
  ])("names a bundle that %s", async (_, change, fault) => {
    expect(await foundAfter(change)).toMatchObject({
      rules: ["bundles_whole"],
      evidence: [{ bundle: 1, fault: expect.stringMatching(fault) }],
    });
  });

  it("names a leaf whose day is before another's, and a kind that there is not", async () => {
    const earlier = await foundAfter(() =>
      forgeLog(world.installation, (entries) => entries.with(LEAF, { ...at(entries, LEAF), day: at(entries, LEAF).day - 1 })),
    );
    expect(earlier).toMatchObject({ rules: ["bundles_whole"], evidence: [{ leaf: LEAF, fault: expect.stringMatching(/^before day/) }] });
    const unknown = await foundAfter(() =>
      forgeLog(world.installation, (entries) => entries.with(LEAF, { ...at(entries, LEAF), kind: "rumour" })),
    );
    expect(unknown).toMatchObject({ rules: ["bundles_whole"], evidence: [{ leaf: LEAF, fault: "of no kind that there is: rumour" }] });
  });
});

describe("tiles_match", () => {
  it.each([
    ["an edited tile of leaves", `update log_tile set bytes = ${flip("bytes", 99)} where level = 0 and index = 1`, 0, 1],
    ["an edited last tile of leaves", `update log_tile set bytes = ${flip("bytes", 99)} where level = 0 and index = 2`, 0, 2],
    ["an edited tile above", `update log_tile set bytes = ${flip("bytes", 40)} where level = 1`, 1, 0],
    ["a tile that is gone", "delete from log_tile where level = 0 and index = 0", 0, 0],
    ["a tile of another width", "update log_tile set width = 1 where level = 1", 1, 0],
    ["a tile beyond the tree", "insert into log_tile select 1, 0, 9, width, bytes from log_tile where level = 0 and index = 0", 0, 9],
    ["a level beyond the tree", "insert into log_tile select 1, 5, 0, width, bytes from log_tile where level = 0 and index = 0", 5, 0],
  ])("names %s, and no other", async (_, change, level, index) => {
    const { rules, findings, evidence } = await foundAfter(change);
    expect({ rules, evidence }).toMatchObject({ rules: ["tiles_match"], evidence: [{ level, index }] });
    expect(findings[0]?.detail).toMatch(/^1 tiles/);
  });
});

describe("checkpoints_hold", () => {
  const editedNote = async (edit: (text: string) => string) => {
    const [log] = await readEpochs(world.pool);
    const { key, sign } = world.installation.log;
    const { text } = parseNote(log?.checkpoint ?? "");
    return formatNote(await signNote(edit(text), [{ key, sign }]));
  };
  const withRoot = (text: string) => formatCheckpoint({ ...parseCheckpoint(text), root: new Uint8Array(32).fill(7) });
  const withSize = (by: number) => (text: string) => formatCheckpoint({ ...parseCheckpoint(text), size: parseCheckpoint(text).size + by });

  it.each(["checkpoint", "published"])("names the %s whose signature is wrong", async (column) => {
    const change = `update log_epoch set ${column} = replace(${column}, E'\\n${size}\\n', E'\\n${size - 1}\\n')`;
    const which = column === "checkpoint" ? "committed" : "published";
    expect(await foundAfter(change)).toMatchObject({
      rules: ["checkpoints_hold"],
      evidence: [{ epoch: 1, checkpoint: which, fault: expect.stringMatching(/signature/) }],
    });
  });

  it("names one of a forked log, of another size, and one that is not of this log", async () => {
    const notes = [await editedNote(withRoot), await editedNote(withSize(-1))];
    const [forked, other] = notes.map((note) => async () => void (await world.pool`update log_epoch set published = ${note}`));
    expect(await foundAfter(forked ?? "")).toMatchObject({
      rules: ["checkpoints_hold"],
      evidence: [{ checkpoint: "published", size, fault: expect.stringMatching(/another log of the same name/) }],
    });
    expect(await foundAfter(other ?? "")).toMatchObject({
      rules: ["checkpoints_hold"],
      evidence: [{ checkpoint: "published", fault: `of ${size - 1} leaves; wanted ${size}` }],
    });
  });

  it("names the one beside the key where it is ahead of the store, forked, damaged, or of an unknown log", async () => {
    const { checkpoint } = world.installation.log.files;
    const beside = async (note: string) => foundAfter(() => writeFile(checkpoint, note));
    const ahead = await beside(await editedNote(withSize(1)));
    expect(ahead).toMatchObject({
      rules: ["checkpoints_hold"],
      evidence: [{ fault: expect.stringMatching(/put back to an older state/) }],
    });
    const forked = await beside(await editedNote(withRoot));
    expect(forked).toMatchObject({ rules: ["checkpoints_hold"], evidence: [{ checkpoint: "beside the key" }] });
    expect(await beside("nothing")).toMatchObject({ rules: ["checkpoints_hold"], evidence: [{ checkpoint: "beside the key" }] });
    const elsewhere = await beside(await editedNote((text) => text.replace("/1\n", "/9\n")));
    expect(elsewhere).toMatchObject({ rules: ["checkpoints_hold"], evidence: [{ fault: "of a log that the store does not know" }] });
  });

  it("names a witnessed one whose cosignature is wrong", async () => {
    const { key, sign, timeSeconds = 0 } = await givenSigner("witness.example/w1", "cosignature");
    const own = world.installation.log;
    const [log] = await readEpochs(world.pool);
    const { text } = parseNote(log?.checkpoint ?? "");
    const cosigned = await signNote(text, [
      { key: own.key, sign: own.sign },
      { key, sign, timeSeconds },
    ]);
    const [first, last] = cosigned.signatures;
    const wrong = {
      text,
      signatures: [first, last && { ...last, signature: flipped(last.signature, 100) }].filter((each) => each !== undefined),
    };
    const witnessed = (note: string) => async () => void (await world.pool`update log_epoch set witnessed = ${note}, witnessed_at = 1`);
    expect(await foundAfter(witnessed(formatNote(cosigned)), [key])).toMatchObject({ rules: [] });
    expect(await foundAfter(witnessed(formatNote(wrong)), [key])).toMatchObject({
      rules: ["checkpoints_hold"],
      evidence: [{ checkpoint: "witnessed", fault: expect.stringMatching(/signature by witness.example/) }],
    });
  });
});

describe("tags_unique", () => {
  it("names two leaves with one tag, by the way also the one that no statement is", async () => {
    const { rules, findings } = await foundAfter(() => forgeLog(world.installation, (entries) => [...entries, at(entries, LEAF)]));
    expect(rules).toEqual(["tags_unique", "leaves_placed"]);
    expect(findings.find(({ check }) => check === "tags_unique")?.evidence).toEqual([{ epoch: 1, first: LEAF, second: size }]);
    expect(findings.find(({ check }) => check === "leaves_placed")?.evidence).toMatchObject([{ leaf: size }]);
  });
});

describe("leaves_placed", () => {
  it("names a leaf whose row was dropped, with the hole in its chain and the statement that is left out", async () => {
    const { statement } = await leafRow(LEAF);
    const { rules, findings } = await foundAfter(`delete from leaf where leaf = ${LEAF}`);
    expect(rules).toEqual(["leaves_placed", "chains_follow", "nothing_left_out"]);
    expect(findings[0]?.evidence).toEqual([{ epoch: 1, leaf: LEAF, fault: "no statement is said to be this leaf" }]);
    expect(findings[2]?.evidence).toMatchObject([{ statement }]);
  });

  it("names a leaf that two statements are said to be, and one beyond the log", async () => {
    const { evidence, rules } = await foundAfter(`update leaf set leaf = ${LEAF} where leaf = ${LEAF + 1}`);
    expect(rules[0]).toBe("leaves_placed");
    expect(evidence).toContainEqual(expect.objectContaining({ leaf: LEAF, fault: "several statements are said to be this leaf" }));
    expect(evidence).toContainEqual(expect.objectContaining({ leaf: LEAF + 1, fault: "no statement is said to be this leaf" }));
    const beyond = await foundAfter(`update leaf set leaf = ${size} where leaf = ${size - 1}`);
    const before = await foundAfter(`update leaf set leaf = -1, n = -n where leaf = ${size - 1}`);
    expect(before.evidence).toContainEqual(
      expect.objectContaining({ leaf: -1, fault: expect.stringMatching(/a statement is said to be/) }),
    );
    expect(beyond.evidence).toContainEqual(
      expect.objectContaining({ leaf: size, fault: expect.stringMatching(/a statement is said to be/) }),
    );
  });

  it("names a statement that several leaves are said to be, and leaves of no log", async () => {
    const { subject, n, statement } = await leafRow(LEAF);
    const other = await foundAfter(`update leaf set statement = '${statement}' where leaf = ${LEAF + 1}`);
    expect(other.findings.find(({ check }) => check === "leaves_placed")?.evidence).toEqual([
      { statement, leaves: 2, fault: "one statement in several leaves" },
    ]);
    const none = await foundAfter(`insert into leaf values ('${subject}', 7, ${n}, gen_random_uuid(), 3)`);
    expect(none).toMatchObject({ rules: ["leaves_placed"], evidence: [{ epoch: 7, leaf: 3 }] });
  });
});

describe("chains_follow", () => {
  it("names both leaves of a chain that were put in each other's place", async () => {
    const { subject } = await leafRow(LEAF);
    const { rules, evidence } = await foundAfter(async () => {
      await runText(world.pool, `update leaf set n = -n where subject = '${subject}' and n in (3, 4)`);
      await runText(world.pool, `update leaf set n = case n when -3 then 4 else 3 end where subject = '${subject}' and n < 0`);
    });
    expect(rules).toEqual(["chains_follow"]);
    expect(evidence).toContainEqual(expect.objectContaining({ subject, n: 3, fault: expect.stringMatching(/not the tag/) }));
    expect(evidence).toContainEqual(expect.objectContaining({ subject, n: 3, fault: expect.stringMatching(/link does not follow/) }));
  });

  it("names a last link that is another, is missing, or has no leaf", async () => {
    const { subject } = await leafRow(LEAF);
    const kept = "the last link that is kept is another";
    for (const change of [
      `update chain set link = ${flip("link", 3)} where subject = '${subject}'`,
      `update chain set n = n + 1 where subject = '${subject}'`,
      `delete from chain where subject = '${subject}'`,
    ]) {
      expect(await foundAfter(change)).toMatchObject({ rules: ["chains_follow"], evidence: [{ subject, fault: kept }] });
    }
    const none = await foundAfter("insert into chain select gen_random_uuid(), 1, 1, link from chain limit 1");
    expect(none).toMatchObject({ rules: ["chains_follow"], evidence: [{ n: 1, fault: "a last link without a leaf" }] });
  });

  it("names every leaf of a chain whose subject has another key, and what does not open with it", async () => {
    const { subject } = await leafRow(LEAF);
    const { rules, evidence } = await foundAfter(`update subject_key set wrapped = ${flip("wrapped", 3)} where subject = '${subject}'`);
    expect(rules).toEqual(["chains_follow", "commitments_open"]);
    expect(evidence).toMatchObject(Array.from({ length: 5 }, () => ({ subject, fault: expect.stringMatching(/not the tag/) })));
  });

  it("follows the links of a subject whose key is gone, and tells no tags", async () => {
    const { subject } = await leafRow(LEAF);
    const gone = `delete from subject_key where subject = '${subject}'`;
    expect(await foundAfter(gone)).toMatchObject({ rules: ["commitments_open"] });
    const erased = async () => {
      await runText(world.pool, gone);
      await runText(
        world.pool,
        `insert into erasure (subject, statement, of, erased_at, version)
        select subject, record, 'record', 0, 0 from record where subject = '${subject}'`,
      );
      await runText(world.pool, `delete from record where subject = '${subject}'`);
    };
    expect(await foundAfter(erased)).toMatchObject({ rules: [] });
  });
});

describe("commitments_open", () => {
  const opened = (change: string) => foundAfter(change);

  it.each([
    ["a sealed body was edited", (id: string) => `update record set body = ${flip("body", 9)} where record = '${id}'`, /does not open/],
    [
      "a salt was edited",
      (id: string) => `update record set salt = ${flip("salt", 9)} where record = '${id}'`,
      /body or salt were changed/,
    ],
    ["it was back-dated", (id: string) => `update record set recorded_at = recorded_at - 1 where record = '${id}'`, /were changed/],
    ["its version was changed", (id: string) => `update record set entered = entered + 1 where record = '${id}'`, /were changed/],
    [
      "its content's digest was changed",
      (id: string) => `update record set content = ${flip("content", 1)} where record = '${id}'`,
      /changed/,
    ],
    ["its row is gone", (id: string) => `delete from record where record = '${id}'`, /gone, and no erasure says so/],
    ["its salt is gone", (id: string) => `update record set salt = null where record = '${id}'`, /has a body and no salt/],
  ])("names a record of which %s", async (_, change, fault) => {
    const { statement, subject } = await leafRow(LEAF);
    const { rules, evidence } = await opened(change(statement));
    expect(rules).toEqual(["commitments_open"]);
    expect(evidence).toMatchObject([{ epoch: 1, leaf: LEAF, subject, statement, fault: expect.stringMatching(fault) }]);
  });

  it("names a check and a statement of the law that were edited", async () => {
    const check = await opened(`update subject_check set body = ${flip("body", 9)}`);
    expect(check).toMatchObject({ rules: ["commitments_open"], evidence: [{ fault: expect.stringMatching(/does not open/) }] });
    const law = await opened(
      `update statement set body = convert_to(replace(convert_from(body, 'UTF8'), 'trades', 'traded'), 'UTF8')
        where kind = 'register' and convert_from(body, 'UTF8') like '%"name":"trades%'`,
    );
    expect(law).toMatchObject({ rules: ["commitments_open"], evidence: [{ subject: OWN_CHAIN }] });
  });

  it("names a statement that is held as another kind", async () => {
    const held = await opened("update statement set kind = 'model' where kind = 'configuration'");
    expect(held).toMatchObject({ rules: ["commitments_open"], evidence: [{ fault: "a model where a configuration was logged" }] });
  });

  it("names what is gone when the erasure that says so is gone too", async () => {
    const { evidence, rules } = await opened("delete from statement where kind = 'erasure'");
    expect(rules).toEqual(["commitments_open"]);
    expect(evidence).toHaveLength(2);
  });
});

describe("nothing_left_out", () => {
  it("names a record that waits no more and was never logged", async () => {
    const { rules, evidence } = await foundAfter(async () => {
      await world.records([rated({ subject: "account:otc:2" })]);
      await runText(world.pool, "delete from log_queue");
    });
    expect(rules).toEqual(["nothing_left_out"]);
    expect(evidence).toMatchObject([{ fault: "neither in the log nor in its queue" }]);
  });

  it.each([
    ["commitment", `statements = ${flip("statements", 40)}`, /waits as another/],
    ["kind", "statements = set_byte(statements, 32, 4)", /a record where a check was logged/],
    ["kind, which there is not,", "statements = set_byte(statements, 32, 99)", /waits as kind 99/],
    ["length", "statements = substring(statements from 1 for 60)", /not whole statements/],
  ])("names what waits under another %s", async (_, set, fault) => {
    const { rules, findings } = await foundAfter(async () => {
      await world.records([rated({ subject: "account:otc:2" })]);
      await runText(world.pool, `update log_queue set ${set}`);
    });
    expect(rules).toEqual(["nothing_left_out"]);
    expect(findings[0]?.evidence[0]).toMatchObject({ fault: expect.stringMatching(fault) });
  });

  it("names what waits and is in the log already", async () => {
    const { rules, evidence } = await foundAfter(async () => {
      const [record = ""] = await world.records([rated({ subject: "account:otc:2" })]);
      await runText(world.pool, "create table kept_queue as table log_queue");
      await world.sequence();
      await runText(world.pool, "insert into log_queue select * from kept_queue");
      await runText(world.pool, "drop table kept_queue");
      expect(record).not.toBe("");
    });
    expect(rules).toEqual(["nothing_left_out"]);
    expect(evidence).toMatchObject([{ fault: "waits for the log, and is in it" }]);
  });
});

describe("queue_prompt", () => {
  it("warns of what has waited for more than a minute", async () => {
    const { findings } = await foundAfter(async () => {
      await world.records([rated({ subject: "account:otc:2" })]);
      await runText(world.pool, "update log_queue set queued_at = queued_at - 60000001");
    });
    expect(findings).toMatchObject([{ check: "queue_prompt", isWarning: true, evidence: [{ queued: expect.any(String) }] }]);
  });
});

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}
