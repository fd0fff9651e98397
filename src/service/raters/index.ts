/** Who gave records, how reliable that was, and in which classes later ones count. */
export { type ClosedMonth, closeRaterMonths, MONTHS_HELD, RaterMonths } from "./close-months.ts";
export { LISTED_DAYS_MAX, type ListedRings, listRings, type RingsToList } from "./list-rings.ts";
export { type RatedRegister, ratedRegisterOf, ratedRegisters } from "./rated-register.ts";
export { type RaterTableParts, raterTableText } from "./rater-table-text.ts";
export { type Edge, type EdgesAsked, readEdges } from "./read-edges.ts";
export { type ClassReport, type RatersReport, type RingReport, reportRaters } from "./report-raters.ts";
export { endListings, type RingMember, type RingReply, replyToListing, ringMembers } from "./ring-replies.ts";
