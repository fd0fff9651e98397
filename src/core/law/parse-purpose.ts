import { inside, type Place, report } from "./breach.ts";
import { LAW_LIMITS } from "./limits.ts";
import { demandKind, isParts, parseList, parseName, parseParts, parseText, refuseUnknown, seen } from "./parse-part.ts";
import { parseAbout } from "./parse-register.ts";
import type { Grades, OutcomeWords } from "./purpose.ts";
import type { CountReference, SubjectKind } from "./register.ts";

/** A purpose as far as it could be read: what is undefined in it has its breach already. */
export type PurposeDraft = {
  readonly place: Place;
  readonly name: string | undefined;
  /** Unknown means person (law 2). */
  readonly about: readonly SubjectKind[];
  /** The registers as they stood there, to be found again among the configuration's. */
  readonly reads: readonly unknown[];
  /** What is read of an asker, likewise. */
  readonly askerReads: readonly unknown[];
  readonly good: CountReference | undefined;
  readonly bad: CountReference | undefined;
  readonly ratings: readonly (CountReference | undefined)[];
};

const KNOWN = ["kind", "name", "question", "about", "reads", "consent", "asker", "outcome", "ratings", "model", "grades"];

/** Reads one purpose, and checks what can be checked on its parts alone. */
export function parsePurpose(raw: unknown, place: Place): PurposeDraft {
  const parts = parseParts(raw, place);
  refuseUnknown(parts, KNOWN, place);
  demandKind(parts, "purpose", place);
  parseText(parts.question, inside(place, "question"));
  if (parts.consent !== undefined) checkConsent(parts.consent, inside(place, "consent"));
  checkModel(parts.model, inside(place, "model"));
  checkGrades(parts.grades, inside(place, "grades"));
  return {
    place,
    name: parseName(parts.name, inside(place, "name")),
    about: parseAbout(parts.about, inside(place, "about")) ?? ["person"],
    reads: parseList(parts.reads, LAW_LIMITS.registers, inside(place, "reads")),
    askerReads: parts.asker === undefined ? [] : parseAsker(parts.asker, inside(place, "asker")),
    ...parseOutcome(parts.outcome, inside(place, "outcome")),
    ratings: parts.ratings === undefined ? [] : parseRatings(parts.ratings, inside(place, "ratings")),
  };
}

function checkConsent(raw: unknown, place: Place): void {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["cite"], place);
  parseText(parts.cite, inside(place, "cite"), "consent_without_cite");
}

/** An asker of which nothing is read would be told nothing that the subject is not. */
function parseAsker(raw: unknown, place: Place): readonly unknown[] {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["reads", "cite"], place);
  parseText(parts.cite, inside(place, "cite"), "asker_without_cite");
  const reads = parseList(parts.reads, LAW_LIMITS.registers, inside(place, "reads"));
  if (Array.isArray(parts.reads) && reads.length === 0) report(inside(place, "reads"), "part_malformed", "saw none, wanted a register");
  return reads;
}

/** Law 1: no standing without a named outcome. */
function parseOutcome(raw: unknown, place: Place): Pick<PurposeDraft, "good" | "bad"> {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["good", "bad", "words"], place);
  checkWords(parts.words, inside(place, "words"));
  const good = parseReference(parts.good, inside(place, "good"));
  const bad = parseReference(parts.bad, inside(place, "bad"));
  if (good !== undefined && good.register === bad?.register && good.count === bad.count) {
    report(place, "purpose_without_outcome", "saw one count for good and bad, wanted two: else nothing is asked");
  }
  return { good, bad };
}

function parseRatings(raw: unknown, place: Place): (CountReference | undefined)[] {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["sum", "number", "min", "max"], place);
  const { min, max } = parts;
  if (typeof min !== "number" || typeof max !== "number" || min >= max)
    report(place, "range_malformed", `saw ${seen(min)} to ${seen(max)}, wanted min below max`);
  return [parseReference(parts.sum, inside(place, "sum")), parseReference(parts.number, inside(place, "number"))];
}

function parseReference(raw: unknown, place: Place): CountReference | undefined {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["register", "count"], place);
  const { register, count } = parts;
  if (typeof register === "string" && typeof count === "string") return { register, count };
  return report(place, "purpose_without_outcome", `saw ${seen(raw)}, wanted a count of a register, as in trades.counts.good`);
}

const OUTCOME_WORDS = ["one", "many", "good", "bad", "subject"] as const satisfies readonly (keyof OutcomeWords)[];

function checkWords(raw: unknown, place: Place): void {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, [...OUTCOME_WORDS, "others"], place);
  if (parts.others !== undefined) checkOtherWords(parts.others, inside(place, "others"));
  for (const word of OUTCOME_WORDS) parseText(parts[word], inside(place, word), "purpose_without_outcome");
}

/** Words for counts that are not there are never said. */
function checkOtherWords(raw: unknown, place: Place): void {
  const words = Object.entries(isParts(raw) ? raw : {});
  if (words.length === 0 || words.length > LAW_LIMITS.counts) {
    report(
      place,
      "part_malformed",
      `saw ${words.length} words, wanted { "register.count": "its name" }, 1 to ${LAW_LIMITS.counts} of them`,
    );
    return;
  }
  for (const [count, word] of words) parseText(word, inside(place, count));
}

function checkModel(raw: unknown, place: Place): void {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, ["kind", "leastEvidence"], place);
  if (parts.kind === "own-record" || parts.kind === "trained") checkLeastEvidence(parts.leastEvidence, inside(place, "leastEvidence"));
  else report(place, "model_unknown", `saw ${seen(parts.kind)}, wanted "own-record" or "trained"`);
}

/** A newcomer is uncertain, neither good nor bad: so a minimum of 0 is none. */
function checkLeastEvidence(raw: unknown, place: Place): void {
  if (typeof raw === "number" && Number.isInteger(raw) && raw >= 1 && raw <= LAW_LIMITS.leastEvidence) return;
  report(place, "least_evidence_missing", `saw ${seen(raw)}, wanted a whole number of 1 to ${LAW_LIMITS.leastEvidence}`);
}

const GRADES = ["A", "B", "C", "D", "E"] as const satisfies readonly (keyof Grades)[];

function checkGrades(raw: unknown, place: Place): void {
  const parts = isParts(raw) ? raw : {};
  refuseUnknown(parts, GRADES, place);
  const limits = GRADES.map((grade) => parts[grade]);
  const isProbability = (limit: unknown): limit is number => typeof limit === "number" && limit >= 0 && limit <= 1;
  const proper = limits.filter(isProbability);
  const isDescending = proper.every((limit, at) => limit > (proper[at + 1] ?? -1));
  if (proper.length === GRADES.length && isDescending && proper.at(-1) === 0) return;
  report(place, "grades_not_descending", `saw ${limits.map(seen).join(", ")}, wanted descending probabilities of A to E, E being 0`);
}
