import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fileOf, givenFile, LINKED, SHIPPED, Story, SUBJECT, signed } from "../../../test/given-file.ts";
import { ed25519, givenSigner } from "../../../test/given-log.ts";
import { MadeLog } from "../../../test/made-log.ts";
import { trades } from "../../packs/index.ts";
import { registerText } from "../law/index.ts";
import { type FileDocument, type FileRule, type FileVerification, parseFile, verifyFile } from "./index.ts";

const ORIGIN = new MadeLog(1).origin;
const LOG_SIGNER = await givenSigner(ORIGIN);

/** What does not hold: the rules, with where. Each file goes through its JSON. */
async function faultsIn(document: FileDocument, changes: Partial<FileVerification> = {}): Promise<[FileRule, string][]> {
  const read = parseFile(JSON.parse(JSON.stringify(document)));
  const { findings, holds } = await verifyFile(read, { verify: ed25519.verify, shippedRegisters: SHIPPED, ...changes });
  const faults = findings.filter(({ ok }) => !ok);
  expect(holds).toBe(faults.length === 0);
  return faults.map(({ rule, place = "" }) => [rule, place]);
}

/** The operator's own key signs whatever the operator likes: what is found out here, no signature hides. */
const signedAnew = (document: FileDocument) => signed(document, LOG_SIGNER);

