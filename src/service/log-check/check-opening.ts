import type { OpeningRow, Place } from "../../store/index.ts";
import { isOfRow, type Opened } from "../log/index.ts";
import type { LogRule } from "./log-finding.ts";
import type { LogScene } from "./log-scene.ts";

/** A statement in its place: a leaf, or the queue. */
export type OpeningCheck = {
  readonly row: OpeningRow;
  readonly opened: Opened;
  /** What its place says it is; undefined where that cannot be read. */
  readonly kind: string | undefined;
  readonly place: Place;
};

/** Whether a statement opens, is of the kind and subject that its place says, or was erased and is said to have been. */
export function checkOpening(scene: LogScene, { row, opened, kind, place }: OpeningCheck, rule: LogRule = "commitments_open"): void {
  const fault = faultOf(scene, { row, opened, kind });
  if (fault !== undefined) scene.faults[rule].add({ ...place, subject: row.subject, statement: row.statement, fault });
}

function faultOf(scene: LogScene, { row, opened, kind }: Omit<OpeningCheck, "place">): string | undefined {
  switch (opened.is) {
    case "faulty":
      return opened.fault;
    case "gone":
      if (!isErased(scene, row)) return "gone, and no erasure says so";
      scene.extent.erased++;
      return undefined;
    case "open":
      if (kind !== undefined && kind !== row.kind) return `a ${row.kind} where a ${kind} was logged`;
      return isOfRow(row, opened.text) ? undefined : "says that it is another statement, or about another subject";
  }
}

function isErased({ erased }: LogScene, { subject, statement }: OpeningRow): boolean {
  return erased.statements.has(statement) || erased.subjects.has(subject);
}
