import { CredenceError } from "../../errors.ts";
import { isInstant, seenText } from "../../lib/index.ts";
import { isBase64Of32 } from "./base64.ts";

/** Reads one part of the document, or throws `file_malformed` with its path. */
export type Part<T> = (raw: unknown, path: string) => T;

type Read<P> = P extends Part<infer T> ? T : never;

/** Nothing of ours has as many members by free names: registers of an installation, fields of a record. */
const NAMES_MAX = 64;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DIGEST = /^[0-9a-f]{32,64}$/;

/** What is at the path is not what has to be there. */
export function malformedAt(path: string, seen: unknown, wanted: string): CredenceError {
  return new CredenceError("file_malformed", `${path === "" ? "the file" : path}: wanted ${wanted}, saw ${seenText(seen)}`, {
    details: { path },
  });
}

/** An object with these members and no others. */
export function object<Shape extends Readonly<Record<string, Part<unknown>>>>(
  shape: Shape,
): Part<{ readonly [Name in keyof Shape]: Read<Shape[Name]> }> {
  // In the order of canonical JSON, which then need not sort.
  const members = Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1));
  return (raw, path) => {
    const parts = partsOf(raw, path);
    const unknown = Object.keys(parts).find((name) => !Object.hasOwn(shape, name));
    if (unknown !== undefined) throw malformedAt(inside(path, unknown), parts[unknown], "no such member");
    const read = members.map(([name, part]) => [name, part(Object.hasOwn(parts, name) ? parts[name] : undefined, inside(path, name))]);
    return Object.fromEntries(read) as { readonly [Name in keyof Shape]: Read<Shape[Name]> };
  };
}

/** An object with these members, and as many of those others as are there. */
export function objectWith<Shape extends Readonly<Record<string, Part<unknown>>>, More extends Readonly<Record<string, Part<unknown>>>>(
  shape: Shape,
  more: More,
): Part<{ readonly [Name in keyof Shape]: Read<Shape[Name]> } & { readonly [Name in keyof More]?: Read<More[Name]> }> {
  return (raw, path) => {
    const parts = partsOf(raw, path);
    const there = Object.entries(more).filter(([name]) => Object.hasOwn(parts, name));
    return object({ ...shape, ...Object.fromEntries(there) })(raw, path) as { readonly [Name in keyof Shape]: Read<Shape[Name]> } & {
      readonly [Name in keyof More]?: Read<More[Name]>;
    };
  };
}

/** An object whose members have any names. */
export function named<T>(part: Part<T>): Part<Readonly<Record<string, T>>> {
  return (raw, path) => {
    const entries = Object.entries(partsOf(raw, path));
    if (entries.length > NAMES_MAX) throw malformedAt(path, raw, `at most ${NAMES_MAX} members`);
    return Object.fromEntries(entries.map(([name, value]) => [name, part(value, inside(path, name))]));
  };
}

/** A list of at most so many. */
export function list<T>(part: Part<T>, limit: number): Part<readonly T[]> {
  return (raw, path) => {
    if (!Array.isArray(raw) || raw.length > limit) throw malformedAt(path, raw, `a list of at most ${limit}`);
    return Array.from(raw, (value: unknown, at) => part(value, `${path}[${at}]`));
  };
}

/** A text of at most so many characters. */
export function text(charsMax: number): Part<string> {
  return (raw, path) => {
    if (typeof raw === "string" && raw.length <= charsMax && raw.isWellFormed()) return raw;
    throw malformedAt(path, raw, `a text of at most ${charsMax} characters`);
  };
}

/** One of these words. */
export function word<const Word extends string>(words: readonly Word[]): Part<Word> {
  return (raw, path) => {
    const found = words.find((known) => known === raw);
    if (found !== undefined) return found;
    throw malformedAt(path, raw, words.length === 1 ? `"${words[0]}"` : `one of ${words.join(", ")}`);
  };
}

/** A whole number within bounds, both inclusive. */
export function whole(min: number, max: number = Number.MAX_SAFE_INTEGER): Part<number> {
  return (raw, path) => {
    if (typeof raw === "number" && Number.isSafeInteger(raw) && raw >= min && raw <= max) return raw;
    throw malformedAt(path, raw, `a whole number from ${min} to ${max}`);
  };
}

/** Any number that JSON can carry. */
export const number: Part<number> = (raw, path) => {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  throw malformedAt(path, raw, "a number");
};

/** True or false. */
export const truth: Part<boolean> = (raw, path) => {
  if (typeof raw === "boolean") return raw;
  throw malformedAt(path, raw, "true or false");
};

/** A UUID in lower case. */
/** Where only what is so is said. */
export const isTrue: Part<true> = (raw, path) => {
  if (raw === true) return true;
  throw malformedAt(path, raw, "true");
};

export const uuid: Part<string> = matching(UUID, "a UUID in lower case");

/** A digest as hex in lower case. */
export const digest: Part<string> = matching(DIGEST, "a digest as hex in lower case");

/** Base64 of 32 bytes: a hash, a salt, a key. */
export const bytes32: Part<string> = (raw, path) => {
  if (typeof raw === "string" && isBase64Of32(raw)) return raw;
  throw malformedAt(path, raw, "canonical base64 of 32 bytes");
};

/** UTC microseconds. */
export const instant: Part<number> = (raw, path) => {
  if (typeof raw === "number" && isInstant(raw)) return raw;
  throw malformedAt(path, raw, "whole microseconds since 1970 of the years 1900 to 2254");
};

/** The members of an object, not looked at yet. */
export function partsOf(raw: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof raw === "object" && raw !== null && !Array.isArray(raw)) return { ...raw };
  throw malformedAt(path, raw, "an object");
}

function matching(form: RegExp, wanted: string): Part<string> {
  return (raw, path) => {
    if (typeof raw === "string" && form.test(raw)) return raw;
    throw malformedAt(path, raw, wanted);
  };
}

/** A name from outside may be anything, and long. */
function inside(path: string, name: string): string {
  const step = name.length <= 60 ? name : `${name.slice(0, 60)}...`;
  return path === "" ? step : `${path}.${step}`;
}
