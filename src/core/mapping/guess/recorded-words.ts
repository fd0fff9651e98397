import type { StatusWord } from "./status-column.ts";

/** The word, or number, that a record says for a word of the table; null where it tells of no outcome (yet). */
export type WordOf = (word: StatusWord) => string | number | null;

/** Words of `ordered`. What came and was sent back came: whether it came in time is then for its dates to say. */
export const orderWord: WordOf = ({ kind, side }) => {
  if (side === "open" || side === "unclear") return null;
  switch (kind) {
    case "cancelled":
      return "cancelled";
    case "undelivered":
    case "failed":
    case "negative":
      return "not-supplied";
    case "late":
    case "unpaid":
      return "overdue";
    default:
      return "delivered";
  }
};

/** Words of `closed`. */
export const requestWord: WordOf = ({ kind, side }) => {
  if (kind === "duplicate" || kind === "transferred") return kind === "duplicate" ? "duplicate" : "transferred";
  return side === "open" || side === "unclear" ? null : "served";
};

/** Words of `inspected`. */
export const inspectionWord: WordOf = ({ kind, side }) => {
  if (kind === "conditions") return "passed-with-conditions";
  return side === "good" ? "passed" : side === "bad" ? "failed" : null;
};

/** A rating of one point up or down: words have no degrees. */
export const ratingWord: WordOf = ({ kind, side }) => {
  if (kind === "neutral") return 0;
  return side === "good" ? 1 : side === "bad" ? -1 : null;
};
