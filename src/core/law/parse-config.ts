import { inside, type Place, report } from "./breach.ts";
import { EXEMPTION_REASONS } from "./config.ts";
import { LAW_PACK_NAMES, lawPackNamed, lawPackOfJurisdiction, outcomeOf } from "./law-packs/index.ts";
import { LAW_LIMITS } from "./limits.ts";
import { isJurisdiction } from "./names.ts";
import { checkOperators } from "./parse-operators.ts";
import {
  demandKind,
  isParts,
  type Parts,
  parseElements,
  parseEntries,
  parseList,
  parseName,
  parseParts,
  parseText,
  refuseUnknown,
  seen,
} from "./parse-part.ts";
import { type PurposeDraft, parsePurpose } from "./parse-purpose.ts";
import { parseRegister, type RegisterDraft } from "./parse-register.ts";
import { parseRepairs } from "./parse-repair.ts";
import { SECTOR_NAMES } from "./sector.ts";

/** Something of the configuration that has a name. */
export type Named = { readonly place: Place; readonly name: string | undefined };

/** A source and the registers it furnishes, or a subscriber and the purposes it asks for. */
export type PartyDraft = Named & { readonly serves: readonly unknown[]; readonly passesFreeze: boolean };

/** A configuration as far as it could be read: what is undefined in it has its breach already. */
export type ConfigDraft = {
  readonly place: Place;
  readonly packs: readonly Named[];
  readonly registers: readonly RegisterDraft[];
  readonly purposes: readonly PurposeDraft[];
  readonly sources: readonly PartyDraft[];
  readonly subscribers: readonly PartyDraft[];
  readonly repairs: readonly Named[];
  /** Whether the law of one of its sectors lets anybody pass a freeze. */
  readonly letsPass: boolean;
};

/** Reads a configuration, and checks what can be checked on its parts alone. */
export function parseConfig(raw: unknown, place: Place): ConfigDraft {
  const parts = parseParts(raw, place);
  demandKind(parts, "config", place);
  parseName(parts.name, inside(place, "name"));
  parseText(parts.title, inside(place, "title"));
  checkJurisdiction(parts.jurisdiction, inside(place, "jurisdiction"));
  if (parts.lawPacks !== undefined) checkLawPacks(parts.lawPacks, inside(place, "lawPacks"));
  if (parts.keeper !== undefined) checkKeeper(parts.keeper, inside(place, "keeper"));
  if (parts.operators !== undefined) checkOperators(parts.operators, inside(place, "operators"));
  const packs = parseElements(parts.packs, LAW_LIMITS.packs, inside(place, "packs")).map(parsePack);
  const registers = packs.flatMap((pack) => pack.registers);
  const repairs = parts.repairs === undefined ? [] : parseRepairs(parts.repairs, registers, inside(place, "repairs"));
  return {
    repairs,
    place,
    packs,
    registers,
    letsPass: registers.some(({ sector }) => sector !== undefined && letsPass(parts, sector.name)),
    purposes: packs.flatMap((pack) => pack.purposes),
    sources: parseParties(parts, "sources", place).map((party) => parseParty(party, "registers")),
    subscribers: parseParties(parts, "subscribers", place).map((party) => parseParty(party, "purposes")),
  };
}

type Element = { readonly raw: unknown; readonly place: Place };
type PackDraft = Named & Pick<ConfigDraft, "registers" | "purposes">;

function parsePack({ raw, place }: Element): PackDraft {
  const parts = parseParts(raw, place);
  demandKind(parts, "pack", place);
  parseText(parts.title, inside(place, "title"));
  const registers = parseElements(parts.registers, LAW_LIMITS.registers, inside(place, "registers"));
  const purposes = parseElements(parts.purposes, LAW_LIMITS.purposes, inside(place, "purposes"));
  return {
    place,
    name: parseName(parts.name, inside(place, "name")),
    registers: registers.map((register) => parseRegister(register.raw, register.place)),
    purposes: purposes.map((purpose) => parsePurpose(purpose.raw, purpose.place)),
  };
}

function parseParties(parts: Parts, kind: "sources" | "subscribers", place: Place): readonly Element[] {
  return parseElements(parts[kind], LAW_LIMITS[kind], inside(place, kind));
}

function parseParty({ raw, place }: Element, serves: "registers" | "purposes"): PartyDraft {
  const parts = parseParts(raw, place);
  parseText(parts.title, inside(place, "title"));
  if (parts.passesFreeze !== undefined) checkExemption(parts.passesFreeze, inside(place, "passesFreeze"));
  return {
    place,
    passesFreeze: parts.passesFreeze !== undefined,
    name: parseName(parts.name, inside(place, "name")),
    serves: parseList(parts[serves], LAW_LIMITS[serves], inside(place, serves)),
  };
}

function checkExemption(raw: unknown, place: Place): void {
  const parts = parseParts(raw, place);
  refuseUnknown(parts, ["reason", "cite"], place);
  parseText(parts.cite, inside(place, "cite"), "freeze_exemption_malformed");
  if (EXEMPTION_REASONS.some((reason) => reason === parts.reason)) return;
  const wanted = `one of ${EXEMPTION_REASONS.join(", ")}`;
  report(inside(place, "reason"), "freeze_exemption_malformed", `saw ${seen(parts.reason)}, wanted ${wanted}`);
}

function checkKeeper(raw: unknown, place: Place): void {
  const parts = parseParts(raw, place);
  const members = ["contact", "fileAt", "disputeAt"];
  refuseUnknown(parts, members, place);
  for (const member of members) parseText(parts[member], inside(place, member));
}

function checkJurisdiction(raw: unknown, place: Place): void {
  if (typeof raw === "string" && isJurisdiction(raw)) return;
  report(place, "jurisdiction_malformed", `saw ${seen(raw)}, wanted an ISO 3166 code in lower case, or eu`);
}

/** As `lawPackOf` finds it, in what was not looked at yet. */
function letsPass({ jurisdiction, lawPacks }: Parts, sector: string): boolean {
  const named = isParts(lawPacks) ? lawPacks[sector] : undefined;
  const text = named === undefined ? jurisdiction : named;
  if (typeof text !== "string") return false;
  const pack = named === undefined ? lawPackOfJurisdiction(text) : lawPackNamed(text);
  return pack !== undefined && outcomeOf(pack, "pass_freeze") === "let_pass";
}

function checkLawPacks(raw: unknown, place: Place): void {
  for (const [sector, pack] of parseEntries(raw, SECTOR_NAMES.length, place)) {
    const entry = inside(place, sector);
    if (!SECTOR_NAMES.some((name) => name === sector)) {
      report(entry, "sector_unknown", `saw ${seen(sector)}, wanted one of ${SECTOR_NAMES.join(", ")}`);
    }
    if (typeof pack !== "string" || lawPackNamed(pack) === undefined) {
      report(entry, "law_pack_unknown", `saw ${seen(pack)}, wanted one of ${LAW_PACK_NAMES.join(", ")}`);
    }
  }
}
