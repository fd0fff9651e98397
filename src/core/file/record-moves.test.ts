import { describe, expect, test } from "vitest";
import { fileOf, SHIPPED, Story, SUBJECT } from "../../../test/given-file.ts";
import { ed25519 } from "../../../test/given-log.ts";
import type { CheckStatement, RecordStatement, Statement } from "../statement/index.ts";
import { verifyFile } from "./index.ts";

const SUMS = "tallies_are_sums_of_records";
const AGAIN = "redecisions_can_be_recomputed";
const NOBODY = "0193585a-0000-7000-8000-ffffffffffff";

type Closed = Parameters<typeof fileOf>[1];

async function verdictOn(story: Story, closed?: Closed) {
  const { findings, checks } = await verifyFile(await fileOf(story, closed), { verify: ed25519.verify, shippedRegisters: SHIPPED });
  return { unsound: findings.filter(({ ok }) => !ok), from: checks.map(({ recomputedFrom }) => recomputedFrom) };
}

/** A story with two records of one rater, the later of which is contested. */
function contested(): { readonly story: Story; readonly record: RecordStatement } {
  const story = new Story();
  story.declareLaw();
  story.rate({ by: "7", rating: 3, day: 2 });
  return { story, record: story.rate({ by: "7", rating: -4, day: 9 }) };
}

const decidedAgain = (check: CheckStatement, right: CheckStatement) => {
  const { linked: known, tallies, standing } = right;
  return { kind: "redecision", subject: SUBJECT, check: check.id, cause: NOBODY, known, tallies, standing } as const;
};

describe("a record that was held out of the tally for some time", () => {
  test("is summed up as it stood at each look: in, out with the next of its slot, and in again", async () => {
    const { story, record } = contested();
    story.look();
    story.move(record, "suspension");
    story.look();
    story.move(record, "reinstatement");
    story.look();
    story.move(record, "suspension");
    story.move(record, "removal");
    story.look();
    story.move(record, "reinsertion");
    story.look();
    expect(await verdictOn(story)).toEqual({ unsound: [], from: ["records", "records", "records", "records", "records"] });
  });

  test("does not come back once it was taken back, whatever is said of it", async () => {
    const { story, record } = contested();
    story.move(record, "suspension");
    story.withdraw(record);
    const { tallies } = story.look();
    story.move(record, "reinstatement");
    story.look({ changes: { tallies } });
    expect((await verdictOn(story)).unsound.filter(({ rule }) => rule === SUMS)).toEqual([]);
  });

  test("is found out where a look counted it though it was out, or did not though it was in", async () => {
    const { story, record } = contested();
    const counted = story.look();
    story.move(record, "suspension");
    const left = story.look();
    story.look({ changes: { tallies: counted.tallies, standing: counted.standing } });
    story.move(record, "reinstatement");
    story.look({ changes: { tallies: left.tallies, standing: left.standing } });
    const { unsound, from } = await verdictOn(story);
    expect(unsound.map(({ rule }) => rule)).toEqual([SUMS, SUMS]);
    expect(from).toEqual(["records", "records", "nothing", "nothing"]);
  });

  test("leaves looks to their own tallies where a move is withheld or was erased", async () => {
    const { story, record } = contested();
    story.look();
    story.move(record, "suspension");
    story.look();
    const moved = lastSaid(story, "suspension");
    for (const how of ["withheld", "erased"] as const) {
      const { from } = await verdictOn(story, { closed: new Map([[moved, how]]) });
      expect(from).toEqual(["tallies", "tallies"]);
    }
  });
});

describe("an answer decided again because a record was removed", () => {
  test("holds where it is the answer without it, and again where it is the first one after the record was put back", async () => {
    const { story, record } = contested();
    const first = story.look();
    story.move(record, "removal");
    const without = story.look();
    story.say(decidedAgain(first, without));
    story.move(record, "reinsertion");
    const back = story.look();
    story.say(decidedAgain(first, back));
    expect((await verdictOn(story)).unsound).toEqual([]);
  });

  test("is found out where the record was only suspended, or put back by then", async () => {
    const { story, record } = contested();
    const first = story.look();
    story.move(record, "suspension");
    story.say(decidedAgain(first, story.look()));
    expect((await verdictOn(story)).unsound.map(({ rule }) => rule)).toEqual([AGAIN]);
    const other = contested();
    const answered = other.story.look();
    other.story.move(other.record, "removal");
    const { tallies, standing } = other.story.look();
    other.story.move(other.record, "reinsertion");
    const { linked: known } = other.story.look();
    other.story.say({ ...decidedAgain(answered, answered), known, tallies, standing });
    expect((await verdictOn(other.story)).unsound.map(({ rule }) => rule)).toEqual([AGAIN]);
  });
});

function lastSaid(story: Story, kind: Statement["kind"]): string {
  const said = story.log.chainOf(SUBJECT).flatMap((statement) => ("body" in statement ? [statement.body] : []));
  return said.findLast((body) => body.kind === kind)?.id ?? "";
}
