import { definePack } from "../../core/law/index.ts";
import { eatAt } from "./eat-at.ts";
import { inspections } from "./inspections.ts";
import { inspectionsWords } from "./inspections-words.ts";

/** What inspectors found in places of business. */
export const inspectionsPack = definePack({
  name: "inspections",
  title: "Inspections of places of business",
  registers: [inspections],
  purposes: [eatAt],
  words: inspectionsWords,
});
