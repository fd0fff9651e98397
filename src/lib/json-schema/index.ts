/** Documents declared by a JSON Schema and read by the same: pure, and small enough for a browser. */
export { type JsonSchema, type SchemaDefinitions, type SchemaFault, schemaFault } from "./json-schema.ts";
