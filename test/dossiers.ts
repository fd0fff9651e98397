import {
  add,
  type Config,
  definePack,
  definePurpose,
  defineRegister,
  defineSector,
  field,
  isWord,
  ownRecord,
  when,
} from "../src/core/law/index.ts";
import type { RecordInput } from "../src/core/record/index.ts";
import { shippedConfigs } from "../src/packs/index.ts";

/** Paragraphs of 4,000 characters at most: all of them together are more than a statement may hold. */
const PARTS = Array.from({ length: 18 }, (_, i) => `part${i}`);
const PART_CHARS_MAX = 4_000;

/** As many as a register may count, each with as many digits as it may: a row of tallies of half a kilobyte. */
const COUNTS = Array.from({ length: 30 }, (_, i) => `countOfDossiers${i}`);
const COUNT_EACH = 1_000_000;

/** Long records about companies. */
const dossiers = defineRegister({
  name: "dossiers",
  version: 1,
  sector: defineSector("commerce"),
  about: ["body"],
  basis: { kind: "contract", cite: "the rules of a test" },
  keep: { other: { years: 30 } },
  records: {
    kept: {
      says: { end: field.outcome("good", "bad"), ...Object.fromEntries(PARTS.map((part) => [part, field.optional(field.evidence())])) },
      counts: {
        good: when(isWord("end", "good")),
        bad: when(isWord("end", "bad")),
        ...Object.fromEntries(COUNTS.map((count) => [count, add(COUNT_EACH)])),
      },
    },
  },
});

const dealWith = definePurpose({
  name: "deal-with",
  question: "Will the next dealing with this company go well?",
  about: ["body"],
  reads: [dossiers],
  outcome: {
    good: dossiers.counts.good,
    bad: dossiers.counts.bad,
    words: { one: "dealing", many: "dealings", good: "good", bad: "bad", subject: "company" },
  },
  model: ownRecord({ leastEvidence: 3 }),
  grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 },
});

/** The market that ships, and in it records that may be too long for the log, and looks at them that may be. */
export function marketWithDossiers(): Config {
  const market = shippedConfigs.find(({ name }) => name === "market");
  if (market === undefined) throw new RangeError("no configuration market ships");
  return {
    ...market,
    packs: [...market.packs, definePack({ name: "dossiers", title: "Dossiers", registers: [dossiers], purposes: [dealWith] })],
    sources: [...market.sources, { name: "archive", title: "An archive", registers: ["dossiers"] }],
    subscribers: [{ name: "demo", title: "Whoever tries it out", purposes: ["trade-with", "buy-from", "deal-with"] }],
  };
}

let references = 0;

/** A dossier whose parts have so many characters in all; by default none. */
export function dossier({ text = "", ...given }: Partial<Omit<RecordInput, "says">> & { readonly text?: string }): RecordInput {
  const parts = PARTS.map((part, i) => [part, text.slice(i * PART_CHARS_MAX, (i + 1) * PART_CHARS_MAX)] as const);
  return {
    register: "dossiers",
    type: "kept",
    reference: `dossier-${references++}`,
    subject: "lei:5493001KJTIIGC8Y1R12",
    occurredAt: "2024-05-01T12:00:00Z",
    ...given,
    says: { end: "good", ...Object.fromEntries(parts.filter(([, said]) => said !== "")) },
  };
}
