import type { LawPack, LawPackName } from "./law-pack.ts";

/** On which grounds a subject may ask for an erasure: the closed list, in the order of GDPR Art. 17(1). */
export const ERASURE_GROUNDS = ["no_longer_needed", "consent_withdrawn", "objected", "unlawful", "legal_duty"] as const;

/** One of them. */
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** Why a request is refused: the closed list, after GDPR Art. 17(3) and 12(5). */
export const ERASURE_REFUSALS = [
  "ground_not_met",
  "legal_duty_to_keep",
  "other_retention",
  "public_register",
  "public_interest",
  "free_expression",
  "legal_claim",
  "unfounded_or_excessive",
] as const;

/** One of them. */
export type ErasureRefusal = (typeof ERASURE_REFUSALS)[number];

type Provisions = Readonly<Partial<Record<ErasureGround, string>>>;

const UNION: Provisions = {
  no_longer_needed: "GDPR Art. 17(1)(a)",
  consent_withdrawn: "GDPR Art. 17(1)(b)",
  objected: "GDPR Art. 17(1)(c)",
  unlawful: "GDPR Art. 17(1)(d)",
  legal_duty: "GDPR Art. 17(1)(e)",
};

/**
 * The provision of each ground in each law. The rules of the United States and of India for what is reported about borrowers have disputes and times, and no
 * right to an erasure on request.
 */
const PROVISIONS: Readonly<Record<LawPackName, Provisions>> = {
  eu: UNION,
  uk: Object.fromEntries(Object.entries(UNION).map(([ground, provision]) => [ground, `UK ${provision}`])),
  cn: {
    no_longer_needed: "PIPL Art. 47(1)(1)",
    consent_withdrawn: "PIPL Art. 47(1)(3)",
    unlawful: "PIPL Art. 47(1)(4)",
    legal_duty: "PIPL Art. 47(1)(5)",
  },
  us: {},
  in: {},
};

/** The provision by which a law lets a subject ask for an erasure on this ground; undefined where it does not. */
export function erasureProvisionOf({ name }: Pick<LawPack, "name">, ground: ErasureGround): string | undefined {
  return PROVISIONS[name][ground];
}
