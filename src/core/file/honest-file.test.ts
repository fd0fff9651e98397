import fc from "fast-check";
import { expect, test } from "vitest";
import { fileOf, LINKED, SHIPPED, Story, SUBJECT } from "../../../test/given-file.ts";
import { ed25519 } from "../../../test/given-log.ts";
import type { RecordStatement } from "../statement/index.ts";
import { parseFileText, verifyFile } from "./index.ts";

const MANY = 500;

const rating = fc.record({
  kind: fc.constant("rate" as const),
  subject: fc.constantFrom(SUBJECT, LINKED),
  by: fc.constantFrom("7", "8"),
  rating: fc.integer({ min: -10, max: 10 }),
  month: fc.constantFrom(9, 10),
  day: fc.integer({ min: 1, max: 3 }),
});
const deed = fc.oneof(
  { weight: 4, arbitrary: rating },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("withdraw" as const, "correct" as const, "erase" as const), which: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ kind: "link" as const }, { kind: "epoch" as const }) },
);

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** A story of these deeds, with a look after each. What was erased was never looked at: those looks would be erased too (law 6). */
class ToldStory {
  readonly story = new Story();
  readonly closed = new Map<string, "erased">();
  readonly #standing: RecordStatement[] = [];
  isLinked = false;

  constructor(deeds: readonly Deed[]) {
    this.story.declareLaw();
    for (const each of deeds) {
      this.#tell(each);
      this.story.look(this.isLinked ? { linked: [SUBJECT, LINKED] } : {});
    }
  }

  #tell(each: Deed): void {
    if (each.kind === "rate") this.#standing.push(this.story.rate(each));
    else if (each.kind === "link") this.#link();
    else if (each.kind === "epoch") this.story.beginEpoch();
    else if (each.kind === "erase") this.#erase();
    else this.#takeBack(each);
  }

  #link(): void {
    this.story.link(SUBJECT, LINKED, this.isLinked ? "unlink" : "link");
    this.isLinked = !this.isLinked;
  }

  #erase(): void {
    const gone = this.story.rate({ by: "9", rating: -1 });
    this.story.erase(gone);
    this.closed.set(gone.id, "erased");
  }

  #takeBack({ kind, which }: Extract<Deed, { which: number }>): void {
    const [record] = this.#standing.splice(which % Math.max(1, this.#standing.length), 1);
    if (record === undefined) return;
    if (kind === "withdraw") this.story.withdraw(record);
    else this.story.correct(record, { by: "6", rating: 4 });
  }
}

test("whatever happened, the file of an honest installation holds, and every look is recomputed from the records", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 15 }), async (deeds) => {
      const { story, closed } = new ToldStory(deeds);
      const file = await fileOf(story, { closed, subjects: [SUBJECT, LINKED] });
      const options = { verify: ed25519.verify, shippedRegisters: SHIPPED };
      const { findings, checks } = await verifyFile(parseFileText(JSON.stringify(file)), options);
      expect(findings.filter(({ ok }) => !ok)).toEqual([]);
      expect(new Set(checks.map(({ recomputedFrom }) => recomputedFrom))).toEqual(new Set(["records"]));
    }),
    { numRuns: 60 },
  );
});

test("a file of 1,000 statements, half of them looks at all the others, is verified", async () => {
  const story = new Story();
  story.declareLaw();
  for (let count = 0; count < MANY; count++) {
    story.rate({ by: `${count % 300}`, rating: (count % 21) - 10, month: 1 + (count % 10) });
    story.look();
  }
  const document = parseFileText(JSON.stringify(await fileOf(story)));
  const startMs = performance.now();
  const { holds, checks } = await verifyFile(document, { verify: ed25519.verify, shippedRegisters: SHIPPED });
  const tookMs = performance.now() - startMs;
  expect({ holds, checks: checks.length }).toEqual({ holds: true, checks: MANY });
  // Some 200 ms alone on this machine, and it may not be alone: a fold anew for each look would take a minute.
  expect(tookMs).toBeLessThan(5_000);
});
