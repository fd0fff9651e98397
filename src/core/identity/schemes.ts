import { account } from "./account.ts";
import { agency } from "./agency.ts";
import { company } from "./company.ts";
import { email } from "./email.ts";
import { establishment } from "./establishment.ts";
import { lei } from "./lei.ts";
import { licence } from "./licence.ts";
import { nationalId } from "./national-id.ts";
import { phone } from "./phone.ts";
import type { SchemeRow } from "./scheme-row.ts";
import { uscc } from "./uscc.ts";
import { vat } from "./vat.ts";

const TABLE = {
  uscc,
  lei,
  vat,
  company,
  account,
  licence,
  agency,
  establishment,
  phone,
  email,
  "national-id": nationalId,
} as const satisfies Record<string, SchemeRow>;

/** The closed list of schemes. */
export type Scheme = keyof typeof TABLE;

/** All schemes, in the order in which the docs show them. */
export const SCHEMES: Readonly<Record<Scheme, SchemeRow>> = TABLE;

const BY_NAME: ReadonlyMap<string, Scheme> = new Map(
  Object.keys(TABLE)
    .filter((name): name is Scheme => name in TABLE)
    .map((name) => [name, name]),
);

/** The names in the table's order. */
export const SCHEME_NAMES: readonly Scheme[] = [...BY_NAME.values()];

/** Names and nothing else: `constructor` is no scheme. */
export function schemeNamed(name: string): Scheme | undefined {
  return BY_NAME.get(name);
}

/** One scheme for the docs: what it is, a whole example, and its normal form in a sentence. */
export type SchemeNote = {
  readonly name: Scheme;
  readonly visibility: "public" | "private";
  readonly example: string;
  readonly meaning: string;
  readonly form: string;
};

/** Every scheme, public ones first. Examples of private schemes are fictitious; every example parses. */
export function schemesKnown(): readonly SchemeNote[] {
  return SCHEME_NAMES.map((name) => {
    const { visibility, example, meaning, form } = SCHEMES[name];
    return { name, visibility, example, meaning, form };
  });
}

/** Whether values of the scheme may be stored, logged and shown in the clear. */
export function isPublicScheme(scheme: Scheme): boolean {
  return SCHEMES[scheme].visibility === "public";
}
