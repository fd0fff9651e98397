/** Who gave records: the rows that say it, and the tables of raters' classes. */
export { type EdgeRow, type EdgesWanted, readEdgeRows } from "./edge-rows.ts";
export {
  forgetClassesBefore,
  forgetRater,
  insertRaterTable,
  lastRaterMonth,
  type RaterChange,
  type RaterTable,
  readRaterClasses,
  readRatersAt,
  readRaterTables,
} from "./rater-tables.ts";
export {
  endRingListings,
  forgetRingListings,
  insertRingListing,
  noteRingReply,
  type RingListing,
  readRingListings,
} from "./ring-listings.ts";
