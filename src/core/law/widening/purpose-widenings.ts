import { canonicalJson } from "../../../lib/index.ts";
import { isAboutPersons, type PurposeText } from "./law-text.ts";
import { otherParts } from "./other-parts.ts";
import { added, named, type Widening } from "./widening.ts";

/** Ratings are for backtests alone; what little is too little, and grades, say how sure an answer is, and not what is asked. */
const PURPOSE_PARTS = ["name", "question", "about", "reads", "consent", "asker", "outcome", "ratings", "model", "grades"];

/** What of a purpose about persons is wider than it was; one that is new, or was about bodies alone, is wider as a whole. */
export function purposeWidenings(before: PurposeText | undefined, after: PurposeText): Widening[] {
  const at = `purposes.${after.name}`;
  if (!isAboutPersons(after)) return before === undefined ? [] : askerWidenings(before, after, at);
  if (before === undefined || !isAboutPersons(before)) {
    return [{ what: "purpose_new", at, says: `something new is asked about persons: ${after.question}` }];
  }
  return [
    ...readWidenings(before, after, at),
    ...askerWidenings(before, after, at),
    ...modelWidenings(before, after, at),
    ...outcomeWidenings(before, after, at),
    ...consentWidenings(before, after, at),
    ...otherParts({ before, after, known: PURPOSE_PARTS, at }),
  ];
}

function readWidenings(before: PurposeText, after: PurposeText, at: string): Widening[] {
  const more = added(before.reads.map(registerName), after.reads.map(registerName));
  return more.length === 0 ? [] : [{ what: "purpose_reads_more", at: `${at}.reads`, says: `it reads more registers: ${named(more)}` }];
}

/** Whoever asks may be a person, whatever is asked about. */
function askerWidenings(before: PurposeText, after: PurposeText, at: string): Widening[] {
  const more = added((before.asker?.reads ?? []).map(registerName), (after.asker?.reads ?? []).map(registerName));
  return more.length === 0
    ? []
    : [{ what: "purpose_reads_more", at: `${at}.asker`, says: `it reads more registers of whoever asks: ${named(more)}` }];
}

/** The own-record posterior reads no more than the outcome's counts; of any other kind nothing says that it reads no more than another. */
function modelWidenings(before: PurposeText, after: PurposeText, at: string): Widening[] {
  const { kind } = after.model;
  if (kind === before.model.kind || kind === "own-record") return [];
  const says = `its model is ${kind} and was ${before.model.kind}: it may read every count of its registers, and not the outcome's own alone`;
  return [{ what: "model_reads_more", at: `${at}.model`, says }];
}

/** A new version of a register is looked at as such. */
function registerName(key: string): string {
  return key.slice(0, key.lastIndexOf("@"));
}

/** Another outcome under an old name is another question. */
function outcomeWidenings(before: PurposeText, after: PurposeText, at: string): Widening[] {
  if (countsOf(before) === countsOf(after)) return [];
  const { good, bad } = after.outcome;
  const says = `it asks otherwise: for ${good.register}.${good.count} against ${bad.register}.${bad.count}`;
  return [{ what: "purpose_asks_otherwise", at: `${at}.outcome`, says }];
}

function countsOf({ outcome: { good, bad } }: PurposeText): string {
  return canonicalJson([good, bad]);
}

function consentWidenings(before: PurposeText, after: PurposeText, at: string): Widening[] {
  if (before.consent === undefined || after.consent !== undefined) return [];
  return [{ what: "consent_dropped", at: `${at}.consent`, says: "it may be asked without the person's consent" }];
}
