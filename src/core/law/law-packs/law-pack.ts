import type { Duty } from "./duty.ts";

/** The closed list of law packs. A new one is a file beside this one, with its citations. */
export const LAW_PACK_NAMES = ["us", "eu", "uk", "cn", "in"] as const;

/** One of the closed list of law packs. */
export type LawPackName = (typeof LAW_PACK_NAMES)[number];

/** Of whom business days take the public holidays. */
export type HolidayList = "us" | "gb" | "cn";

/** The clocks, retentions and notices of one jurisdiction, as data. */
export type LawPack = {
  readonly kind: "law_pack";
  readonly name: LawPackName;
  readonly title: string;
  /** The jurisdictions of a configuration (the part before a hyphen) that this is the law of. */
  readonly jurisdictions: readonly string[];
  /**
   * Where days begin and end, by IANA name. A law's day is a day at the operator's place: with UTC a Chinese deadline would come eight
   * hours late. Where a jurisdiction has several zones this is the capital's, and an operator elsewhere makes a calendar of its own.
   */
  readonly zone: string;
  /** Absent where no clock of the pack counts business days: then weekends alone are no working days. */
  readonly holidays?: HolidayList;
  readonly duties: readonly Duty[];
};
