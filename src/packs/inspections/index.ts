/** What inspectors found in places of business. Guide: docs/guides/inspections.md. */
export { anchorageInspections } from "./anchorage-inspections.ts";
export { chicagoFoodInspections } from "./chicago-food-inspections.ts";
export { eatAt } from "./eat-at.ts";
export { inspections } from "./inspections.ts";
export { inspectionsPack } from "./inspections-pack.ts";
