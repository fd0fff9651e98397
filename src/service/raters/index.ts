/** Who gave records, how reliable that was, and in which classes later ones count. */
export { type ClosedMonth, closeRaterMonths, RaterMonths, raterTableText } from "./close-months.ts";
export { type RatedRegister, ratedRegisterOf, ratedRegisters } from "./rated-register.ts";
export { type Edge, type EdgesAsked, readEdges } from "./read-edges.ts";
