import type { Purpose } from "../src/core/law/index.ts";
import { purposesOf } from "../src/core/law/index.ts";
import { lawfulConfig } from "./lawful-config.ts";

/** The lawful configuration's question about traders: grades A from 0.99, B 0.97, C 0.9, D 0.7, E below, none before the third rating. It is one that scorecards may serve. */
export function givenPurpose(changes: Partial<Purpose> = {}): Purpose {
  const purpose = purposesOf(lawfulConfig).find(({ name }) => name === "trade-with");
  if (purpose === undefined) throw new RangeError("the lawful configuration has no trade-with");
  return { ...purpose, model: { ...purpose.model, kind: "trained" }, ...changes };
}
