/** That the classes of a register's raters are those of a table from the end of a month on. It names nobody: the rows are bound by their digest. */
export type RaterTableStatement = {
  readonly kind: "rater_table";
  readonly id: string;
  readonly at: number;
  readonly register: string;
  /** The month (UTC year x 12 + month - 1) it closes. */
  readonly month: number;
  /** How many raters are of each class; whoever is in none of these is new. */
  readonly doubtful: number;
  readonly steady: number;
  readonly trusted: number;
  /** The SHA-256, as hex, of the table's canonical JSON: register, month, and each rater's id and class in the order of the ids. */
  readonly digest: string;
};

/**
 * That a subject stands in an operator's list of likely rings until a time: what was seen of it and some others, and no accusation. The others are not
 * named: it is their file too. Months are UTC year x 12 + month - 1.
 */
export type RingListingStatement = {
  readonly kind: "ring_listing";
  readonly id: string;
  readonly at: number;
  readonly subject: string;
  readonly register: string;
  /** How many they are, itself included, and how many good ratings they gave each other. */
  readonly members: number;
  readonly among: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** How many good ratings of them were by anybody else. */
  readonly outside: number;
  /** The last microsecond (UTC) in which it stands there. */
  readonly until: number;
  readonly operator: string;
};

/** What a subject says to it. */
export type RingReplyStatement = {
  readonly kind: "ring_reply";
  readonly id: string;
  readonly at: number;
  readonly subject: string;
  /** The listing, a statement of the same chain. */
  readonly listing: string;
  /** The subject's own words. */
  readonly words: string;
  /** Who replied: the subject, or its representative. */
  readonly by: string;
};

/** What is said of those who rate. */
export type RatingStatement = RaterTableStatement | RingListingStatement | RingReplyStatement;
