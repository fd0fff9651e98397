/** Request bodies: JSON and NDJSON, gzipped or not, strictly UTF-8, within a limit that counts unpacked bytes. */
export { addJsonParser, addNdjsonParser } from "./body-parsers.ts";
