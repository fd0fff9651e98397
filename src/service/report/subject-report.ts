import { clockOf, type LawPack, lawPackOf, retentionOf, type SubjectKind } from "../../core/law/index.ts";
import { type Deed, disclosedDeeds, type Report, type ReportedRegister } from "../../core/report/index.ts";
import { CredenceError } from "../../errors.ts";
import { raw, readFreezes, readLinkedGroup, type Session, withStore } from "../../store/index.ts";
import { countDestroyed, readReportChecks, readReportDeeds, readReportRecords } from "../../store/report/index.ts";
import { findSubject } from "../find-subject.ts";
import { identifiersOf } from "../identifiers-of.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import { lookOf, looksOf, type ToldCheck, withoutTallies } from "./looks-of.ts";
import { recordsOf } from "./records-of.ts";
import { rowOpener, type SealedRow } from "./sealed-rows.ts";
import { standingsNow } from "./standings-now.ts";

/** A report of so many statements of a kind is some 30 MB: nobody reads more, and the file that proves itself has no more either. */
const STATEMENTS_MAX = 50_000;

/**
 * Everything held about one subject and those linked to it, for a human to read: read in one moment, so that what each record adds is exact.
 * For the subject itself and for operators only; the caller sees to it. Throws `identifier_*`, `subject_unknown`, `body_too_large` or
 * `store_unavailable`.
 */
export async function subjectReport(installation: Installation, named: string): Promise<Report> {
  const mode = raw("isolation level repeatable read read only");
  return withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => reportWithin(tx, held, named), mode)));
}

async function reportWithin(tx: Session, installation: Installation, named: string): Promise<Report> {
  const { config } = installation;
  const { subject, kind } = await findSubject(tx, installation, named);
  const madeAt = installation.now();
  const { standingAt = madeAt, isSimulated } = await installation.moment();
  const subjects = [...new Set([subject, ...(await readLinkedGroup(tx, subject))])];
  const held = await heldOf(tx, installation, subjects);
  const freezes = await readFreezes(tx, subject);
  const standings = await standingsNow(tx, installation, { kind, subjects, freezes, standingAt });
  const now = standings.flatMap((one) => one.now ?? []);
  const [identifiers = [], ...others] = await identifiersOfAll(tx, installation, subjects);
  const registers = registersNamed(installation, kind, held.records);
  const packs = lawPacksOf(installation, registers);
  return {
    madeAt,
    standingAt,
    isSimulated,
    nonConformant: installation.nonConformant,
    keeper: { name: config.name, title: config.title },
    // Where a body is under several laws, the first one's days: no file is read in two places at once.
    zone: packs[0]?.zone ?? "UTC",
    subject: { id: subject, kind, identifiers },
    linked: subjects.slice(1).map((id, i) => ({ subject: id, identifiers: others[i] ?? [] })),
    registers,
    laws: packs.map((pack) => ({
      name: pack.name,
      decideWithin: clockOf(pack, "decide_dispute")?.number,
      looksKept: retentionOf(pack, "check")?.number,
    })),
    standings: standings.map(({ reported }) => reported),
    records: recordsOf(installation, held.records, { kind, standings: now, open: held.open }),
    looks: looksOf(held.looks, held.deeds),
    freezes,
    ...disclosedDeeds(held.deeds, madeAt),
    destroyed: await countDestroyed(tx, subjects),
  };
}

async function heldOf(tx: Session, { keys }: Installation, subjects: readonly string[]) {
  const wanted = { subjects, limit: STATEMENTS_MAX + 1 };
  const records = await readReportRecords(tx, wanted);
  const checks = await readReportChecks(tx, wanted);
  const deeds = await readReportDeeds(tx, wanted);
  if (records.length + checks.length + deeds.length > STATEMENTS_MAX) {
    throw new CredenceError("body_too_large", `the file has more than ${STATEMENTS_MAX} statements`);
  }
  const open = await rowOpener(tx, keys, subjects);
  // Written by us, and committed to.
  const opened = <T>(row: Omit<SealedRow, "isSealed">, shorten = (text: string) => text): T[] => {
    const text = open({ ...row, isSealed: true });
    return text === undefined ? [] : [JSON.parse(shorten(text)) as T];
  };
  return {
    records,
    open,
    looks: checks.flatMap((row) => opened<ToldCheck>(row, withoutTallies).map(lookOf)),
    deeds: deeds.flatMap((row) => opened<Deed>(row)),
  };
}

async function identifiersOfAll(tx: Session, installation: Installation, subjects: readonly string[]): Promise<string[][]> {
  const all: string[][] = [];
  for (const subject of subjects) all.push(await identifiersOf(tx, installation, subject));
  return all;
}

/** Those that hold something of the subject, and those from which something is asked of its kind. */
function registersNamed(
  { registers }: Installation,
  kind: SubjectKind,
  records: readonly { readonly register: string }[],
): ReportedRegister[] {
  const named = new Set(records.map(({ register }) => register));
  return [...registers.values()].flatMap(({ register }) => {
    const { name, about, basis, keep } = register;
    if (!named.has(name) && !about.includes(kind)) return [];
    return [
      {
        name,
        basis,
        publicCite: register.public?.cite,
        keepYears: { adverse: (keep.adverse ?? keep.other).years, other: keep.other.years },
      },
    ];
  });
}

/** Of the sectors of these registers, each law once. */
function lawPacksOf({ registers, config }: Installation, named: readonly ReportedRegister[]): LawPack[] {
  const packs = named.flatMap(({ name }) => {
    const sector = registers.get(name)?.register.sector.name;
    return (sector === undefined ? undefined : lawPackOf(config, sector)) ?? [];
  });
  return [...new Set(packs)];
}
