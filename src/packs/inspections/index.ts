/** What inspectors found in places of business. Guide: docs/guides/inspections.md. */
export { eatAt } from "./eat-at.ts";
export { inspections } from "./inspections.ts";
export { inspectionsPack } from "./inspections-pack.ts";
