import type { IsUnion } from "./is-union.ts";
import { type LawPack, type LawPackName, lawPackNamed, lawPackOfJurisdiction } from "./law-packs/index.ts";
import type { Purpose } from "./purpose.ts";
import type { Register } from "./register.ts";
import type { Repair } from "./repair.ts";
import type { SectorName } from "./sector.ts";
import type { PackWords } from "./words.ts";

/** Registers and purposes for one line of work. */
export type Pack<Registers extends readonly Register[] = readonly Register[]> = {
  readonly kind: "pack";
  readonly name: string;
  readonly title: string;
  readonly registers: Registers;
  readonly purposes: readonly Purpose[];
  /** How its parts are told to people. Outside the canonical text: a better word is no change of the law. */
  readonly words?: PackWords;
};

/** Declares a pack. */
export function definePack<const Registers extends readonly Register[]>(pack: Omit<Pack<Registers>, "kind">): Pack<Registers> {
  return Object.freeze({ ...pack, kind: "pack" });
}

/** Who furnishes records, and to which registers. */
export type Source = { readonly name: string; readonly title: string; readonly registers: readonly string[] };

/** Why a reader may pass a security freeze: it has dealings with the person already, or a law of its own sends it. */
export const EXEMPTION_REASONS = ["existing_creditor", "named_by_law"] as const;

/** One of the closed list of reasons. */
export type ExemptionReason = (typeof EXEMPTION_REASONS)[number];

/** Who asks, and for which purposes. */
export type Subscriber = {
  readonly name: string;
  readonly title: string;
  readonly purposes: readonly string[];
  /** Present when a person's freeze does not stop it, where the law pack knows of such readers: why, and where that is written. */
  readonly passesFreeze?: { readonly reason: ExemptionReason; readonly cite: string };
};

/** How people reach whoever keeps the records: notices name it (15 USC 1681m(a)(3)). */
export type Keeper = {
  /** An address, a telephone number, or both, in one line. */
  readonly contact: string;
  /** Where people see their file, and where they contest what is in it. */
  readonly fileAt: string;
  readonly disputeAt: string;
};

/** What an installation is: its packs, its law, who furnishes and who asks. */
export type Config = {
  readonly kind: "config";
  readonly name: string;
  readonly title: string;
  /** The law the installation works under, as an ISO 3166 code or `eu`. */
  readonly jurisdiction: string;
  /** The law pack of each sector; where none is named, that of the jurisdiction holds. */
  readonly lawPacks?: Readonly<Partial<Record<SectorName, LawPackName>>>;
  readonly packs: readonly Pack[];
  readonly sources: readonly Source[];
  readonly subscribers: readonly Subscriber[];
  /** The verifier keys of those who may sign a change of law (law 11), as `credence operator-key` shows them: two must sign a widening. */
  readonly operators?: readonly string[];
  /** Campaigns by which adverse records stop counting. */
  readonly repairs?: readonly Repair[];
  /** Outside the canonical text: another address is no change of the law. Without it no decision against somebody can be reported. */
  readonly keeper?: Keeper;
};

type PersonSector<R> = R extends Register ? ("person" extends R["about"][number] ? R["sector"]["name"] : never) : never;
type OnePersonSector<Packs extends readonly Pack[]> =
  true extends IsUnion<PersonSector<Packs[number]["registers"][number]>>
    ? { readonly "a person's contexts never meet: one sector with persons in one installation": SectorName }
    : unknown;

/** Declares an installation. Two sectors with persons in it do not compile, and are refused again when it is loaded. */
export function defineConfig<const Packs extends readonly Pack[]>(
  config: Omit<Config, "kind" | "packs"> & { readonly packs: Packs } & OnePersonSector<Packs>,
): Config;
export function defineConfig(config: Omit<Config, "kind">): Config {
  return Object.freeze({ ...config, kind: "config" });
}

/** All registers of an installation, in the order of its packs. */
export function registersOf(config: Config): readonly Register[] {
  return config.packs.flatMap((pack) => pack.registers);
}

/** All purposes of an installation, in the order of its packs. */
export function purposesOf(config: Config): readonly Purpose[] {
  return config.packs.flatMap((pack) => pack.purposes);
}

/**
 * The law pack that a sector's records, disputes and notices go by: the one the configuration names for it, else its jurisdiction's.
 * Undefined where there is neither: then no clock of a law is known, and what needs one is refused.
 */
export function lawPackOf(config: Pick<Config, "jurisdiction" | "lawPacks">, sector: SectorName): LawPack | undefined {
  const named = config.lawPacks?.[sector];
  return named === undefined ? lawPackOfJurisdiction(config.jurisdiction) : lawPackNamed(named);
}
