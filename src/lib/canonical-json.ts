import { CredenceError } from "../errors.ts";

/** Nothing of ours nests deeper than ten; a limit keeps a hostile text from exhausting the stack. */
const DEPTH_MAX = 100;

/** Printable ASCII without the quote and the backslash: needs no escape and holds no surrogate. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * The canonical text of a JSON value (RFC 8785): no white space, properties sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Equal values give equal texts, so it is what digests are made of.
 *
 * A property whose value is undefined is left out, as if it were absent: so `canonicalJson(JSON.parse(canonicalJson(x)))` is
 * `canonicalJson(x)`. Throws `json_malformed` for what a JSON text can bring in but I-JSON (RFC 7493) forbids: a number too large for
 * a double, a lone surrogate, nesting beyond 100. Throws `internal` for what no JSON text can bring in: undefined elsewhere, NaN,
 * bigint, functions, symbols, instances of classes.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, 0);
}

function textOf(value: unknown, depth: number): string {
  if (typeof value === "string") return stringText(value);
  if (typeof value === "number") return numberText(value);
  if (value === null || value === true || value === false) return String(value);
  if (typeof value !== "object") throw notJson(typeof value);
  if (depth >= DEPTH_MAX) throw new CredenceError("json_malformed", `the value nests deeper than ${DEPTH_MAX} levels`);
  return Array.isArray(value) ? arrayText(value, depth + 1) : objectText(value, depth + 1);
}

function arrayText(values: readonly unknown[], depth: number): string {
  let text = "";
  for (let at = 0; at < values.length; at++) text += (at === 0 ? "" : ",") + textOf(values[at], depth);
  return `[${text}]`;
}

function objectText(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notJson("an instance of a class");
  const entries = Object.entries(value);
  if (!isSorted(entries)) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  let text = "";
  for (const [name, held] of entries) {
    if (held !== undefined) text += `${text === "" ? "" : ","}${stringText(name)}:${textOf(held, depth)}`;
  }
  return `{${text}}`;
}

function isSorted(entries: readonly (readonly [string, unknown])[]): boolean {
  let previous = "";
  for (const [name] of entries) {
    if (name < previous) return false;
    previous = name;
  }
  return true;
}

/** JSON.stringify escapes exactly as RFC 8785, section 3.2.2.2 wants, lone surrogates excepted. */
function stringText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new CredenceError("json_malformed", "a string holds half of a surrogate pair (\\ud800 to \\udfff alone)");
  return JSON.stringify(text);
}

/** ECMAScript's own Number-to-String is what RFC 8785, section 3.2.2.3 prescribes; -0 becomes 0. */
function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) throw notJson("NaN");
  throw new CredenceError("json_malformed", "a number is beyond the range of a double (about 1.8e308)");
}

function notJson(seen: string): CredenceError {
  return new CredenceError(
    "internal",
    `${seen} has no place in JSON; wanted plain objects, arrays, strings, finite numbers, booleans, null`,
  );
}
