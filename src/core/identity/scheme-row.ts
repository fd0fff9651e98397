/** What an identifier by itself proves about its subject. Where it proves nothing, law 2 takes the subject for a person. */
export type ProvenKind = "person" | "body";

type CommonRow = {
  /** A whole identifier, fictitious where the scheme is private. */
  readonly example: string;
  readonly meaning: string;
  /** The normal form in one sentence, for the docs. */
  readonly form: string;
  /** From what people write after the colon to the normal form. Throws a CredenceError; normalForm(normalForm(x)) = normalForm(x). */
  readonly normalForm: (written: string) => string;
  /** Takes a normal form. */
  readonly kindProven: (value: string) => ProvenKind | undefined;
};

/** Public: the value may be stored, logged and shown in the clear. */
export type PublicRow = CommonRow & { readonly visibility: "public" };

/** Private: the value never appears in a log, a message or an answer; `masked` is what may be shown of a normal form. */
export type PrivateRow = CommonRow & { readonly visibility: "private"; readonly masked: (value: string) => string };

/** One row of the table of schemes. */
export type SchemeRow = PublicRow | PrivateRow;
