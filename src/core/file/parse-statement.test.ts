import { describe, expect, test } from "vitest";
import { ONE_OF_EACH } from "../../../test/one-of-each.ts";
import { canonicalJson } from "../../lib/index.ts";
import { STATEMENT_KINDS, type Statement, type StatementKind } from "../statement/index.ts";
import { type ParsedStatement, statementOf } from "./parse-statement.ts";

/** That it compiles says that the parsers ask for no more than a statement has, and the tests that they read no less. */
const PARSED: { readonly [Kind in StatementKind]: ParsedStatement & { readonly kind: Kind } } = ONE_OF_EACH;

/** Fails to compile where a parser asks for a member that statements do not have. */
const parsedAs = (statement: Statement): ParsedStatement => statement;

describe.each(STATEMENT_KINDS)("a statement of the kind %s", (kind) => {
  const body = PARSED[kind];

  test("is read back with all its members, and has its canonical text again", () => {
    const read = statementOf(kind)(JSON.parse(canonicalJson(body)), "body");
    expect(parsedAs(read)).toEqual(body);
    expect(canonicalJson(read)).toBe(canonicalJson(body));
  });

  test.each(Object.keys(body))("is refused without its member %s, and with another value for it", (name) => {
    const { [name]: left, ...rest }: Readonly<Record<string, unknown>> = { ...body };
    expect(left).toBeDefined();
    const refused = expect.objectContaining({ code: "file_malformed", details: { path: `body.${name}` } });
    expect(() => statementOf(kind)(rest, "body")).toThrow(refused);
    expect(() => statementOf(kind)({ ...rest, [name]: null }, "body")).toThrow(refused);
  });

  test("is read back with what only some of its kind have", () => {
    const more = kind === "check" ? { contested: 2, exempt: { reason: "named_by_law", cite: "15 USC 1681c-1" } } : {};
    const whole = kind === "access_key" ? { ...body, instruments: ["court_order"] } : { ...body, ...more };
    expect(canonicalJson(statementOf(kind)(whole, "body"))).toBe(canonicalJson(whole));
  });

  test("is refused with a member that it does not have", () => {
    expect(() => statementOf(kind)({ ...body, nickname: "x" }, "body")).toThrow("body.nickname: wanted no such member");
  });
});
