import { describe, expect, test } from "vitest";
import { fileOf, SHIPPED, Story, SUBJECT } from "../../../test/given-file.ts";
import { ed25519 } from "../../../test/given-log.ts";
import type { CheckStatement, RedecisionStatement } from "../statement/index.ts";
import { verifyFile } from "./index.ts";

const RULE = "redecisions_can_be_recomputed";
const NOBODY = "0193585a-0000-7000-8000-ffffffffffff";

type Telling = { readonly wrong: CheckStatement; readonly right: CheckStatement };

/** A look that read a wrong record, the record's withdrawal, a look after it, and the first decided again: the sixth statement. */
async function findingOf(changes: (told: Telling) => Partial<RedecisionStatement> = () => ({})) {
  const story = new Story();
  story.declareLaw();
  story.rate({ by: "7", rating: 3 });
  const record = story.rate({ by: "8", rating: -5 });
  const wrong = story.look();
  story.withdraw(record);
  const right = story.look();
  story.say({
    kind: "redecision",
    subject: SUBJECT,
    check: wrong.id,
    cause: NOBODY,
    known: right.linked,
    tallies: right.tallies,
    standing: right.standing,
    ...changes({ wrong, right }),
  });
  const { findings } = await verifyFile(await fileOf(story), { verify: ed25519.verify, shippedRegisters: SHIPPED });
  expect(findings.filter(({ ok, rule }) => !ok && rule !== RULE)).toEqual([]);
  const found = findings.filter(({ rule }) => rule === RULE);
  expect(found).toHaveLength(1);
  return found[0];
}

describe("an answer decided again", () => {
  test("holds where it is what the look would have been told without the record taken back", async () => {
    expect(await findingOf()).toEqual({
      rule: RULE,
      ok: true,
      says: expect.stringMatching(/^1 answers? decided again .* to the last digit$/),
    });
  });

  test("is found out where it leaves the wrong record in", async () => {
    const kept = await findingOf(({ wrong: { tallies, standing } }) => ({ tallies, standing }));
    expect(kept).toMatchObject({
      ok: false,
      place: "chains[0].statements[5]",
      says: expect.stringContaining("without the records taken back"),
    });
  });

  test("is found out where its standing is not that of its tallies, by the last bit", async () => {
    const bent = await findingOf(({ right: { standing } }) => ({
      standing: { ...standing, probability: standing.probability + 2 ** -53 },
    }));
    expect(bent).toMatchObject({ ok: false, place: "chains[0].statements[5]", says: expect.stringContaining("another standing") });
  });

  test("is found out where it leaves a record out that nobody took back by then", async () => {
    const early = await findingOf(({ wrong }) => ({ known: wrong.linked }));
    expect(early).toMatchObject({ ok: false, says: expect.stringContaining("without the records taken back") });
  });

  test("is found out where it does not know of what its look read, or is of no look", async () => {
    expect(await findingOf(() => ({ known: [] }))).toMatchObject({ ok: false, says: expect.stringContaining("does not know") });
    expect(await findingOf(() => ({ check: NOBODY }))).toMatchObject({ ok: false, says: expect.stringContaining("not in its chain") });
  });
});
