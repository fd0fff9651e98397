import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseIdentifier } from "../../src/core/identity/index.ts";
import { bySlotRank, type ParsedRecord, type RecordInput } from "../../src/core/record/index.ts";
import { fold, type Tally } from "../../src/core/tally/index.ts";
import { appendRecords, correctRecord, type Installation, rebuild, withdrawRecord } from "../../src/service/index.ts";
import { readForChecks, rebuildTally, tallyText } from "../../src/store/index.ts";
import { createWorld, type World } from "../world.ts";

/** Law 4: order of arrival never matters, and a rebuild gives the running state's bytes. */
let worlds: readonly [World, World];
beforeAll(async () => {
  worlds = await Promise.all([createWorld({ config: "market" }), createWorld({ config: "market" })]);
});
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.checkSoundness()));
  await Promise.all(worlds.map((world) => world.close()));
});

const SOURCE = "simulated-market";
const REGISTERS = ["trades", "orders"];
const RECORDS = 14;
const RUNS = 15;

/** What becomes of one record: it comes, and later may be taken back, with or without another in its place. */
type Fate = { readonly record: RecordInput; readonly end: "stays" | "withdrawn" | "corrected"; readonly replacement: RecordInput };

/** One thing that a source does. `fates` by their place. */
type Deed = { readonly kind: "append"; readonly fates: readonly number[] } | { readonly kind: "repeat" | "end"; readonly fate: number };

describe("whatever comes when", () => {
  it("the tallies are the fold of the live records, in both of two orders, and a rebuild changes no byte", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.noShrink(arbitraryFates), fc.noShrink(arbitraryOrder), fc.noShrink(arbitraryOrder), async (bare, ...orders) => {
        const fates = bare.map((fate) => named(fate, run));
        run += 1;
        const seen = await Promise.all(worlds.map(({ installation }, i) => live(installation, { fates, order: orders[i] ?? [] })));
        const [first] = worlds;
        const expected = expectedOf(first.installation, fates);
        for (const { tallies, states } of seen) {
          expect(tallies).toEqual(expected.tallies);
          expect(states).toEqual(expected.states);
        }
        await Promise.all(worlds.map(({ installation }) => expectRebuildToAgree(installation)));
      }),
      { numRuns: RUNS },
    );
  });
});

/** Few subjects, raters, orders and times: many records share a slot, and some an instant. */
const instant = fc.constantFrom("2024-04-30T23:59:59Z", "2024-05-01T00:00:00Z", "2024-05-01T12:00:00Z", "2024-05", "2024-05-31");
const subject = fc.constantFrom("account:otc:NN", "phone:+120255501NN", "email:ann@example-NN.org");
const rating = fc
  .record({ by: fc.constantFrom("account:otc:1", "phone:+12025550199"), rating: fc.integer({ min: -2, max: 2 }) })
  .map((says) => ({ register: "trades", type: "rated", says }));
const review = fc
  .record({ order: fc.constantFrom("o1", "o2"), stars: fc.integer({ min: 1, max: 5 }) })
  .map((says) => ({ register: "orders", type: "reviewed", says }));
const bareRecord = fc
  .tuple(fc.oneof(rating, review), subject, instant)
  .map(([said, about, occurredAt]) => ({ ...said, subject: about, occurredAt, reference: "" }));
const arbitraryFates: fc.Arbitrary<Fate[]> = fc.array(
  fc.record({ record: bareRecord, end: fc.constantFrom("stays", "stays", "withdrawn", "corrected"), replacement: bareRecord }),
  { minLength: RECORDS, maxLength: RECORDS },
);

/** A number for each deed that could come next: the order is made of what is possible then. */
const arbitraryOrder = fc.array(fc.nat(1000), { minLength: 6 * RECORDS, maxLength: 6 * RECORDS });

/** Each run has subjects and references of its own in the same two stores. */
function named(fate: Fate, run: number): Fate {
  const number = String(run).padStart(2, "0");
  const name = (record: RecordInput): RecordInput => ({
    ...record,
    subject: record.subject.replace("NN", number),
    reference: `${number}-${references++}`,
  });
  return { ...fate, record: name(fate.record), replacement: name(fate.replacement) };
}
let references = 0;

type Life = { readonly fates: readonly Fate[]; readonly order: readonly number[] };

/** Has a store live through the fates in an order, and looks at what has become of them. */
async function live(installation: Installation, life: Life): Promise<{ tallies: Tallies; states: States }> {
  for (const deed of deedsOf(life)) await act(installation, life.fates, deed);
  return { tallies: await talliesOf(installation, life.fates), states: await statesOf(installation, life.fates) };
}

function deedsOf({ fates, order }: Life): Deed[] {
  const deeds: Deed[] = [];
  const waiting = new Set(fates.keys());
  const ending = new Set<number>();
  const come = new Set<number>();
  for (const number of order) {
    const picked = (from: Iterable<number>) => [...from][number % [...from].length] ?? 0;
    if (number % 3 === 0 && ending.size > 0) {
      const fate = picked(ending);
      ending.delete(fate);
      deeds.push({ kind: "end", fate });
    } else if (number % 7 === 0 && come.size > 0) deeds.push({ kind: "repeat", fate: picked(come) });
    else if (waiting.size > 0) {
      const batch = [...waiting].filter((fate) => fate === picked(waiting) || (fate * 31 + number) % 5 === 0);
      for (const fate of batch) {
        waiting.delete(fate);
        come.add(fate);
        if (fates[fate]?.end !== "stays") ending.add(fate);
      }
      deeds.push({ kind: "append", fates: number % 2 === 0 ? batch : batch.toReversed() });
    }
  }
  deeds.push({ kind: "append", fates: [...waiting] });
  for (const fate of [...ending, ...[...waiting].filter((each) => fates[each]?.end !== "stays")]) deeds.push({ kind: "end", fate });
  return deeds;
}

