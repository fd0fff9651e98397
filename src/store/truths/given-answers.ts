import type { CountReference, Purpose, Register } from "../../core/law/index.ts";
import type { WrappedKey } from "../keys/index.ts";
import { type Fragment, list, type Pool, part, raw, type Session } from "../sql.ts";

/** Which answers: of one purpose, and of a span of time; as seen by a store that lives in the present, or by one of history. */
export type AnswersWanted = {
  readonly purpose: Purpose;
  readonly idOf: (register: Register) => number;
  /** UTC microseconds, the latter not included. */
  readonly from: number;
  readonly until: number;
  /**
   * A store of history learned all of it at once, when it was imported: there an outcome is of the month in which its source could know it, else of
   * that in which it was recorded here, since nothing is recorded into a month that is over.
   */
  readonly isHistory: boolean;
};

/** An answer as it lies, sealed under the key of whom it is about. */
export type GivenAnswerRow = WrappedKey & { readonly subject: string; readonly id: string; readonly body: Buffer };

/** An answer, and the outcomes of one record that occurred after it and before any later answer. */
export type JudgedAnswerRow = GivenAnswerRow & { readonly good: number; readonly bad: number };

/** An outcome is held against no answer that is older: nobody dealt on it any more. */
const ANSWER_DAYS_MAX = 92;
const DAY_MICROS = 86_400_000_000;

/** So many of a month are judged, chosen by the digest of their id: enough for a standard error of a thousandth, and seconds to open. */
const JUDGED_MAX = 200_000;

const FETCH_ROWS = 2_000;

/**
 * Each live record with an outcome that was learned in the span, with the last answer that was given to somebody else before it occurred, and
 * before it was recorded: of its own subject, or one read together with it. What was erased is left out, as is the subject's own look.
 */
export async function readJudgedAnswers(pool: Pool, wanted: AnswersWanted, take: (rows: JudgedAnswerRow[]) => void): Promise<void> {
  const registers = wanted.purpose.reads.filter(({ name }) => outcomesOf(wanted).some(({ register }) => register === name));
  await scanned(
    pool,
    part`
      with outcome as (${list(
        registers.map((register) => outcomesIn(wanted, register)),
        " union all ",
      )})
      select c.subject, c.id, c.body, k.key_version as "keyVersion", k.wrapped, o.good, o.bad
      from outcome o
      cross join lateral (
        select * from (
          (select ${ANSWER} from subject_check c where c.subject = o.subject and ${isBefore(wanted)} order by c.id desc limit 1)
          union all
          (select ${ANSWER} from linked_check l join subject_check c on c.subject = l.asked and c.id = l.id
            where l.subject = o.subject and ${isBefore(wanted)} order by c.id desc limit 1)
        ) as of_either order by id desc limit 1
      ) as c
      join subject_key k on k.subject = c.subject
      order by md5(o.record::text) limit ${JUDGED_MAX}`,
    take,
  );
}

const ANSWER = raw("c.subject, c.id, c.body");

/** Of a store that asks of now, ids are in the order of the times asked about, and so of a store of history, whose clock only goes forward. */
function isBefore({ purpose }: AnswersWanted): Fragment {
  return part`c.purpose = ${purpose.name} and c.look <> 'own' and c.body is not null and c.standing_at < o.occurred_at
    and c.standing_at >= o.occurred_at - ${ANSWER_DAYS_MAX * DAY_MICROS}::bigint and c.asked_at < o.recorded_at`;
}

function outcomesIn(wanted: AnswersWanted, register: Register): Fragment {
  const [good, bad] = outcomesOf(wanted).map((reference) => countOf(register, reference));
  const learned = raw(wanted.isHistory ? "known_at" : "recorded_at");
  return part`
    select subject, record, occurred_at, recorded_at, ${raw(good ?? "0")} as good, ${raw(bad ?? "0")} as bad from record
    where register = ${wanted.idOf(register)} and state = 'live' and (${raw(good ?? "0")} > 0 or ${raw(bad ?? "0")} > 0)
      and ${learned} >= ${wanted.from} and ${learned} < ${wanted.until}`;
}

function outcomesOf({ purpose: { outcome } }: AnswersWanted): readonly CountReference[] {
  return [outcome.good, outcome.bad];
}

/** A count of a record, as SQL; 0 where the register does not hold it. */
function countOf(register: Register, { register: name, count }: CountReference): string {
  const column = register.name === name ? register.countNames.indexOf(count) : -1;
  return column === -1 ? "0::bigint" : `counts[${column + 1}]`;
}

/** The last answer of the span about each subject, given to somebody else: of so many subjects at most, chosen as the judged are. */
export async function readLastAnswers(pool: Pool, wanted: AnswersWanted, take: (rows: GivenAnswerRow[]) => void): Promise<void> {
  await scanned(
    pool,
    part`
      select c.subject, c.id, c.body, k.key_version as "keyVersion", k.wrapped
      from (
        select distinct on (subject) subject, id, body from subject_check
        where purpose = ${wanted.purpose.name} and look <> 'own' and body is not null
          and standing_at >= ${wanted.from} and standing_at < ${wanted.until}
        order by subject, id desc
      ) as c
      join subject_key k on k.subject = c.subject
      order by md5(c.subject::text) limit ${JUDGED_MAX}`,
    take,
  );
}

/** About how many subjects others asked in the span. */
export async function countAsked(pool: Pool, { purpose, from, until }: AnswersWanted): Promise<number> {
  const rows = await pool.scan(
    (tx) => tx<{ asked: number }>`
      select count(distinct subject)::integer as asked from subject_check
      where purpose = ${purpose.name} and look <> 'own' and standing_at >= ${from} and standing_at < ${until}`,
  );
  return rows[0]?.asked ?? 0;
}

/** The versions of the purpose's model that answered in the span. */
export async function readAnsweringModels(pool: Pool, { purpose, from, until }: AnswersWanted): Promise<number[]> {
  const rows = await pool.scan(
    (tx) => tx<{ model: number }>`
      select distinct model from subject_check
      where purpose = ${purpose.name} and look <> 'own' and standing_at >= ${from} and standing_at < ${until}`,
  );
  return rows.map(({ model }) => model);
}

async function scanned<Row extends object>(pool: Pool, select: Fragment, take: (rows: Row[]) => void): Promise<void> {
  await pool.scan(async (tx: Session) => {
    await tx`declare given no scroll cursor for ${select}`;
    for (;;) {
      const rows = await tx<Row>`fetch ${raw(String(FETCH_ROWS))} from given`;
      if (rows.length === 0) return;
      take(rows);
    }
  });
}
