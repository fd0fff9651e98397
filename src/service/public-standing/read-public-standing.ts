import { isConsented } from "../../core/consent/index.ts";
import { isFrozen } from "../../core/freeze/index.ts";
import { formatIdentifier, type Identifier, isPublicScheme, parseIdentifier } from "../../core/identity/index.ts";
import { needsOf, type Purpose, type SubjectKind } from "../../core/law/index.ts";
import { type CoursePoint, courseOf, type Standing, standingOf, type Tallies } from "../../core/standing/index.ts";
import { CredenceError } from "../../errors.ts";
import { monthOf } from "../../lib/index.ts";
import { countSuspended } from "../../store/disputes/index.ts";
import { assertCurrent, type CheckRead, readForChecks, withStore } from "../../store/index.ts";
import { countBodyLook, countPublicLook, readBodyLooks } from "../../store/public-looks/index.ts";
import { dayOf } from "../day-of.ts";
import { type Installation, purposeOf, type ServingModel } from "../installation.ts";
import { withKeys } from "../with-keys.ts";

/** Who looks at whose standing: `scheme:value`. */
export type PublicLook = { readonly subject: string; readonly purpose: string; readonly looker: Looker };

/** `by` is `anybody`, or whose key it is, as `subscriber:NAME`; `own` the subject whose session it is. */
export type Looker = { readonly by: string } | { readonly own: string };

/** A standing that is open to all, with what it is made of: whoever has it can compute it again. Instants are UTC microseconds. */
export type PublicStanding = {
  /** `scheme:value`, in its normal form. */
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly purpose: Purpose;
  readonly readAt: number;
  /** The time the standing is of: now, or where the history held by the store ends. */
  readonly standingAt: number;
  readonly standing: Standing;
  readonly model: ServingModel;
  /** By register: what its live records add up to, that of linked subjects among it. */
  readonly tallies: Tallies;
  /** Of a body, whose tallies these are, and at which version of each: with the records, anybody can sum them again. */
  readonly read: readonly { readonly subject: string; readonly version: number }[] | undefined;
  /** Of the last five years, month by month. */
  readonly course: readonly CoursePoint[];
  /** Records that count and are contested, and records that do not count while they are. */
  readonly contested: number;
  readonly suspended: number;
  /** Of a body, how often its standing was looked at in this month and the eleven before it, this look included. */
  readonly looks: number | undefined;
  readonly isSimulated: boolean;
};

/** What a page can show at once: further back, most records have long faded. */
const COURSE_MONTHS = 60;

/** Looks at a body are told for a year. */
const LOOKS_MONTHS = 12;

/**
 * The standing of one subject for a purpose that reads public registers only, for anybody, by a public identifier. The look is counted before it is
 * answered. A person of whom the law, or the person, lets nothing be seen is answered like one who is not there: `subject_unknown`. Throws
 * `purpose_unknown`, `standings_not_public`, `identifier_*`, `subject_unknown`, `model_missing` or `store_unavailable`.
 */
export async function readPublicStanding(installation: Installation, look: PublicLook): Promise<PublicStanding> {
  const purpose = purposeOf(installation, look.purpose);
  demandPublic(purpose);
  const identifier = parseIdentifier(look.subject);
  if (!isPublicScheme(identifier.scheme)) throw notThere();
  return withStore(() => withKeys(installation, (held) => standingWithin(held, { identifier, purpose, looker: look.looker })));
}

type Looked = { readonly identifier: Identifier; readonly purpose: Purpose; readonly looker: Looker };

async function standingWithin(installation: Installation, looked: Looked): Promise<PublicStanding> {
  const { purpose, identifier, looker } = looked;
  const read = await readSubject(installation, looked);
  const readAt = installation.now();
  demandOpen(installation, purpose, read);
  const { standingAt = readAt, isSimulated } = await installation.moment();
  const model = await installation.modelOf(purpose.name, standingAt);
  if (model === undefined) throw new CredenceError("model_missing", `${purpose.name} has no model yet`);
  const tallies = Object.fromEntries(purpose.reads.map(({ name }, at) => [name, read.tallies[at] ?? []]));
  const question = { purpose, model: model.document, tallies, month: monthOf(standingAt) };
  const standing = standingOf(question);
  if (read.kind === "person" && !standing.hasRecord) throw notThere();
  const looks = await counted(installation, { read, purpose, looker, at: readAt });
  const registers = purpose.reads.flatMap(({ name }) => installation.registers.get(name)?.id ?? []);
  const { kind, contested } = read;
  return {
    ...{ subject: formatIdentifier(identifier), kind, purpose, readAt, standingAt, standing, model, tallies, looks, isSimulated },
    read: kind === "body" ? read.linked : undefined,
    course: courseOf(question, COURSE_MONTHS),
    contested: contested.filter((name) => name in tallies).length,
    suspended: await countSuspended(installation.pool, { subjects: read.linked.map((one) => one.subject), registers }),
  };
}

async function readSubject({ pool, keys, config }: Installation, { identifier, purpose }: Looked): Promise<CheckRead> {
  const digests = [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)];
  const { consent, informed } = needsOf(config, purpose);
  const withAllowed = consent !== undefined || informed !== undefined;
  const wanted = digests.map((digest) => ({ scheme: identifier.scheme, digest }));
  const reads = await readForChecks(pool, wanted, { registers: purpose.reads, withAllowed });
  const read = reads.find((row) => row !== undefined);
  if (read !== undefined) return read;
  await assertCurrent(pool, keys.current);
  throw notThere();
}

/** At version 0 nothing but looks were at it: nothing is known of it. */
function demandOpen({ config, now }: Installation, purpose: Purpose, read: CheckRead): void {
  if (read.version === 0 || !purpose.about.includes(read.kind)) throw notThere();
  const at = now();
  const look = { purpose: purpose.name, subscriber: "", at };
  // Freezes are for persons.
  if (read.kind === "body") return;
  const needs = needsOf(config, purpose);
  const isAllowed = needs.consent === undefined || isConsented(read.consents, look);
  const isInformed = needs.informed === undefined || read.informed.includes(purpose.name);
  if (isFrozen(read.freezes, look) || !isAllowed || !isInformed) throw notThere();
}

type Counting = { readonly read: CheckRead; readonly purpose: Purpose; readonly looker: Looker; readonly at: number };

/** The subject's own look is nobody's business; and it is told of the others in its file. */
async function counted({ pool }: Installation, { read, purpose: { name: purpose }, looker, at }: Counting): Promise<number | undefined> {
  const { subject, kind } = read;
  const isOwn = "own" in looker && read.linked.some((one) => one.subject === looker.own);
  const by = "own" in looker ? ANYBODY : looker.by;
  if (kind === "person") {
    if (!isOwn) await countPublicLook(pool, { subject, day: dayOf(at), looker: by, purpose });
    return undefined;
  }
  const month = monthOf(at);
  if (!isOwn) await countBodyLook(pool, { subject, purpose, month });
  return readBodyLooks(pool, { subject, purpose, from: month - LOOKS_MONTHS + 1 });
}

/** Who looks without a key, or with a session of somebody else: whose is nobody's business either. */
export const ANYBODY = "anybody";

function demandPublic(purpose: Purpose): void {
  const closed = purpose.reads.filter((register) => register.public === undefined).map((register) => register.name);
  if (closed.length === 0) return;
  throw new CredenceError("standings_not_public", `standings of ${purpose.name} are not public: it reads ${closed.join(", ")}`);
}

function notThere(): CredenceError {
  return new CredenceError("subject_unknown", "no subject has this identifier, or none whose standing is open to all");
}
