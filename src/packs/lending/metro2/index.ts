/** Metro 2 files in their character format. Guide: docs/guides/lending.md. */
export { metro2 } from "./metro2.ts";
