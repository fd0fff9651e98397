import { describe, expect, it } from "vitest";
import { type JsonSchema, schemaFault } from "./json-schema.ts";

const name: JsonSchema = { type: "string", maxLength: 3, pattern: "^[a-z]+$" };
const definitions: Readonly<Record<string, JsonSchema>> = {
  named: {
    type: "object",
    properties: { kind: { type: "string", enum: ["named"] }, name },
    required: ["kind", "name"],
    additionalProperties: false,
  },
  listed: {
    type: "object",
    properties: {
      kind: { type: "string", enum: ["listed"] },
      all: { type: "array", items: { $ref: "#/$defs/named" }, minItems: 1, maxItems: 2 },
    },
    required: ["kind"],
    additionalProperties: false,
  },
};
const either: JsonSchema = { oneOf: [{ $ref: "#/$defs/named" }, { $ref: "#/$defs/listed" }] };
const faultOf = (schema: JsonSchema, value: unknown) => schemaFault(schema, value, definitions);

describe("a value and its schema", () => {
  it("agree where every part is as declared, optional ones there or not", () => {
    expect(faultOf(either, { kind: "listed" })).toBeUndefined();
    expect(faultOf(either, { kind: "listed", all: [{ kind: "named", name: "abc" }] })).toBeUndefined();
  });

  it.each<[JsonSchema, unknown, string, string]>([
    [either, null, "", "an object"],
    [either, [], "", "an object"],
    [either, { kind: "other" }, ".kind", "one of named, listed"],
    [either, { kind: "named" }, ".name", "a value"],
    [either, { kind: "named", name: "abc", more: 1 }, ".more", "no such member"],
    [either, { kind: "named", name: "abcd" }, ".name", "a text of at most 3 characters like ^[a-z]+$"],
    [either, { kind: "named", name: "ABC" }, ".name", "a text of at most 3 characters like ^[a-z]+$"],
    [either, { kind: "listed", all: [] }, ".all", "a list of 1 to 2"],
    [
      either,
      {
        kind: "listed",
        all: [
          { kind: "named", name: "a" },
          { kind: "named", name: 1 },
        ],
      },
      ".all[1].name",
      "a text of at most 3 characters like ^[a-z]+$",
    ],
    [{ type: "string", enum: ["a"] }, "b", "", '"a"'],
    [{ type: "integer", minimum: 1, maximum: 3 }, 1.5, "", "a whole number from 1 to 3"],
    [{ type: "integer", minimum: 1, maximum: 3 }, 4, "", "a whole number from 1 to 3"],
    [{ type: "number", exclusiveMinimum: 0 }, 0, "", "a number above 0"],
    [{ type: "number" }, Number.NaN, "", "a number"],
    [{ type: "number" }, "1", "", "a number"],
  ])("disagree in what is named first (%#)", (schema, value, at, wanted) => {
    expect(faultOf(schema, value)).toMatchObject({ at, wanted });
  });

  it("count characters and not UTF-16 units", () => {
    expect(faultOf({ type: "string", maxLength: 2 }, "😀😀")).toBeUndefined();
    expect(faultOf({ type: "string", maxLength: 1 }, "😀😀")).toBeDefined();
  });

  it("do not go on where the schema names what it does not have", () => {
    expect(() => faultOf({ $ref: "#/$defs/gone" }, {})).toThrow(RangeError);
  });
});
