import type { FastifySchemaCompiler } from "fastify";
import { z } from "zod";
import { CredenceError } from "../errors.ts";
import { seenText } from "../lib/index.ts";

type Issue = z.core.$ZodIssue;

/** Checks a part of a request against its zod schema. What does not fit is `request_malformed`, with path, value seen and value wanted. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema }) => checkOf(schema);

type Check = (given: unknown) => { value: unknown } | { error: CredenceError };

function checkOf(schema: z.ZodType): Check {
  return (given) => {
    const result = schema.safeParse(given);
    return result.success ? { value: result.data } : { error: malformedRequest(result.error, given) };
  };
}

/** A route's own reader of bodies in place of zod: their schema is then for readers only. */
export function validatorOf<T>(read: (given: unknown) => T): (part: { httpPart?: string; schema: unknown }) => Check {
  const readBody: Check = (given) => {
    try {
      return { value: read(given) };
    } catch (error) {
      if (error instanceof CredenceError) return { error };
      throw error;
    }
  };
  return ({ httpPart, schema }) => (httpPart !== "body" && schema instanceof z.ZodType ? checkOf(schema) : readBody);
}

/** The first fault of a part of a request that does not fit its schema. */
export function malformedRequest(error: z.ZodError, given: unknown): CredenceError {
  const [issue] = error.issues;
  if (issue === undefined) return new CredenceError("request_malformed", "the request does not fit the route's schema");
  const { path, seen, wanted } = faultOf(issue, given);
  return new CredenceError("request_malformed", `${path === "" ? "the request" : path} is ${seen}; wanted ${wanted}`, {
    details: { path, seen, wanted },
  });
}

function faultOf(issue: Issue, given: unknown): { readonly path: string; readonly seen: string; readonly wanted: string } {
  const value = issue.path.reduce<unknown>(partOf, given);
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    return { path: [path, nameSeen(key)].filter(Boolean).join("."), seen: "there", wanted: "no such field" };
  }
  return { path, seen: seenIn(issue, value), wanted: wantedBy(issue) };
}

function partOf(whole: unknown, part: PropertyKey): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, part) : undefined;
}

/** A field's name, where it looks like one: a body with its fields and values exchanged would name persons here. */
function nameSeen(key: string): string {
  return seenText(key) === JSON.stringify(key) ? key : "(a field)";
}

/** Text is repeated only where one of a closed list of words was wanted: elsewhere it may name a person. */
function seenIn(issue: Issue, value: unknown): string {
  const isHarmless = (issue.code === "invalid_value" && value !== undefined) || typeof value === "number" || typeof value === "boolean";
  return isHarmless ? seenText(value) : kindSeen(value);
}

/** What kind of value was seen, without the value. */
export function kindSeen(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return `text of ${value.length} characters`;
  if (value === null) return "null";
  if (typeof value !== "object") return `a ${typeof value}`;
  return Array.isArray(value) ? `an array of ${value.length}` : "an object";
}

function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return ARTICLES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of ${issue.values.join(", ")}`;
    case "too_big":
      return `at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
    case "too_small":
      return `at least ${issue.minimum}${UNITS[issue.origin] ?? ""}`;
    case "invalid_format":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return issue.message;
  }
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: "text",
  object: "an object",
  array: "an array",
  number: "a number",
  int: "an integer",
};
const UNITS: Readonly<Record<string, string>> = { string: " characters", array: " of them" };
