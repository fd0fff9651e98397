import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyFile } from "../../src/core/file/index.ts";
import type { RecordState } from "../../src/core/record/index.ts";
import type { Statement } from "../../src/core/statement/index.ts";
import { shippedPacks } from "../../src/packs/index.ts";
import { checkLog, examineStore, findSubject, rebuild, redecideChecks, showSubject, subjectFile } from "../../src/service/index.ts";
import { nodeEd25519Verify, type Pool, raw, tallyText } from "../../src/store/index.ts";
import { type Deed, RecordStory, SUBJECTS } from "../record-story.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

/** Laws 4 and 6, with records that stop counting on account of a dispute and come back. */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const subject = fc.nat(SUBJECTS - 1);
const pick = fc.nat(1000);
const rate = fc.record({
  kind: fc.constant("rate" as const),
  subject,
  by: fc.nat(1),
  rating: fc.integer({ min: -2, max: 2 }),
  isOld: fc.boolean(),
});
const move = fc.record({
  kind: fc.constantFrom("suspension" as const, "suspension" as const, "reinstatement" as const, "removal" as const, "reinsertion" as const),
  pick,
});
const ask = fc.record({ kind: fc.constantFrom("ask" as const, "ask" as const, "ask" as const, "link" as const), subject });
const takeBack = fc.record({ kind: fc.constantFrom("withdraw" as const, "correct" as const), pick });
const redecide = fc.constant({ kind: "redecide" as const });
const end = fc.oneof(fc.record({ kind: fc.constant("erase" as const), pick }), fc.constant({ kind: "expire" as const }));

const kept: readonly fc.WeightedArbitrary<Deed>[] = [
  { arbitrary: rate, weight: 5 },
  { arbitrary: move, weight: 8 },
  { arbitrary: ask, weight: 5 },
  { arbitrary: takeBack, weight: 2 },
  { arbitrary: redecide, weight: 1 },
];
const lives = (deeds: readonly fc.WeightedArbitrary<Deed>[]) => fc.noShrink(fc.array(fc.oneof(...deeds), { minLength: 20, maxLength: 40 }));

let runs = 0;

async function live(deeds: readonly Deed[]): Promise<RecordStory> {
  const story = new RecordStory(world, String(runs++));
  await story.begin();
  for (const deed of deeds) await story.act(deed);
  expect((await redecideChecks(world.installation)).undecided).toBe(0);
  await world.sequence();
  await expectTold(story);
  return story;
}

/** States and tallies are those that the story has by its own lists. */
async function expectTold(story: RecordStory): Promise<void> {
  for (let i = 0; i < SUBJECTS; i++) {
    const { tallies } = await showSubject(world.installation, story.nameOf(i));
    expect(tallies.find(({ register }) => register === "trades")?.rows ?? []).toEqual(story.tallyNow(i));
  }
  const states = new Map<string, RecordState>();
  for (let i = 0; i < SUBJECTS; i++) {
    const { subject: id } = await findSubject(world.pool, world.installation, story.nameOf(i));
    const rows = await world.pool<{ record: string; state: RecordState }>`select record, state from record where subject = ${id}`;
    for (const { record, state } of rows) states.set(record, state);
  }
  expect(states).toEqual(story.states());
}

type Answer = Extract<Statement, { kind: "check" | "redecision" }>;

/** What each check was told in the end, out of the subjects' files, which hold. */
async function toldInFiles(story: RecordStory): Promise<ReadonlyMap<string, Answer>> {
  const told = new Map<string, Answer>();
  const viewer = { role: "operator", holder: "olga", registers: [] } as const;
  for (let i = 0; i < SUBJECTS; i++) {
    const file = await subjectFile(world.installation, { subject: story.nameOf(i), viewer });
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    for (const statement of file.chains.flatMap(({ statements }) => statements)) {
      const body = "body" in statement ? statement.body : undefined;
      if (body?.kind !== "check" && body?.kind !== "redecision") continue;
      const id = body.kind === "check" ? body.id : body.check;
      const before = told.get(id);
      if (before === undefined || lateness(before) < lateness(body)) told.set(id, body);
    }
  }
  return told;
}

/** The clock stands still, and so does not tell which of two decisions was the later one; the versions it knew of do. */
function lateness(answer: Answer): number {
  return answer.kind === "check" ? -1 : answer.known.reduce((sum, { version }) => sum + version, 0);
}

/** Everything a rebuild could change, as bytes; without the versions at which records came and went, where a repair raised them. */
async function stateText(pool: Pool, { isWithVersions }: { readonly isWithVersions: boolean }): Promise<string> {
  const registers = [...world.installation.registers.values()];
  const texts = await Promise.all(registers.map(({ register }) => tallyText(pool, register)));
  const columns = raw(isWithVersions ? "(subject, record, state, came, went)" : "(subject, record, state)");
  const records = await pool<{ row: string }>`select ${columns}::text as row from record order by 1`;
  return [...texts, ...records.map(({ row }) => row)].join("\n");
}

describe("whatever is suspended, reinstated, removed, reinserted and taken back", () => {
  it("counts as its history has it, and every answer is in the end what it is without what was wrong", async () => {
    const seen = { asked: 0, again: 0, back: 0 };
    await fc.assert(
      fc.asyncProperty(lives(kept), async (deeds) => {
        const story = await live(deeds);
        const told = await toldInFiles(story);
        for (const asked of story.asked) {
          expect(told.get(asked.id)?.tallies.trades ?? []).toEqual(story.rightTally(asked));
          seen.asked += 1;
          if (told.get(asked.id)?.kind === "redecision") seen.again += 1;
        }
        seen.back += deeds.filter(({ kind }) => kind === "reinsertion").length;
      }),
      { numRuns: 12 },
    );
    expect(seen.again).toBeGreaterThan(seen.asked / 20);
    expect(seen.back).toBeGreaterThan(10);
  }, 120_000);

  it("is the rebuild's state to the byte, and a sound log's, whatever expires and is erased between", async () => {
    const all = [...kept, { arbitrary: end, weight: 2 }];
    await fc.assert(
      fc.asyncProperty(lives(all), async (deeds) => {
        const story = await live(deeds);
        const told = await toldInFiles(story);
        const tellable = story.asked.filter((asked) => story.rightTally(asked) !== undefined);
        for (const asked of tellable) expect(told.get(asked.id)?.tallies.trades ?? []).toEqual(story.rightTally(asked));
        const before = await stateText(world.pool, { isWithVersions: true });
        expect(await rebuild(world.installation)).toMatchObject({ hasDiffered: false });
        expect(await stateText(world.pool, { isWithVersions: true })).toBe(before);
      }),
      { numRuns: 12 },
    );
    const { installation, keyFile, pool } = world;
    expect((await examineStore(installation, { keyFile, isDeep: true })).filter(({ ok, isWarning }) => !ok && !isWarning)).toEqual([]);
    expect((await checkLog(installation)).filter(({ ok }) => !ok)).toEqual([]);
    const whole = await stateText(pool, { isWithVersions: false });
    await pool`update record set state = 'live', went = null`;
    await pool`truncate tally_trades_2`;
    await rebuild(installation);
    expect(await stateText(pool, { isWithVersions: false })).toBe(whole);
  }, 120_000);
});
