import type { Widening } from "../../core/law/index.ts";
import type { LawChangeStatement } from "../../core/statement/index.ts";
import { newStatementId, uuidText } from "../../store/index.ts";

/** So many of the longest fit into a body, and nobody reads on. */
const PARTS_TOLD_MAX = 100;

type Told = Omit<LawChangeStatement, "kind" | "id" | "change" | "parts" | "partsInAll" | "note"> & {
  readonly parts: readonly Widening[];
  /** The statement that proposed it; this one where it is the first. */
  readonly change?: string;
  readonly note?: string;
};

/** One step of a change of law, as it is stated. */
export function lawChangeStatement({ parts, change, note = "", ...told }: Told): LawChangeStatement {
  const id = uuidText(newStatementId(told.at));
  return { kind: "law_change", id, change: change ?? id, ...told, parts: parts.slice(0, PARTS_TOLD_MAX), partsInAll: parts.length, note };
}
