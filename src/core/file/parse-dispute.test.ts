import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDeeds, anyDisputeLaw } from "../../../test/arbitrary-dispute.ts";
import { disputeStory } from "../../../test/dispute-story.ts";
import { canonicalJson } from "../../lib/index.ts";
import type { DisputeStatement } from "../statement/index.ts";
import { dispute } from "./parse-dispute.ts";

const ID = "0193585a-0000-7000-8000-000000000001";
const OPTIONAL = ["answerBy", "statementBy", "statementAnswerBy", "certification"];

/** The statements of a story, with ids in the place of its short names. */
const anyStory = fc.tuple(anyDisputeLaw, anyDeeds).map(([law, deeds]) => {
  const story = disputeStory(law);
  for (const { deed, day } of deeds) story.deed(day, deed);
  return story.steps().map((step): DisputeStatement => {
    const named = canonicalJson(step).replaceAll(/"[der]-\d"/g, `"${ID}"`);
    return {
      kind: "dispute",
      id: ID,
      at: step.at,
      subject: ID,
      dispute: ID,
      record: ID,
      law: "us",
      person: "Ada",
      step: JSON.parse(named),
    };
  });
});

const bodyOf = (statement: DisputeStatement): Record<string, Record<string, unknown>> => JSON.parse(canonicalJson(statement));
const refused = expect.objectContaining({ code: "file_malformed" });

test("every step that can be taken is read back as it was", () => {
  fc.assert(
    fc.property(anyStory, (statements) => {
      for (const statement of statements) expect(canonicalJson(dispute(bodyOf(statement), "body"))).toBe(canonicalJson(statement));
    }),
  );
});

test("a step is refused without any of its members, and with one that it does not have", () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (statements, pick) => {
      const picked = statements[pick % statements.length];
      if (picked === undefined) throw new Error("a story has an opening");
      const body = bodyOf(picked);
      const { step } = body;
      const names = Object.keys(step ?? {}).filter((name) => !OPTIONAL.includes(name));
      const { [names[pick % names.length] ?? ""]: _, ...rest } = step ?? {};
      expect(() => dispute({ ...body, step: rest }, "body")).toThrow(refused);
      expect(() => dispute({ ...body, step: { ...step, nickname: "x" } }, "body")).toThrow(refused);
    }),
  );
});

test("a step of another name, or of nobody who may take it, is refused", () => {
  for (const step of [
    { step: "settled" },
    { step: "toString" },
    { step: "told", by: "clock" },
    { step: "routed", by: "source" },
    {},
    null,
    [],
  ]) {
    expect(() =>
      dispute({ kind: "dispute", id: ID, at: 0, subject: ID, dispute: ID, record: ID, law: "us", person: "Ada", step }, "body"),
    ).toThrow(refused);
  }
});
