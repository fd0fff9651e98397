import { CredenceError } from "../../errors.ts";

/** The parts of an object, not looked at yet. */
export type Parts = Readonly<Record<string, unknown>>;

const SHOWN_CHARS_MAX = 60;
const TEXT_CHARS_MAX = 200;

/** The refusal of a mapping: where in it, the value seen and the value wanted. */
export function refuse(path: string, value: unknown, wanted: string): CredenceError {
  const seen = (JSON.stringify(value) ?? "nothing").slice(0, SHOWN_CHARS_MAX);
  return new CredenceError("mapping_malformed", `${path === "" ? "the mapping" : path} is ${seen}; wanted ${wanted}`, {
    details: { path, seen, wanted },
  });
}

/** The parts of an object that has no others than these: a misspelt part would silently not be read. */
export function objectAt(path: string, given: unknown, allowed: readonly string[]): Parts {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw refuse(path, given, `an object with ${allowed.join(", ")}`);
  const stranger = Object.keys(given).find((key) => !allowed.includes(key));
  if (stranger !== undefined) throw refuse(path === "" ? stranger : `${path}.${stranger}`, "a part", `none but ${allowed.join(", ")}`);
  return { ...given };
}

/** A text that is not empty. */
export function textAt(path: string, given: unknown): string {
  if (typeof given === "string" && given !== "" && given.length <= TEXT_CHARS_MAX) return given;
  throw refuse(path, given, `text of 1 to ${TEXT_CHARS_MAX} characters`);
}

/** One of a closed list of words. */
export function wordAt<Word extends string>(path: string, given: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw refuse(path, given, `one of ${words.join(", ")}`);
}

/** A finite number. */
export function numberAt(path: string, given: unknown): number {
  if (typeof given === "number" && Number.isFinite(given)) return given;
  throw refuse(path, given, "a number");
}