async function act(installation: Installation, fates: readonly Fate[], deed: Deed): Promise<void> {
  if (deed.kind === "append")
    return furnish(
      installation,
      deed.fates.map((at) => fates[at]?.record),
      "recorded",
    );
  const fate = fates[deed.fate];
  if (fate === undefined) throw new RangeError("no such fate");
  const { record, end, replacement } = fate;
  if (deed.kind === "repeat") return furnish(installation, [record], "already_recorded");
  const taken = { source: SOURCE, reference: record.reference, reason: "entered_in_error" } as const;
  if (end === "withdrawn") await withdrawRecord(installation, taken);
  else await correctRecord(installation, { ...taken, record: replacement });
}

async function furnish(installation: Installation, inputs: readonly unknown[], status: string): Promise<void> {
  const results = await appendRecords(installation, { source: SOURCE, inputs });
  expect(results.map((result) => result.status)).toEqual(inputs.map(() => status));
}

/** By subject and register. */
type Tallies = Readonly<Record<string, Tally>>;
/** By reference. */
type States = Readonly<Record<string, string>>;

async function talliesOf({ pool, keys, registers }: Installation, fates: readonly Fate[]): Promise<Tallies> {
  const subjects = [...new Set(recordsOf(fates).map((record) => record.subject))].sort();
  const places = subjects.map(parseIdentifier).map((each) => ({ scheme: each.scheme, digest: keys.indexDigest(each) }));
  const read = REGISTERS.map((name) => registers.get(name)?.register).filter((register) => register !== undefined);
  const found = await readForChecks(pool, places, { registers: read, withAllowed: false });
  return Object.fromEntries(
    subjects.flatMap((name, i) => read.map((register, j) => [`${name} ${register.name}`, found[i]?.tallies[j] ?? []] as const)),
  );
}

async function statesOf({ pool, keys }: Installation, fates: readonly Fate[]): Promise<States> {
  const rows = await pool<{ digest: string; state: string }>`
    select encode(f.digest, 'hex') as digest, r.state from reference f join record r on r.subject = f.subject and r.record = f.record`;
  const states = new Map(rows.map(({ digest, state }) => [digest, state]));
  const stateOf = (reference: string) => states.get(keys.digest(`reference\n${SOURCE}\n${reference}`)) ?? "nowhere";
  return Object.fromEntries(recordsOf(fates).map(({ reference }) => [reference, stateOf(reference)]));
}

/** The records that came in the end; a replacement only where it was wanted. */
function recordsOf(fates: readonly Fate[]): RecordInput[] {
  return fates.flatMap(({ record, end, replacement }) => (end === "corrected" ? [record, replacement] : [record]));
}

/** What the statements amount to, by pure functions alone: of each slot the first by rank counts, of those not taken back. */
function expectedOf(installation: Installation, fates: readonly Fate[]): { tallies: Tallies; states: States } {
  const ends = new Map(fates.map(({ record, end }) => [record.reference, end]));
  const states: Record<string, string> = {};
  const slots = new Map<string, { parsed: ParsedRecord; reference: string; subject: string }[]>();
  const tallies: Record<string, Tally> = {};
  for (const record of recordsOf(fates)) {
    for (const register of REGISTERS) tallies[`${record.subject} ${register}`] = [];
    const parsed = installation.parseRecord(record, { now: installation.now() });
    const end = ends.get(record.reference) ?? "stays";
    if (end !== "stays") states[record.reference] = end;
    else {
      const key = `${record.subject} ${parsed.slot}`;
      slots.set(key, [...(slots.get(key) ?? []), { parsed, reference: record.reference, subject: record.subject }]);
    }
  }
  const counted: { key: string; parsed: ParsedRecord }[] = [];
  for (const records of slots.values()) {
    const ranked = records.map((each) => ({ ...each, ...rankOf(installation, each) })).sort(bySlotRank);
    for (const [i, { reference }] of ranked.entries()) states[reference] = i === 0 ? "live" : "superseded";
    for (const { subject: about, parsed } of ranked.slice(0, 1)) counted.push({ key: `${about} ${parsed.register.name}`, parsed });
  }
  for (const [key, entries] of Map.groupBy(counted, (each) => each.key)) tallies[key] = fold(entries.map(({ parsed }) => parsed));
  return { tallies, states };
}

function rankOf({ keys }: Installation, { parsed, reference }: { readonly parsed: ParsedRecord; readonly reference: string }) {
  return { occurredAt: parsed.occurredAt, content: keys.digest(`content\n${parsed.content}`), record: reference };
}

async function expectRebuildToAgree(installation: Installation): Promise<void> {
  const before = await textOf(installation);
  const rebuilt = await rebuild(installation);
  expect(rebuilt.hasDiffered).toBe(false);
  await installation.pool.begin(async (tx) => {
    for (const { id, register } of installation.registers.values()) await rebuildTally(tx, register, id);
  });
  expect(await textOf(installation)).toBe(before);
}

async function textOf({ pool, registers }: Installation): Promise<string> {
  const texts = [...registers.values()].map(({ register }) => tallyText(pool, register));
  return (await Promise.all(texts)).join("\n\n");
}
