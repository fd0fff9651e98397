import type { ExemptionReason } from "../config.ts";
import type { LawPack } from "../law-packs/index.ts";
import type { Purpose } from "../purpose.ts";
import type { CountReference, RegisterDeclaration } from "../register.ts";
import type { SectorName } from "../sector.ts";

/** A register as the text of a configuration has it. */
export type RegisterText = Omit<RegisterDeclaration, "sector"> & { readonly sector: SectorName };

/** A purpose as the text of a configuration has it: it names its registers as `trades@1`. */
export type PurposeText = Pick<Purpose, "name" | "question" | "about" | "consent" | "model"> & {
  readonly reads: readonly string[];
  readonly asker?: { readonly reads: readonly string[]; readonly cite: string };
  readonly outcome: { readonly good: CountReference; readonly bad: CountReference };
};

/** A subscriber as the text of a configuration has it. */
export type SubscriberText = {
  readonly name: string;
  readonly passesFreeze?: { readonly reason: ExemptionReason; readonly cite: string };
};

/** A campaign by which records stop counting, as the text of a configuration has it. */
export type RepairText = { readonly name: string; readonly register: string; readonly title: string; readonly cite: string };

/** What `configText` writes, as far as a change of law is looked for in it. */
export type LawText = {
  readonly lawPacks?: Readonly<Partial<Record<SectorName, LawPack>>>;
  readonly packs: readonly { readonly registers: readonly RegisterText[]; readonly purposes: readonly PurposeText[] }[];
  readonly subscribers: readonly SubscriberText[];
  readonly repairs?: readonly RepairText[];
  /** Verifier keys. */
  readonly operators?: readonly string[];
};

/** Reads the canonical text of a configuration that was found lawful before it was kept. */
export function readLawText(text: string): LawText {
  return JSON.parse(text) as LawText;
}

/** Every register, by name. */
export function registersIn({ packs }: LawText): ReadonlyMap<string, RegisterText> {
  return new Map(packs.flatMap(({ registers }) => registers.map((register) => [register.name, register])));
}

/** Every purpose, by name. */
export function purposesIn({ packs }: LawText): ReadonlyMap<string, PurposeText> {
  return new Map(packs.flatMap(({ purposes }) => purposes.map((purpose) => [purpose.name, purpose])));
}

/** Whether it is about persons: bodies alone are not what law 11 protects. */
export function isAboutPersons({ about }: Pick<RegisterText, "about">): boolean {
  return about.includes("person");
}