describe("an operator who holds the log's key is found out when", () => {
  test("a standing is not what tally and model give", async () => {
    const story = new Story();
    story.declareLaw();
    story.rate({ by: "7", rating: -3 });
    const { standing } = story.look();
    story.look({ changes: { standing: { ...standing, probability: standing.probability + 2 ** -53 } } });
    expect(await faultsIn(await fileOf(story))).toEqual([["standings_can_be_recomputed", "chains[0].statements[2]"]]);
  });

  test("a look was told of more or fewer records than stood", async () => {
    const story = new Story();
    story.declareLaw();
    story.rate({ by: "7", rating: -3 });
    const { tallies, standing } = story.look();
    story.rate({ by: "8", rating: 3 });
    story.look({ changes: { tallies, standing } });
    expect(await faultsIn(await fileOf(story))).toEqual([["tallies_are_sums_of_records", "chains[0].statements[3]"]]);
  });

  test("a stranger's records were read together with the subject's", async () => {
    const story = new Story();
    story.declareLaw();
    story.rate({ by: "7", rating: 3 });
    story.rate({ subject: LINKED, by: "7", rating: -3 });
    story.look({ linked: [SUBJECT, LINKED] });
    expect(await faultsIn(await fileOf(story))).toEqual([["links_are_stated", "chains[0].statements[1]"]]);
    expect(await faultsIn(await fileOf(story, { subjects: [SUBJECT, LINKED] }))).toEqual([["links_are_stated", "chains[0].statements[1]"]]);
  });

  test("a linked subject's records were left out, or read after the link was taken away", async () => {
    const story = new Story();
    story.declareLaw();
    story.rate({ by: "7", rating: 3 });
    story.rate({ subject: LINKED, by: "7", rating: -3 });
    story.link(SUBJECT, LINKED);
    story.look();
    story.link(SUBJECT, LINKED, "unlink");
    story.look({ linked: [SUBJECT, LINKED] });
    expect(await faultsIn(await fileOf(story, { subjects: [SUBJECT, LINKED] }))).toEqual([
      ["links_are_stated", "chains[0].statements[2]"],
      ["links_are_stated", "chains[0].statements[4]"],
    ]);
  });

  test("a statement is left out, exchanged for another, or shown twice", async () => {
    const file = await givenFile();
    const [own, ...others] = file.chains;
    const statements = own?.statements ?? [];
    const withStatements = (changed: typeof statements) =>
      signedAnew({ ...file, chains: own === undefined ? [] : [{ ...own, statements: changed }, ...others] });
    const [first, second] = statements;
    expect(await faultsIn(await withStatements(statements.toSpliced(1, 1)))).toContainEqual([
      "chains_have_no_holes",
      "chains[0].statements[1]",
    ]);
    expect(await faultsIn(await withStatements(statements.slice(1)))).toContainEqual(["chains_have_no_holes", "chains[0].statements[0]"]);
    if (first === undefined || second === undefined) throw new RangeError("the given file has too few statements");
    const posing = { ...second, n: 1, leaf: first.leaf, proof: first.proof };
    expect(await faultsIn(await withStatements([posing, ...statements.slice(1)]))).toContainEqual([
      "statements_follow_each_other",
      "chains[0].statements[0]",
    ]);
    expect(await faultsIn(await withStatements([first, ...statements]))).toContainEqual([
      "statements_are_told_once",
      "chains[0].statements[1]",
    ]);
  });

  test("a chain is another subject's", async () => {
    const file = await givenFile();
    const [own, other] = file.chains;
    if (own === undefined || other === undefined) throw new RangeError("the given file has too few chains");
    expect(await faultsIn(await signedAnew({ ...file, chains: [other, own] }))).toContainEqual([
      "statements_are_about_the_subject",
      "subject.id",
    ]);
    const stolen = { ...other, subject: SUBJECT };
    expect(await faultsIn(await signedAnew({ ...file, chains: [own, stolen] }))).toContainEqual([
      "statements_are_about_the_subject",
      "chains[1].subject",
    ]);
  });

  test("an identifier is nobody's", async () => {
    const story = new Story();
    story.look();
    const file = await fileOf(story);
    const subject = { ...file.subject, identifiers: ["account:otc:1", "account:otc:3"] };
    expect(await faultsIn(await signedAnew({ ...file, subject }))).toContainEqual([
      "identifiers_are_in_the_statements",
      "subject.identifiers[1]",
    ]);
  });

  test("something is called erased that no erasure names, or is shown though it was erased", async () => {
    const story = new Story();
    story.declareLaw();
    const kept = story.rate({ by: "7", rating: -3 });
    const gone = story.rate({ by: "8", rating: -3 });
    story.erase(gone);
    expect(await faultsIn(await fileOf(story, { closed: new Map([[gone.id, "erased"]]) }))).toEqual([]);
    const both = new Map([gone, kept].map(({ id }) => [id, "erased"] as const));
    expect(await faultsIn(await fileOf(story, { closed: both }))).toEqual([
      ["erased_statements_have_an_erasure", "chains[0].statements[0]"],
    ]);
    expect(await faultsIn(await fileOf(story))).toEqual([["erased_statements_have_an_erasure", "chains[0].statements[2]"]]);
  });

  test("something is called expired that no expiry names, or as another kind, or is shown though it expired", async () => {
    const story = new Story();
    story.declareLaw();
    const kept = story.rate({ by: "7", rating: -3 });
    const gone = story.rate({ by: "8", rating: -3 });
    story.expire(gone);
    story.say({ kind: "expiry", subject: SUBJECT, records: [], checks: [kept.id], version: 3 });
    const rule = "erased_statements_have_an_erasure";
    const closed = (...ids: string[]) => ({ closed: new Map(ids.map((id) => [id, "erased"] as const)) });
    expect(await faultsIn(await fileOf(story, closed(gone.id)))).toEqual([[rule, "chains[0].statements[3]"]]);
    expect(await faultsIn(await fileOf(story, closed(gone.id, kept.id)))).toEqual([[rule, "chains[0].statements[0]"]]);
    expect(await faultsIn(await fileOf(story, closed(kept.id)))).toEqual([
      [rule, "chains[0].statements[0]"],
      [rule, "chains[0].statements[2]"],
    ]);
  });

  test("a look from before an erasure cannot be summed again, and is not held against the records that are left", async () => {
    const story = new Story();
    story.declareLaw();
    story.rate({ by: "7", rating: 3 });
    const gone = story.rate({ by: "8", rating: -3 });
    story.look();
    story.erase(gone);
    story.look();
    const file = await fileOf(story, { closed: new Map([[gone.id, "erased"]]) });
    expect(await faultsIn(file)).toEqual([]);
    const { checks } = await verifyFile(file, { verify: ed25519.verify, shippedRegisters: SHIPPED });
    expect(checks.map(({ recomputedFrom }) => recomputedFrom)).toEqual(["tallies", "records"]);
  });

  test("the law is not in the file, or a version of it is declared with two texts", async () => {
    const story = new Story();
    story.look();
    expect(await faultsIn(await fileOf(story))).toEqual([["standings_can_be_recomputed", "chains[0].statements[0]"]]);
    story.declareLaw();
    story.declareLaw();
    expect(await faultsIn(await fileOf(story))).toEqual([]);
    const text = registerText({ ...trades, keep: { other: { years: 30 } } });
    story.say({ kind: "register", name: trades.name, digest: createHash("sha256").update(text).digest("hex"), text });
    expect(await faultsIn(await fileOf(story))).toEqual([["law_is_as_declared", "law[8]"]]);
  });

  test("a register is not one that ships: it is non-conformant", async () => {
    const story = new Story();
    story.declareLaw();
    story.look();
    expect(await faultsIn(await fileOf(story), { shippedRegisters: new Map() })).toEqual([
      ["registers_are_conformant", "law[0]"],
      ["registers_are_conformant", "law[3]"],
    ]);
  });
});

