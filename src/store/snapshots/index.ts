/** Lists of standings as they lie in the store, and the bodies that they are made of. */
export { type BodyScan, scanBodies, type TalliedBody } from "./body-tallies.ts";
export {
  beginSnapshot,
  COMPARABLE_LEAST,
  copySnapshotRows,
  endSnapshot,
  insertSnapshotRows,
  type ListedBody,
  lockSnapshot,
  readLinkedBodies,
  readSnapshotMade,
  readSnapshotPage,
  type SnapshotMade,
  type SnapshotOrder,
  type SnapshotPageRequest,
  type SnapshotPosition,
  type SnapshotRow,
} from "./snapshot-rows.ts";
