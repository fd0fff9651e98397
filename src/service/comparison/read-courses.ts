import { isFrozen } from "../../core/freeze/index.ts";
import { formatIdentifier, type Identifier, isPublicScheme, parseIdentifier } from "../../core/identity/index.ts";
import type { Purpose } from "../../core/law/index.ts";
import { type CoursePoint, courseOf, type OutcomeRow, outcomeRowsOf } from "../../core/standing/index.ts";
import { CredenceError } from "../../errors.ts";
import { monthOf } from "../../lib/index.ts";
import { assertCurrent, type CheckRead, readForChecks, withStore } from "../../store/index.ts";
import { countBodyLook } from "../../store/public-looks/index.ts";
import { COMPARABLE_LEAST } from "../../store/snapshots/index.ts";
import { type Installation, purposeOf, type ServingModel } from "../installation.ts";
import { isListedPublicly } from "../list-standings.ts";
import { withKeys } from "../with-keys.ts";

/** More lines in one picture nobody tells apart. */
export const COURSES_MAX = 8;

/** Further back most records have long faded. */
export const COURSE_MONTHS_MAX = 60;

/** Which bodies, by public identifiers, for which purpose, and how many months back. */
export type CoursesWanted = { readonly purpose: string; readonly subjects: readonly string[]; readonly months: number };

/** A month's own outcomes; only of months that had enough of them. */
export type ComparedMonth = OutcomeRow;

/** How one body came to stand where it does: `course` begins when enough outcomes were known of it, and is empty where there still are not. */
export type ComparedCourse = {
  /** `scheme:value`, in its normal form. */
  readonly subject: string;
  readonly course: readonly CoursePoint[];
  readonly months: readonly ComparedMonth[];
};

/** Several courses by one model. `standingAt` is in UTC microseconds. */
export type Courses = { readonly standingAt: number; readonly model: ServingModel; readonly courses: readonly ComparedCourse[] };

/**
 * The courses of some bodies for a purpose that reads public registers only, for anybody. Each look is counted. Throws `purpose_unknown`,
 * `standings_not_public`, `identifier_*`, `subject_unknown` (for persons too, who are not compared), `frozen`, `model_missing` or
 * `store_unavailable`.
 */
export async function readCourses(installation: Installation, wanted: CoursesWanted): Promise<Courses> {
  const purpose = purposeOf(installation, wanted.purpose);
  if (!isListedPublicly(purpose))
    throw new CredenceError("standings_not_public", `standings of ${purpose.name} are not compared in public`);
  const identifiers = wanted.subjects.map((subject) => parseIdentifier(subject));
  if (!identifiers.every(({ scheme }) => isPublicScheme(scheme))) throw notThere();
  const standingAt = (await installation.moment()).standingAt ?? installation.now();
  const model = await installation.modelOf(purpose.name, standingAt);
  if (model === undefined) throw new CredenceError("model_missing", `${purpose.name} has no model yet`);
  return withStore(() =>
    withKeys(installation, async (held) => {
      const reads = await readBodies(held, purpose, identifiers);
      await countLooks(held, purpose, reads);
      const asked = { purpose, model, month: monthOf(standingAt), months: wanted.months };
      const courses = reads.map(({ identifier, read }) => courseIn(read, { ...asked, subject: formatIdentifier(identifier) }));
      return { standingAt, model, courses };
    }),
  );
}

type ReadBody = { readonly identifier: Identifier; readonly read: CheckRead };

async function readBodies({ pool, keys, now }: Installation, purpose: Purpose, identifiers: readonly Identifier[]): Promise<ReadBody[]> {
  const places = identifiers.flatMap((identifier) =>
    [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)].map((digest) => ({
      identifier,
      scheme: identifier.scheme,
      digest,
    })),
  );
  const found = await readForChecks(pool, places, { registers: purpose.reads, withAllowed: false });
  const look = { purpose: purpose.name, subscriber: "", at: now() };
  const reads: ReadBody[] = [];
  for (const identifier of identifiers) {
    const read = found.find((row, place) => places[place]?.identifier === identifier && row !== undefined);
    if (read === undefined) await assertCurrent(pool, keys.current);
    // At version 0 nothing but looks were at it: nothing is known of it.
    if (read === undefined || read.kind !== "body" || read.version === 0) throw notThere();
    if (isFrozen(read.freezes, look)) throw new CredenceError("frozen", "frozen");
    reads.push({ identifier, read });
  }
  return reads;
}

async function countLooks({ pool, now }: Installation, { name }: Purpose, reads: readonly ReadBody[]): Promise<void> {
  const month = monthOf(now());
  for (const { read } of reads) await countBodyLook(pool, { subject: read.subject, purpose: name, month });
}

type Asked = {
  readonly purpose: Purpose;
  readonly model: ServingModel;
  readonly month: number;
  readonly months: number;
  readonly subject: string;
};

function courseIn(read: CheckRead, { purpose, model, month, months, subject }: Asked): ComparedCourse {
  const tallies = Object.fromEntries(purpose.reads.map(({ name }, at) => [name, read.tallies[at] ?? []]));
  const rows = outcomeRowsOf(purpose, tallies);
  const since = enoughFrom(rows);
  const course = courseOf({ purpose, model: model.document, tallies, month }, months);
  return {
    subject,
    course: course.filter((point) => since !== undefined && point.month >= since),
    months: rows.filter((row) => row.month > month - months && row.good + row.bad >= COMPARABLE_LEAST),
  };
}

/** The first month by whose end enough outcomes were known. */
function enoughFrom(rows: readonly OutcomeRow[]): number | undefined {
  let known = 0;
  return rows.find(({ good, bad }) => {
    known += good + bad;
    return known >= COMPARABLE_LEAST;
  })?.month;
}

function notThere(): CredenceError {
  return new CredenceError("subject_unknown", "one of the identifiers names no body whose standing is open to all");
}
