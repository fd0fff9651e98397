import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../lib/index.ts";
import type { CheckStatement } from "./check-statement.ts";
import { checkText } from "./check-text.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const whole = fc.nat();
const words = fc.string({ unit: "grapheme" });
/** As registers are named. */
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const linked = fc.record({ subject: fc.uuid(), version: whole });
const tally = fc.array(fc.record({ month: whole, records: whole, counts: fc.array(fc.integer()) }), { maxLength: 3 });

const kind = fc.constantFrom("share", "tenure");
/** Of a scorecard, reasons and changes say which line they are of. */
const line = fc.record({ kind, of: fc.constantFrom("subject", "asker"), reads: fc.array(words), numbers: fc.array(whole) });
const lineReason = fc.record({ code: words, points: share, text: words, line });
const bin = fc.record(
  { code: words, kind, reads: fc.array(words), from: share, below: share, text: words },
  { requiredKeys: ["code", "kind", "reads", "text"] },
);

const required: fc.Arbitrary<CheckStatement> = fc.record({
  kind: fc.constant("check"),
  id: fc.uuid(),
  at: whole,
  subject: fc.uuid(),
  asked: words,
  subscriber: words,
  onBehalf: words,
  look: fc.constantFrom("first", "review", "own"),
  purpose: fc.record({ name: words, digest: words }),
  model: fc.record({ version: whole, digest: words }),
  registers: fc.dictionary(name, whole, { noNullPrototype: true }),
  version: whole,
  linked: fc.array(linked, { maxLength: 3 }),
  tallies: fc.dictionary(name, tally, { noNullPrototype: true }),
  standingAt: whole,
  standing: fc.record({
    purpose: words,
    probability: share,
    interval: fc.record({ low: share, high: share }),
    evidence: fc.double({ noNaN: true, noDefaultInfinity: true }),
    own: fc.record({ good: whole, bad: whole }),
    hasRecord: fc.boolean(),
    grade: fc.constantFrom("A", "none"),
    reasons: fc.array(fc.oneof(fc.record({ code: fc.constant("own_good"), points: share, text: words }), lineReason), { maxLength: 3 }),
    changes: fc.array(
      fc.oneof(
        fc.record({ grade: fc.constant("A"), good: whole }),
        fc.record({ grade: fc.constant("A"), bad: whole }),
        fc.record({ grade: fc.constant("A"), bin }),
      ),
      { maxLength: 3 },
    ),
  }),
});

const exempt = fc.record({ reason: fc.constantFrom("existing_creditor", "named_by_law"), cite: words });
const others = fc.tuple(fc.option(exempt), fc.option(fc.integer({ min: 1 })), fc.boolean());
const statement = fc.tuple(required, others).map(([given, [passing, contested, hasAskerPart]]) => ({
  ...given,
  ...(hasAskerPart ? { askerPart: true as const } : {}),
  ...(passing === null ? {} : { exempt: passing }),
  ...(contested === null ? {} : { contested }),
}));

test("a check's text is the canonical JSON of its statement", () => {
  fc.assert(
    fc.property(statement, (given) => {
      expect(checkText(given)).toBe(canonicalJson(given));
    }),
  );
});

test("a text that is half of a surrogate pair has no canonical form", () => {
  fc.assert(
    fc.property(statement, (given) => {
      expect(() => checkText({ ...given, onBehalf: "\ud800" })).toThrow(expect.objectContaining({ code: "json_malformed" }));
    }),
    { numRuns: 5 },
  );
});
