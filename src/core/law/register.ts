import { compareText } from "../../lib/index.ts";
import type { Condition, NumberExpression } from "./expression.ts";
import type { Field } from "./field.ts";
import type { Sector } from "./sector.ts";

/** The closed list of kinds of subject. */
export const SUBJECT_KINDS = ["person", "body"] as const;

/** Whom records are about. Sole traders are persons, and unknown means person (law 2). */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How long a record is kept, counted from when it happened. */
export type Keep = { readonly years: number };

/** The grounds on which records may be kept: GDPR Art. 6(1)(a), (b), (c), (e), (f); (d), vital interests, has no place here. */
export const LEGAL_BASES = ["consent", "contract", "legal-duty", "public-task", "legitimate-interest"] as const;

/** Why the records may be kept at all, and the text that says so. */
export type LegalBasis = { readonly kind: (typeof LEGAL_BASES)[number]; readonly cite: string };

/** One kind of record: what it says, whether it is adverse, and what it counts for. */
export type RecordType = {
  readonly says: Readonly<Record<string, Field>>;
  /** A later record with the same values of these fields ("month": of the month it happened in) supersedes the earlier one. */
  readonly onePer?: readonly string[];
  readonly adverse?: Condition;
  readonly counts: Readonly<Record<string, NumberExpression>>;
};

type RecordTypes = Readonly<Record<string, RecordType>>;

/** What a pack writes to declare a register. */
export type RegisterDeclaration<
  Name extends string = string,
  S extends Sector = Sector,
  About extends readonly SubjectKind[] = readonly SubjectKind[],
  Types extends RecordTypes = RecordTypes,
> = {
  readonly name: Name;
  readonly version: number;
  readonly sector: S;
  readonly about: About;
  readonly basis: LegalBasis;
  /** Present when standings read from this register may be listed and searched without a subscriber's key: on what ground. */
  readonly public?: { readonly cite: string };
  readonly keep: { readonly adverse?: Keep; readonly other: Keep };
  readonly records: Types;
};

/** One count of one register, as a purpose names it. */
export type CountReference = { readonly register: string; readonly count: string };

type CountNames<Types extends RecordTypes> = { [T in keyof Types]: keyof Types[T]["counts"] & string }[keyof Types];

/** A declared, versioned collection of record types in one sector. `counts.x` names its count x, for a purpose's outcome. */
export type Register<
  Name extends string = string,
  S extends Sector = Sector,
  About extends readonly SubjectKind[] = readonly SubjectKind[],
  Types extends RecordTypes = RecordTypes,
> = RegisterDeclaration<Name, S, About, Types> & {
  readonly kind: "register";
  readonly counts: Readonly<Record<CountNames<Types>, CountReference>>;
  /** Every count of every record type, in the order of the tally's columns: sorted by code unit. */
  readonly countNames: readonly string[];
};

/** Declares a register. Its laws are enforced when a configuration is loaded: see `breachesOf`. */
export function defineRegister<
  const Name extends string,
  const S extends Sector,
  const About extends readonly SubjectKind[],
  const Types extends RecordTypes,
>(declaration: RegisterDeclaration<Name, S, About, Types>): Register<Name, S, About, Types>;
export function defineRegister(declaration: RegisterDeclaration): Register {
  const countNames = countNamesOf(declaration.records);
  const counts = Object.fromEntries(countNames.map((count) => [count, { register: declaration.name, count }]));
  return Object.freeze({ ...declaration, kind: "register", countNames, counts });
}

/** Plain JavaScript may leave parts out: `breachesOf` says which in words, and a TypeError here would not. */
function countNamesOf(records: RecordTypes | undefined): string[] {
  return [...new Set(Object.values(records ?? {}).flatMap((type) => Object.keys(type?.counts ?? {})))].sort(compareText);
}
