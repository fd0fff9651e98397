/** What every statement about who may see a subject's file says: its own id, a UUIDv7, when it was made, in UTC microseconds, and whose file. */
type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/**
 * How the subject can be reached, and what became of that. The address itself is in the vault and never in the log: `shown` is masked. `by` is
 * `source:NAME`, `subject` or `representative:NAME`.
 */
export type ContactStatement = About<"contact"> & {
  /** `offered`: a source names another one while one is in force; it waits for the subject's own word. */
  readonly change: "furnished" | "offered" | "named" | "confirmed" | "stopped";
  readonly contact: string;
  readonly shown: string;
  readonly by: string;
  /** From when it is in force, in UTC microseconds. */
  readonly from: number | "not_yet";
};

/** Who acts for a body, and from when (UTC microseconds), or that somebody no longer does. `shown` is the masked contact. */
export type RepresentativeStatement = About<"representative"> & {
  readonly change: "named" | "ended";
  readonly representative: string;
  readonly name: string;
  readonly shown: string;
  /** `operators:NAME,NAME`, `subject` or `representative:NAME`. */
  readonly by: string;
  readonly from: number;
};

/** An operator's finding of who somebody is; the second operator's word makes it good for one sign-in. */
export type VerificationStatement = About<"verification"> & {
  readonly change: "proposed" | "confirmed";
  readonly verification: string;
  readonly operator: string;
  /** What was looked at. */
  readonly evidence: string;
  /** `subject`, or the representative to be named, as `representative:NAME`. */
  readonly for: string;
};

/** That somebody signed in, or tried with a wrong code. */
export type SignInStatement = About<"sign_in"> & {
  readonly way: "code" | "openid" | "verification";
  readonly result: "opened" | "wrong_code";
  /** `subject` or `representative:NAME`; of a wrong code, whom it was sent to. */
  readonly by: string;
};

/** A look at the file that is no check: `records` is the list of records, `report` the file for a human. */
export type FileLookStatement = About<"file_look"> & {
  /** `operator:NAME`, `subject` or `representative:NAME`. */
  readonly by: string;
  readonly what: "file" | "records" | "report" | "consents";
};

/**
 * How often a standing that is open to all was looked at in one UTC day, by one who looks: one statement for all of them, once the day is over. Of
 * bodies such looks are only counted.
 */
export type PublicLooksStatement = About<"public_looks"> & {
  /** UTC days since 1970. */
  readonly day: number;
  /** `anybody` without a key; else whose key, as `subscriber:NAME`, `source:NAME`, `operator:NAME` or `authority:NAME`. */
  readonly by: string;
  /** By purpose, how often. */
  readonly looks: Readonly<Record<string, number>>;
};
