import type { MyFile } from "../../api/index.ts";

/** A record as one's own file tells it. */
export type MyRecord = MyFile["records"][number];

/** By what records may be picked: the closed list, after what they do to the subject. */
export const GROUPS = ["counting", "contested", "adverse", "over"] as const;

/** How records are picked and put in order, as the address has it. */
export type Picking = { readonly search: string; readonly register: string; readonly group: string; readonly order: string };

/** The records that fit, in order; `contested` are the ids of those in an open dispute. */
export function recordsShown(records: readonly MyRecord[], picking: Picking, contested: ReadonlySet<string>): readonly MyRecord[] {
  const words = picking.search.trim().toLowerCase();
  const picked = records.filter(
    (record) =>
      (picking.register === "" || record.registerTitle === picking.register) &&
      isIn(record, picking.group, contested) &&
      (words === "" || `${record.text} ${record.sourceTitle} ${record.reference ?? ""}`.toLowerCase().includes(words)),
  );
  return inOrder(picked, picking.order);
}

/** What all that a record adds comes to: by this a table is put in order, and nothing else reads it. */
function addedBy({ adds }: MyRecord): number {
  return adds.reduce((sum, { points }) => sum + points, 0);
}

function isIn(record: MyRecord, group: string, contested: ReadonlySet<string>): boolean {
  switch (group) {
    case "counting":
      return record.state === "live";
    case "contested":
      return contested.has(record.record);
    case "adverse":
      return record.isAdverse;
    case "over":
      return record.state !== "live" && record.state !== "suspended";
    default:
      return true;
  }
}

const ORDERS: Readonly<Record<string, (a: MyRecord, b: MyRecord) => number>> = {
  when: (a, b) => a.occurredAt.localeCompare(b.occurredAt),
  ends: (a, b) => a.expiresAt.localeCompare(b.expiresAt),
  adds: (a, b) => addedBy(a) - addedBy(b),
};

function inOrder(records: readonly MyRecord[], order: string): readonly MyRecord[] {
  const compare = ORDERS[order.replace(/^-/, "")];
  if (compare === undefined) return records;
  return records.toSorted(order.startsWith("-") ? (a, b) => compare(b, a) : compare);
}
