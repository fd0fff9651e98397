import { CredenceError } from "../../errors.ts";
import { seenText } from "../../lib/index.ts";

/** What was wrong with one value: where it stands, and what was wanted there. */
type Fault = { readonly path: string; readonly seen: string; readonly wanted: string };

/** The refusal of a record. `seen` holds no private value: it comes from `seenText` or is made of our own words. */
export function refuse({ path, seen, wanted }: Fault): CredenceError {
  return new CredenceError("record_malformed", `${path === "" ? "the record" : path} is ${seen}; wanted ${wanted}`, {
    details: { path, seen, wanted },
  });
}

/** Runs a parser that knows no paths; what it refuses is refused under its own code, with the path. */
export function within<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof CredenceError)) throw error;
    throw new CredenceError(error.code, `${path}: ${error.message}`, { details: { ...detailsOf(error), path }, cause: error });
  }
}

function detailsOf({ details }: CredenceError): object {
  return typeof details === "object" && details !== null ? details : {};
}

/** The text given. Empty and half a surrogate pair are refused. */
export function textAt(path: string, given: unknown, wanted = "text"): string {
  if (typeof given === "string" && given !== "" && given.isWellFormed()) return given;
  throw refuse({ path, seen: typeof given === "string" && given !== "" ? "not well-formed Unicode" : seenText(given), wanted });
}

/** A JSON object. */
export type Given = Readonly<Record<string, unknown>>;

/** The object given. Fields beside the allowed ones are refused: what is not read would be lost without a word. */
export function objectAt(path: string, given: unknown, allowed: readonly string[]): Given {
  if (!isObject(given)) throw refuse({ path, seen: seenText(given), wanted: "an object" });
  for (const name of Object.keys(given)) {
    if (allowed.includes(name)) continue;
    throw refuse({ path, seen: `an object with the field ${seenText(name)}`, wanted: `no field but ${allowed.join(", ")}` });
  }
  return given;
}

function isObject(given: unknown): given is Given {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
