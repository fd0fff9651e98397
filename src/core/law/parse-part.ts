import { type BreachReason, inside, type Place, report } from "./breach.ts";
import { LAW_LIMITS } from "./limits.ts";
import { isName } from "./names.ts";

/*
 * A configuration may come from plain JavaScript, where anything can stand anywhere. These parsers say what is off and go on with
 * undefined, so that one run lists every breach.
 */

/** The parts of an object, not looked at yet. */
export type Parts = Readonly<Record<string, unknown>>;

const SEEN_LENGTH = 60;

/** A value as a message shows it: short, on one line. */
export function seen(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.length > SEEN_LENGTH ? `${value.slice(0, SEEN_LENGTH)}...` : value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Whether the value is an object with parts, and no list. */
export function isParts(raw: unknown): raw is Parts {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** The object's parts; none, and a breach, when it is no object. */
export function parseParts(raw: unknown, place: Place): Parts {
  if (isParts(raw)) return raw;
  report(place, "part_malformed", `saw ${seen(raw)}, wanted an object`);
  return {};
}

/** A misspelt `adverse` would be a law silently not applied; so what is not known is refused. */
export function refuseUnknown(parts: Parts, known: readonly string[], place: Place): void {
  const unknown = Object.keys(parts).filter((part) => parts[part] !== undefined && !known.includes(part));
  for (const part of unknown.slice(0, LAW_LIMITS.fields)) {
    report(place, "part_unknown", `saw ${seen(part)}, wanted none but ${known.join(", ")}`);
  }
}

/** The list's elements, as many as the limit lets through; none, and a breach, when it is no list. */
export function parseList(raw: unknown, limit: number, place: Place): readonly unknown[] {
  if (Array.isArray(raw)) return cut(raw, limit, place);
  report(place, "part_malformed", `saw ${seen(raw)}, wanted a list`);
  return [];
}

/** The object's parts by name, as many as the limit lets through; none, and a breach, when it is no object. */
export function parseEntries(raw: unknown, limit: number, place: Place): readonly (readonly [string, unknown])[] {
  return cut(Object.entries(parseParts(raw, place)), limit, place);
}

/** Array.from makes undefined of holes, which map and filter would step over without a word. */
function cut<T>(all: readonly T[], limit: number, place: Place): readonly T[] {
  if (all.length > limit) report(place, "too_many", `saw ${all.length}, wanted at most ${limit}`);
  return Array.from(all.slice(0, limit));
}

/** Whether it is text for people: not blank, at most so long, without control characters and halves of surrogate pairs. */
export function isPlainText(raw: unknown, lengthMax: number): raw is string {
  return typeof raw === "string" && raw.trim() !== "" && raw.length <= lengthMax && raw.isWellFormed() && !/\p{Cc}/u.test(raw);
}

/** A text for people, of at most a paragraph; the breach is `part_malformed` unless a fitter one is given. */
export function parseText(raw: unknown, place: Place, reason: BreachReason = "part_malformed"): string | undefined {
  if (isPlainText(raw, LAW_LIMITS.textLength)) return raw;
  return report(place, reason, `saw ${seen(raw)}, wanted a text of 1 to ${LAW_LIMITS.textLength} characters`);
}

/** A name in lower-case kebab. */
export function parseName(raw: unknown, place: Place): string | undefined {
  if (typeof raw === "string" && isName(raw)) return raw;
  return report(place, "name_malformed", `saw ${seen(raw)}, wanted lower-case words joined by hyphens, 40 characters at most`);
}

/** The list's elements, each with its place: by its name where it has a proper one, else by its number. */
export function parseElements(raw: unknown, limit: number, place: Place): readonly { readonly raw: unknown; readonly place: Place }[] {
  return parseList(raw, limit, place).map((element, index) => ({ raw: element, place: inside(place, stepOf(element, index)) }));
}

function stepOf(raw: unknown, index: number): string | number {
  const name = isParts(raw) ? raw.name : undefined;
  return typeof name === "string" && isName(name) ? name : index;
}

/** Declarations are made by their define function, which derives parts of them. */
export function demandKind(parts: Parts, kind: string, place: Place): void {
  if (parts.kind !== kind)
    report(place, "part_malformed", `saw the kind ${seen(parts.kind)}, wanted "${kind}", as its define function gives`);
}
