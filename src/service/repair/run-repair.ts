import { type Grade, type Purpose, type Repair, repairBegins, repairTestOf } from "../../core/law/index.ts";
import type { RecordContent, RecordStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { compareText, formatInstant, seenText } from "../../lib/index.ts";
import { type Session, withStore } from "../../store/index.ts";
import { type Candidate, readCandidates } from "../../store/repairs/index.ts";
import { type Installation, registerOf } from "../installation.ts";
import { openStatement } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { gradesNow } from "./grades-now.ts";
import { type Repaired, type RepairKey, repairBatch } from "./repair-batch.ts";

/** Which campaign, and whether only to say what it would do. */
export type RepairRun = { readonly name: string; readonly operator: string; readonly isDryRun?: boolean };

/** What a campaign ended, or would: numbers, and no list of anybody. */
export type RepairReport = {
  readonly campaign: Repair;
  readonly records: number;
  readonly subjects: number;
  /** By purpose and grade before and after, how many subjects; those that keep theirs too. */
  readonly moves: readonly { readonly purpose: string; readonly from: Grade; readonly to: Grade; readonly subjects: number }[];
};

/**
 * Carries a campaign of the configuration out: the adverse records that it is of stop counting before their time, as if they had expired. No answer is
 * given anew: they were right. A dry run does the same in transactions that are undone, so that its numbers are exact. Safe to break off and to run
 * again. In memory are the keys of the records, and one batch of subjects. Throws `repair_unknown`, `repair_refused` before its day, or
 * `store_unavailable`.
 */
export async function runRepair(installation: Installation, { name, operator, isDryRun = false }: RepairRun): Promise<RepairReport> {
  const campaign = campaignOf(installation, name);
  demandBegun(campaign, installation.now(), isDryRun);
  return withStore(() =>
    withKeys(installation, async (held) => {
      const total = new Total(campaign);
      for (const keys of batchesOf(await matching(held, campaign))) {
        const batch = { campaign, keys, operator, isDryRun };
        total.add(await runBatch(held, batch));
      }
      return total.report();
    }),
  );
}

function campaignOf({ config }: Installation, name: string): Repair {
  const repairs = config.repairs ?? [];
  const found = repairs.find((repair) => repair.name === name);
  if (found !== undefined) return found;
  const there = repairs.length === 0 ? "none" : repairs.map((repair) => repair.name).join(", ");
  throw new CredenceError("repair_unknown", `no such campaign: ${seenText(name)}; there are ${there}`);
}

function demandBegun(campaign: Repair, now: number, isDryRun: boolean): void {
  if (isDryRun || now >= repairBegins(campaign)) return;
  throw new CredenceError(
    "repair_refused",
    `the campaign begins on ${campaign.from}, and it is ${formatInstant(now)}; a dry run may be made`,
  );
}

/** In order of subject. */
async function matching(installation: Installation, campaign: Repair): Promise<RepairKey[]> {
  const isOf = repairTestOf(campaign);
  const { id } = registerOf(installation, campaign.register);
  const keys: RepairKey[] = [];
  await readCandidates(installation.pool, id, async (rows) => {
    for (const row of rows) {
      const content = contentOf(installation, row);
      if (content !== undefined && isOf(content)) keys.push({ subject: row.subject, statement: row.statement });
    }
  });
  return keys;
}

/** Undefined where it does not open, as when its subject's key is gone. */
function contentOf({ keys }: Installation, row: Candidate): RecordContent | undefined {
  const opened = openStatement(keys, row);
  // Written by us, and opened by its key.
  return opened.is === "open" ? (JSON.parse(opened.text) as RecordStatement).content : undefined;
}

/** A transaction of so many holds its subjects locked for a second. */
const BATCH_RECORDS = 2_000;

/** Every subject's records are in one batch: else one of a slot would count again for a while. */
function* batchesOf(keys: readonly RepairKey[]): Generator<RepairKey[]> {
  let batch: RepairKey[] = [];
  for (const own of Map.groupBy(keys, ({ subject }) => subject).values()) {
    if (batch.length > 0 && batch.length + own.length > BATCH_RECORDS) {
      yield batch;
      batch = [];
    }
    batch.push(...own);
  }
  if (batch.length > 0) yield batch;
}

type Batch = { readonly campaign: Repair; readonly keys: readonly RepairKey[]; readonly operator: string; readonly isDryRun: boolean };
type Moved = { readonly repaired: Repaired; readonly before: ReadonlyMap<string, Grade>; readonly after: ReadonlyMap<string, Grade> };

/** Undoes a transaction, and carries out of it what it came to. */
class Undone extends Error {
  readonly moved: Moved;

  constructor(moved: Moved) {
    super("a dry run is undone");
    this.moved = moved;
  }
}

async function runBatch(installation: Installation, batch: Batch): Promise<Moved> {
  try {
    return await installation.pool.begin(async (tx) => {
      const moved = await moveWithin(tx, installation, batch);
      if (batch.isDryRun) throw new Undone(moved);
      return moved;
    });
  } catch (error) {
    if (error instanceof Undone) return error.moved;
    throw error;
  }
}

async function moveWithin(tx: Session, installation: Installation, { campaign, keys, operator }: Batch): Promise<Moved> {
  const purposes = purposesReading(installation, campaign);
  const wanted = { subjects: [...new Set(keys.map(({ subject }) => subject))], purposes };
  const before = await gradesNow(tx, installation, wanted);
  const repaired = await repairBatch(tx, installation, { campaign: campaign.name, basis: campaign.cite, operator, keys });
  return { repaired, before, after: await gradesNow(tx, installation, wanted) };
}

function purposesReading({ purposes }: Installation, { register }: Repair): Purpose[] {
  return [...purposes.values()].filter(({ reads }) => reads.some(({ name }) => name === register));
}

/** The numbers of all batches; a subject is in one. */
class Total {
  readonly #campaign: Repair;
  readonly #moves = new Map<string, number>();
  #records = 0;
  #subjects = 0;

  constructor(campaign: Repair) {
    this.#campaign = campaign;
  }

  add({ repaired: { records }, before, after }: Moved): void {
    this.#records += records.length;
    const subjects = new Set(records.map(({ subject }) => subject));
    this.#subjects += subjects.size;
    for (const [place, from] of before) {
      const [subject = "", purpose = ""] = place.split(" ");
      if (!subjects.has(subject)) continue;
      const move = `${purpose} ${from} ${after.get(place) ?? "none"}`;
      this.#moves.set(move, (this.#moves.get(move) ?? 0) + 1);
    }
  }

  report(): RepairReport {
    const moves = [...this.#moves]
      .sort(([a], [b]) => compareText(a, b))
      .map(([move, subjects]) => {
        const [purpose = "", from, to] = move.split(" ");
        return { purpose, from: gradeOf(from), to: gradeOf(to), subjects };
      });
    return { campaign: this.#campaign, records: this.#records, subjects: this.#subjects, moves };
  }
}

const GRADES: readonly Grade[] = ["A", "B", "C", "D", "E"];

function gradeOf(word: string | undefined): Grade {
  return GRADES.find((grade) => grade === word) ?? "none";
}
