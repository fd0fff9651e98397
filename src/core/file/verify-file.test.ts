import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChangedLeaf, changedLeaves } from "../../../test/changed-leaf.ts";
import { givenFile, SHIPPED } from "../../../test/given-file.ts";
import { ed25519 } from "../../../test/given-log.ts";
import { CredenceError } from "../../errors.ts";
import { type FileDocument, type FileFinding, parseFile, parseFileText, verifyFile } from "./index.ts";

const options = { verify: ed25519.verify, shippedRegisters: SHIPPED };
const FILE: unknown = JSON.parse(JSON.stringify(await givenFile()));

test("a whole file holds, and every look in it is recomputed from its records", async () => {
  const { holds, checks, findings } = await verifyFile(parseFile(FILE), options);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(holds).toBe(true);
  expect(checks.map(({ recomputedFrom }) => recomputedFrom)).toEqual(["records", "records", "records"]);
});

describe("one character changed", () => {
  test("in each value of the file in turn is found, and its place is named", { timeout: 120_000 }, async () => {
    const untold: string[] = [];
    let leaves = 0;
    for (const leaf of changedLeaves(FILE, (length) => (leaves * 7) % length)) {
      leaves++;
      if (!(await isTold(leaf))) untold.push(leaf.path);
    }
    expect(untold).toEqual([]);
    expect(leaves).toBeGreaterThan(500);
  });

  test("anywhere is found, and its place is named", { timeout: 120_000 }, async () => {
    const anywhere = fc.tuple(fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(anywhere, async ([which, where]) => {
        const leaves = [...changedLeaves(FILE, (length) => where % length)];
        const leaf = leaves[which % leaves.length];
        expect(leaf !== undefined && (await isTold(leaf)), leaf?.path).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("in the text of the file is found, be it the last digit of a fraction or the name of a member", { timeout: 120_000 }, async () => {
    const text = JSON.stringify(FILE, null, 1);
    const written = [...text.matchAll(/[\w/+.-]/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.nat(written.length - 1), fc.constantFrom("0", "1", "5", "9", "a", "Z"), async (which, char) => {
        const at = written[which] ?? 0;
        fc.pre(text[at] !== char);
        const faults = await faultsOf(() => parseFileText(text.slice(0, at) + char + text.slice(at + 1)));
        expect(faults, text.slice(at - 30, at + 10)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  async function isTold({ path, changed }: ChangedLeaf): Promise<boolean> {
    const findings = await faultsOf(() => parseFile(changed));
    return findings.some(({ place = "" }) => place.split(", ").some((part) => part !== "" && isIn(part, path)));
  }
});

/** What is wrong with a document; of one that is no file, the path that its parser names. */
async function faultsOf(parse: () => FileDocument): Promise<FileFinding[]> {
  try {
    const { findings } = await verifyFile(parse(), options);
    return findings.filter(({ ok }) => !ok);
  } catch (error) {
    if (!(error instanceof CredenceError) || error.code !== "file_malformed") throw error;
    const { path } = error.details as { readonly path: string };
    return [{ rule: "file_is_signed", ok: false, says: error.message, place: path }];
  }
}

function isIn(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
