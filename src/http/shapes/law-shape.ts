import { hash } from "node:crypto";
import { z } from "zod";
import {
  type Config,
  lawPackOf,
  lawPackText,
  purposesOf,
  purposeText,
  registerKey,
  registersOf,
  registerText,
  WIDENING_KINDS,
  whyNotConformant,
} from "../../core/law/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { Installation, LawChangeState, ShownLaw, ShownLawChange } from "../../service/index.ts";
import { instantShape, simulatedShape } from "./instant-shape.ts";

const digest = z.string().meta({ description: "SHA-256 of the canonical JSON (RFC 8785), as the log has it." });
const about = z.array(z.enum(["person", "body"]));

const wideningShape = z.object({
  what: z.enum(WIDENING_KINDS),
  at: z.string().meta({ description: "Where in the configuration." }),
  says: z.string(),
});

const changeShape = z.object({
  change: z.string().meta({ description: "The statement by which it was proposed: GET /v1/statements/{id}/proof." }),
  proposedAt: instantShape,
  proposedBy: z.string(),
  before: digest,
  after: digest,
  widenings: z.array(wideningShape).meta({ description: "In what it is wider about persons than the law was then." }),
  signatures: z.array(z.object({ operator: z.string(), at: instantShape, note: z.string() })),
  state: z.enum(["to_be_signed", "to_be_published", "waiting", "ready", "stale"]),
  effectiveAt: instantShape
    .nullable()
    .meta({ description: "When it may be in force at the earliest; `null` until two operators have signed." }),
});

/** The law of an installation: what holds, and what waits. */
export const lawShape = z
  .object({
    name: z.string(),
    title: z.string(),
    jurisdiction: z.string(),
    digest,
    since: instantShape.meta({ description: "Since when this configuration is in force." }),
    isConformant: z.boolean().meta({ description: "Whether each register about persons is one that ships with Credence, to the letter." }),
    nonConformant: z.array(z.string()).meta({ description: "Why it is not, a sentence for each register." }),
    registers: z.array(z.object({ register: z.string(), sector: z.string(), about, digest, isConformant: z.boolean() })),
    purposes: z.array(z.object({ purpose: z.string(), about, reads: z.array(z.string()), digest })),
    lawPacks: z.array(z.object({ sector: z.string(), lawPack: z.string(), title: z.string(), digest, duties: z.array(z.looseObject({})) })),
    operators: z.array(z.string()).meta({ description: "Verifier keys: two of these must sign what widens the law." }),
    changes: z.array(changeShape).meta({ description: "Those that wait." }),
    isSimulated: simulatedShape,
  })
  .meta({ title: "Law" });

type Told = { readonly law: ShownLaw; readonly isSimulated: boolean };

/** Puts the law in the words of the API. */
export function toldLaw({ config, nonConformant }: Pick<Installation, "config" | "nonConformant">, told: Told): z.output<typeof lawShape> {
  const { name, title, jurisdiction } = config;
  const { digest: inForce, since, operators, changes } = told.law;
  return {
    name,
    title,
    jurisdiction,
    digest: inForce,
    since: formatInstant(since),
    isConformant: nonConformant.length === 0,
    nonConformant: nonConformant.map(whyNotConformant),
    registers: registersOf(config).map((register) => ({
      register: registerKey(register),
      sector: register.sector.name,
      about: [...register.about],
      digest: hash("sha256", registerText(register)),
      isConformant: !nonConformant.includes(registerKey(register)),
    })),
    purposes: purposesOf(config).map((purpose) => ({
      purpose: purpose.name,
      about: [...purpose.about],
      reads: purpose.reads.map(registerKey),
      digest: hash("sha256", purposeText(purpose)),
    })),
    lawPacks: toldLawPacks(config),
    operators: [...operators],
    changes: changes.map(toldChange),
    isSimulated: told.isSimulated,
  };
}

function toldLawPacks(config: Config) {
  const sectors = [...new Set(registersOf(config).map(({ sector }) => sector.name))];
  return sectors.flatMap((sector) => {
    const pack = lawPackOf(config, sector);
    if (pack === undefined) return [];
    const { name, title, duties } = pack;
    return [{ sector, lawPack: name, title, digest: hash("sha256", lawPackText(pack)), duties: duties.map((duty) => ({ ...duty })) }];
  });
}

function toldChange({ row, state, widenings }: ShownLawChange): z.output<typeof changeShape> {
  const { change, proposedAt, proposedBy, before, after, signatures, effectiveAt } = row;
  return {
    change,
    proposedAt: formatInstant(proposedAt),
    proposedBy,
    before,
    after,
    widenings: widenings.map((widening) => ({ ...widening })),
    signatures: signatures.map(({ operator, signedAt, note }) => ({ operator, at: formatInstant(signedAt), note })),
    state: state.is satisfies LawChangeState["is"],
    effectiveAt: effectiveAt === undefined ? null : formatInstant(effectiveAt),
  };
}
