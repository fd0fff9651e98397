import { CredenceError } from "../../errors.ts";

/** Objects within objects are read so deep: `seller.address.city`. */
const DEPTH_MAX = 3;

/** The cells of a row written as a JSON object, by name; a part of a part is `seller.id`. Lists are not read, null is empty. */
export function flatCells(value: unknown, line: number): readonly (readonly [name: string, cell: string])[] {
  if (!isObject(value))
    throw new CredenceError("json_malformed", `line ${line} is no object; wanted one row a line, as {"seller": "a", ...}`);
  return cellsIn(value, "", DEPTH_MAX);
}

function cellsIn(value: Readonly<Record<string, unknown>>, prefix: string, depth: number): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, part]): readonly (readonly [string, string])[] => {
    if (isObject(part)) return depth > 1 ? cellsIn(part, `${prefix}${name}.`, depth - 1) : [];
    return typeof part === "string" || typeof part === "number" || typeof part === "boolean" ? [[`${prefix}${name}`, String(part)]] : [];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