test("a masked identifier is left to the file's signature, unless a look names it", async () => {
  const story = new Story();
  story.declareLaw();
  story.look({ changes: { asked: "phone:+86•••21" } });
  const file = await fileOf(story);
  const withIdentifiers = (...identifiers: string[]) => signedAnew({ ...file, subject: { ...file.subject, identifiers } });
  expect(await faultsIn(await withIdentifiers("phone:+86•••21", "email:a•••@•••.org"))).toEqual([]);
  const changed = { ...(await withIdentifiers("phone:+86•••21", "email:a•••@•••.org")), config: "bazaar" };
  expect(await faultsIn(changed)).toEqual([["file_is_signed", "madeAt, config, subject.kind, subject.identifiers[1]"]]);
});

test("a subject of whom nothing is in a log yet has a file too", async () => {
  const story = new Story();
  story.declareLaw();
  const file = await fileOf(story);
  expect(await faultsIn(await signedAnew({ ...file, chains: [] }))).toEqual([]);
});

test("a record that is withheld leaves the standing to be recomputed from the look's own tallies", async () => {
  const story = new Story();
  story.declareLaw();
  const record = story.rate({ by: "7", rating: -3 });
  story.look();
  const file = await fileOf(story, { closed: new Map([[record.id, "withheld"]]) });
  const { holds, checks, findings } = await verifyFile(file, { verify: ed25519.verify, shippedRegisters: SHIPPED });
  expect({ holds, from: checks.map(({ recomputedFrom }) => recomputedFrom) }).toEqual({ holds: true, from: ["tallies"] });
  expect(findings.find(({ rule }) => rule === "tallies_are_sums_of_records")?.says).toContain("not all records are here");
});

test("so do linked subjects whose chains are not in the file", async () => {
  const story = new Story();
  story.declareLaw();
  story.rate({ by: "7", rating: 3 });
  story.rate({ subject: LINKED, by: "7", rating: -3 });
  story.link(SUBJECT, LINKED);
  story.look({ linked: [SUBJECT, LINKED] });
  const { holds, checks } = await verifyFile(await fileOf(story), { verify: ed25519.verify, shippedRegisters: SHIPPED });
  expect({ holds, from: checks.map(({ recomputedFrom }) => recomputedFrom) }).toEqual({ holds: true, from: ["tallies"] });
});
