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
