import { type Html, html, inline, joined } from "../html.ts";
import type { JsonSchema, Parameter } from "./document.ts";

/** Deeper than this a table stops helping; the example shows the rest. */
const DEPTH_MAX = 3;

type Row = { readonly path: string; readonly type: string; readonly isOptional: boolean; readonly description: string };

/** The fields of a schema as a table; nested fields by their path. */
export function fieldTable(schema: JsonSchema): Html {
  return tableOf(rowsOf(schema, "", 0));
}

/** Parameters as a table. */
export function parameterTable(parameters: readonly Parameter[]): Html {
  return tableOf(
    parameters.map(({ name, required, description, schema }) => ({
      path: name,
      type: typeOf(schema),
      isOptional: required !== true,
      description: [description ?? schema.description ?? "", schema.default === undefined ? "" : `Default: \`${wordOf(schema.default)}\`.`]
        .join(" ")
        .trim(),
    })),
  );
}

function tableOf(rows: readonly Row[]): Html {
  if (rows.length === 0) return html``;
  const lines = rows.map(
    ({ path, type, isOptional, description }) =>
      html`<tr><td><code>${path}</code>${isOptional ? html` <span class="optional">optional</span>` : ""}</td><td class="type">${type}</td><td>${inline(description)}</td></tr>`,
  );
  return html`<div class="scroll"><table>${joined(lines)}</table></div>`;
}

function rowsOf(schema: JsonSchema, prefix: string, depth: number): Row[] {
  const variants = variantsOf(schema);
  // One thing, or an array of such things: the table is of the one.
  if (schema.anyOf !== undefined) return rowsOf(variants[0] ?? {}, prefix, depth);
  if (schema.oneOf !== undefined) return mergedRows(variants.map((variant) => rowsOf(variant, prefix, depth)));
  if (schema.items !== undefined) return rowsOf(schema.items, prefix === "" ? "" : `${prefix}[]`, depth);
  if (schema.properties === undefined || depth >= DEPTH_MAX) return [];
  return Object.entries(schema.properties).flatMap(([name, field]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const row = { path, type: typeOf(field), isOptional: schema.required?.includes(name) !== true, description: field.description ?? "" };
    return [row, ...rowsOf(field, path, depth + 1)];
  });
}

function variantsOf({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] {
  return (anyOf ?? oneOf ?? []).filter(({ type }) => type !== "null");
}

/** The rows of several shapes of one thing: each path once; what is not in all of them is optional. */
function mergedRows(variants: readonly (readonly Row[])[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of variants.flat()) {
    const isEverywhere = variants.every((rows) => rows.some(({ path }) => path === row.path));
    const held = merged.get(row.path);
    const description = held === undefined || held.description === "" ? row.description : held.description;
    const types = new Set([...(held?.type.split(", ") ?? []), ...row.type.split(", ")]);
    merged.set(row.path, { ...row, type: [...types].join(", "), description, isOptional: row.isOptional || !isEverywhere });
  }
  return [...merged.values()];
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(wordOf).join(", ");
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return [...new Set(variants.map(typeOf))].join(" or ");
  if (schema.items !== undefined) return `array of ${schema.items.title ?? typeOf(schema.items)}`;
  if (schema.type === undefined) return "anything";
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  return types.map((type) => WORDS[type] ?? type).join(" or ");
}

const WORDS: Readonly<Record<string, string>> = { string: "text", integer: "integer", number: "number", boolean: "true or false" };

const wordOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
