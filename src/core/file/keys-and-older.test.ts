import { describe, expect, test } from "vitest";
import { fileOf, givenFile, SHIPPED, Story, SUBJECT, signed } from "../../../test/given-file.ts";
import { ed25519, givenSigner } from "../../../test/given-log.ts";
import { formatVerifierKey, rotationNote, sha256, verifierKeyOf } from "../log/index.ts";
import { type FileDocument, type FileRule, type FileVerification, parseFile, verifyFile } from "./index.ts";

async function faultsIn(document: FileDocument, changes: Partial<FileVerification> = {}): Promise<[FileRule, string][]> {
  const read = parseFile(JSON.parse(JSON.stringify(document)));
  const { findings } = await verifyFile(read, { verify: ed25519.verify, shippedRegisters: SHIPPED, ...changes });
  return findings.filter(({ ok }) => !ok).map(({ rule, place = "" }) => [rule, place]);
}

const { origin } = new Story().log;
const LOG_SIGNER = await givenSigner(origin);

/** A key of the same log, made of another name's seed. */
const NEXT = await givenSigner("next.example").then(({ sign, key }) => ({
  sign,
  key: verifierKeyOf(sha256, { name: origin, kind: "ed25519", publicKey: key.publicKey }),
}));

describe("a key had from elsewhere", () => {
  test("has to be the log's", async () => {
    const file = await givenFile();
    expect(await faultsIn(file, { keys: [LOG_SIGNER.key] })).toEqual([]);
    expect(await faultsIn(file, { keys: [NEXT.key, LOG_SIGNER.key] })).toEqual([]);
    expect((await faultsIn(file, { keys: [NEXT.key] }))[0]).toEqual(["keys_are_known", "logs[0].keys"]);
  });

  test("leads to the key that it named as the next, and to no other", async () => {
    const story = new Story();
    story.look();
    const keys = [LOG_SIGNER, NEXT].map(({ key }) => formatVerifierKey(key));
    const withoutNote = await fileOf(story, { signer: NEXT, keys });
    expect((await faultsIn(withoutNote, { keys: [LOG_SIGNER.key] }))[0]).toEqual(["checkpoints_are_signed", "logs[0].checkpoint"]);
    story.declareLaw();
    story.say({ kind: "log_key", note: await rotationNote(LOG_SIGNER, NEXT.key) });
    const rotated = await fileOf(story, { signer: NEXT, keys });
    expect(await faultsIn(rotated, { keys: [LOG_SIGNER.key] })).toEqual([]);
    expect(await faultsIn(rotated, { keys: [NEXT.key] })).toEqual([]);
    expect((await faultsIn(rotated, { keys: [(await givenSigner("somebody")).key] }))[0]).toEqual(["keys_are_known", "logs[0].keys"]);
  });
});

test("a file spans the logs of an installation that was restored, each with its own chain", async () => {
  const story = new Story();
  story.declareLaw();
  story.rate({ by: "7", rating: -3 });
  const { checkpoint } = await story.log.fileLog(undefined, {});
  story.beginEpoch();
  story.say({ kind: "epoch", last: checkpoint, held: 4 });
  story.rate({ by: "8", rating: 3 });
  story.look();
  const file = await fileOf(story);
  expect(file.logs.map(({ epoch }) => epoch)).toEqual([1, 2]);
  expect(await faultsIn(file)).toEqual([]);
});

test("a witness's signature that nobody can check is vouched for by the file's signature only", async () => {
  const story = new Story();
  story.declareLaw();
  story.look();
  const file = await fileOf(story, { witnesses: [await givenSigner("witness.example/w1", "cosignature")] });
  expect(await faultsIn(file)).toEqual([]);
  const [log] = file.logs;
  if (log === undefined) throw new RangeError("the file has no log");
  const changed = { ...file, logs: [{ ...log, checkpoint: log.checkpoint.replace("witness.example/w1", "witness.example/w2") }] };
  expect(await faultsIn(changed)).toEqual([
    ["file_is_signed", "madeAt, config, subject.kind, the witnesses' signatures in logs[0].checkpoint"],
  ]);
});

describe("an older file", () => {
  const told = async (change: (story: Story) => void = () => {}) => {
    const story = new Story();
    story.declareLaw();
    story.rate({ by: "7", rating: -3 });
    story.look();
    const older = await fileOf(story);
    change(story);
    return { older, newer: await fileOf(story), story };
  };

  test("is contained in what it grew to, and in itself", async () => {
    const { older, newer } = await told((story) => story.rate({ by: "8", rating: 3 }));
    expect(await faultsIn(newer, { since: older })).toEqual([]);
    expect(await faultsIn(older, { since: older })).toEqual([]);
  });

  test("stays contained when a statement of it is erased", async () => {
    const story = new Story();
    story.declareLaw();
    const gone = story.rate({ by: "7", rating: -3 });
    const older = await fileOf(story);
    story.erase(gone);
    const newer = await fileOf(story, { closed: new Map([[gone.id, "erased"]]) });
    expect(await faultsIn(newer, { since: older })).toEqual([]);
  });

  test("shows that a log was rolled back", async () => {
    const { older, newer } = await told((story) => story.rate({ by: "8", rating: 3 }));
    expect(await faultsIn(older, { since: newer })).toEqual([
      ["older_file_is_contained", "logs[0].checkpoint"],
      ["older_file_is_contained", "chains[0]"],
    ]);
  });

  test("shows that a log tells different things to different readers", async () => {
    const { older } = await told();
    const other = new Story();
    other.declareLaw();
    other.rate({ by: "9", rating: 3 });
    other.look();
    expect(await faultsIn(await fileOf(other), { since: older })).toEqual([
      ["older_file_is_contained", "logs[0].checkpoint"],
      ["older_file_is_contained", "chains[0].statements[0]"],
      ["older_file_is_contained", "chains[0].statements[1]"],
    ]);
  });

  test("has to be older, of the same subject, and to hold by itself", async () => {
    const { older, newer } = await told();
    const later = await signed({ ...older, madeAt: older.madeAt + 1 }, LOG_SIGNER);
    expect(await faultsIn(newer, { since: later })).toEqual([["older_file_is_contained", "madeAt"]]);
    const another = { ...older.subject, id: SUBJECT.replace("1a", "2b") };
    expect(await faultsIn(newer, { since: { ...older, subject: another } })).toContainEqual(["older_file_is_contained", "subject.id"]);
    expect(await faultsIn(newer, { since: { ...older, config: "bazaar" } })).toEqual([
      ["older_file_holds", "older file: madeAt, config, subject.kind"],
    ]);
  });

  test("names the chain that is gone", async () => {
    const { older, story } = await told();
    story.logs.splice(0, 1);
    const fresh = new Story(2);
    fresh.declareLaw();
    fresh.look();
    expect(await faultsIn(await fileOf(fresh), { since: older })).toEqual([["older_file_is_contained", "chains"]]);
  });
});
