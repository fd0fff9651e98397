/**
 * As much of JSON Schema 2020-12 as our documents are declared with. What a keyword does not name may be anything, as the standard has it; objects
 * are the exception: they are always declared with `additionalProperties: false`.
 */
export type JsonSchema =
  | { readonly $ref: string }
  | { readonly oneOf: readonly JsonSchema[] }
  | ObjectSchema
  | { readonly type: "array"; readonly items: JsonSchema; readonly minItems?: number; readonly maxItems: number }
  | { readonly type: "string"; readonly maxLength: number; readonly pattern?: string }
  | { readonly type: "string"; readonly enum: readonly string[] }
  | NumberSchema;

type ObjectSchema = {
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
};

type NumberSchema = {
  readonly type: "number" | "integer";
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
};

/** Definitions that `$ref` names, as `#/$defs/decay`. */
export type SchemaDefinitions = Readonly<Record<string, JsonSchema>>;

/** What is wrong, and where: `.bins[3].points`. */
export type SchemaFault = { readonly at: string; readonly wanted: string; readonly seen: unknown };

/** The first thing of a value that is not as its schema has it; undefined where all is. Of `oneOf` the fault of the form with its `kind`. */
export function schemaFault(schema: JsonSchema, value: unknown, definitions: SchemaDefinitions): SchemaFault | undefined {
  return faultAt({ schema, value, at: "" }, definitions);
}

type Looked = { readonly schema: JsonSchema; readonly value: unknown; readonly at: string };

function faultAt({ schema, value, at }: Looked, definitions: SchemaDefinitions): SchemaFault | undefined {
  if ("$ref" in schema) return faultAt({ schema: definitionOf(schema.$ref, definitions), value, at }, definitions);
  if ("oneOf" in schema) return formFault(schema.oneOf, { value, at }, definitions);
  switch (schema.type) {
    case "object":
      return objectFault(schema, { value, at }, definitions);
    case "array":
      return arrayFault(schema, { value, at }, definitions);
    case "string":
      return textFault(schema, { value, at });
    case "number":
    case "integer":
      return numberFault(schema, { value, at });
  }
}

type Found = Omit<Looked, "schema">;

const REF = "#/$defs/";

function definitionOf(ref: string, definitions: SchemaDefinitions): JsonSchema {
  const found = ref.startsWith(REF) ? definitions[ref.slice(REF.length)] : undefined;
  if (found === undefined) throw new RangeError(`the schema has no ${ref}`);
  return found;
}

/** Our forms differ in the one word that their `kind` may be. */
function formFault(forms: readonly JsonSchema[], { value, at }: Found, definitions: SchemaDefinitions): SchemaFault | undefined {
  if (!isParts(value)) return { at, wanted: "an object", seen: value };
  const kinds = forms.map((form) => kindOf(form, definitions));
  const seen = value.kind;
  const form = forms.find((_, at) => kinds[at] === seen);
  if (form === undefined) return { at: `${at}.kind`, wanted: `one of ${kinds.join(", ")}`, seen };
  return faultAt({ schema: form, value, at }, definitions);
}

function kindOf(form: JsonSchema, definitions: SchemaDefinitions): string | undefined {
  if ("$ref" in form) return kindOf(definitionOf(form.$ref, definitions), definitions);
  const kind = "properties" in form ? form.properties.kind : undefined;
  return kind !== undefined && "enum" in kind ? kind.enum[0] : undefined;
}

function objectFault(
  { properties, required }: ObjectSchema,
  { value, at }: Found,
  definitions: SchemaDefinitions,
): SchemaFault | undefined {
  if (!isParts(value)) return { at, wanted: "an object", seen: value };
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(properties, name)) return { at: `${at}.${shortened(name)}`, wanted: "no such member", seen: value[name] };
  }
  for (const name of required) if (!Object.hasOwn(value, name)) return { at: `${at}.${name}`, wanted: "a value", seen: undefined };
  for (const [name, schema] of Object.entries(properties)) {
    if (!Object.hasOwn(value, name)) continue;
    const fault = faultAt({ schema, value: value[name], at: `${at}.${name}` }, definitions);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type ArraySchema = Extract<JsonSchema, { type: "array" }>;

function arrayFault(schema: ArraySchema, { value, at }: Found, definitions: SchemaDefinitions): SchemaFault | undefined {
  const { items, minItems = 0, maxItems } = schema;
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems)
    return { at, wanted: `a list of ${minItems} to ${maxItems}`, seen: value };
  for (const [place, item] of value.entries()) {
    const fault = faultAt({ schema: items, value: item, at: `${at}[${place}]` }, definitions);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type TextSchema = Extract<JsonSchema, { type: "string" }>;

/** Lengths count characters, as the standard does, and not UTF-16 units. */
function textFault(schema: TextSchema, { value, at }: Found): SchemaFault | undefined {
  if ("enum" in schema) {
    const isOne = schema.enum.some((word) => word === value);
    return isOne
      ? undefined
      : { at, wanted: schema.enum.length === 1 ? `"${schema.enum[0]}"` : `one of ${schema.enum.join(", ")}`, seen: value };
  }
  const { maxLength, pattern } = schema;
  const isFit =
    typeof value === "string" && Array.from(value).length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(value));
  const form = pattern === undefined ? "" : ` like ${pattern}`;
  return isFit ? undefined : { at, wanted: `a text of at most ${maxLength} characters${form}`, seen: value };
}

function numberFault({ type, minimum, exclusiveMinimum, maximum }: NumberSchema, { value, at }: Found): SchemaFault | undefined {
  const isFit =
    typeof value === "number" &&
    Number.isFinite(value) &&
    (type === "number" || Number.isInteger(value)) &&
    (minimum === undefined || value >= minimum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (maximum === undefined || value <= maximum);
  if (isFit) return undefined;
  const from = exclusiveMinimum === undefined ? (minimum === undefined ? "" : ` from ${minimum}`) : ` above ${exclusiveMinimum}`;
  const to = maximum === undefined ? "" : ` to ${maximum}`;
  return { at, wanted: `${type === "integer" ? "a whole number" : "a number"}${from}${to}`, seen: value };
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A name from outside may be anything, and long. */
function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60)}...`;
}
