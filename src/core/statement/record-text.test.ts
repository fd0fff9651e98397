import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../lib/index.ts";
import { RATER_CLASSES } from "../law/index.ts";
import { recordText } from "./record-text.ts";

test("a record's text is the canonical JSON of its statement", () => {
  const parts = fc.record({
    id: fc.uuid({ version: 7 }),
    subject: fc.uuid({ version: 4 }),
    at: fc.maxSafeNat(),
    source: fc.string(),
    content: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())).map((value) => value),
    digest: fc.stringMatching(/^[0-9a-f]{32}$/),
    by: fc.option(fc.constantFrom(...RATER_CLASSES), { nil: undefined }),
    registerVersion: fc.nat(99),
    version: fc.nat(),
  });
  fc.assert(
    fc.property(parts, ({ content, by, ...given }) => {
      const rest = { ...given, ...(by === undefined ? {} : { raterClass: by }) };
      fc.pre(rest.source.isWellFormed() && canonical(content));
      expect(recordText({ ...rest, content: canonicalJson(content) })).toBe(canonicalJson({ ...rest, content, kind: "record" }));
    }),
  );
});

function canonical(value: unknown): boolean {
  return JSON.stringify(value).isWellFormed() && !JSON.stringify(value).includes("\\ud");
}
