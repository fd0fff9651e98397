/** A record that stops counting on account of a dispute and comes back: every move, with the subject's version at which it was made. */
export { lastMoves } from "./last-moves.ts";
export { insertMove, type MoveRow, readMoves } from "./moves.ts";
