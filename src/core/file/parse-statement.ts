import { RATER_CLASSES } from "../law/index.ts";
import { BODY_BYTES_MAX } from "../log/index.ts";
import { WITHDRAWAL_REASONS } from "../record/index.ts";
import { MEASUREMENT_KINDS, STATEMENT_KINDS, type Statement, type StatementKind } from "../statement/index.ts";
import { contact, fileLook, publicLooks, representative, signIn, verification } from "./parse-access.ts";
import { answerParts, versions } from "./parse-answer.ts";
import { askerPart } from "./parse-asker-part.ts";
import { CONSENT_PARSERS, exempt, instruments } from "./parse-consent.ts";
import { DECIDING_PARSERS } from "./parse-deciding.ts";
import { dispute, evidence } from "./parse-dispute.ts";
import { ERASING_PARSERS } from "./parse-erasing.ts";
import { lawChange } from "./parse-law-change.ts";
import { notice, noticeResult } from "./parse-notice.ts";
import { RATING_PARSERS } from "./parse-rating.ts";
import { model, standing, tallies } from "./parse-standing.ts";
import { digest, instant, isTrue, list, named, number, object, objectWith, type Part, text, uuid, whole, word } from "./part.ts";

/** No text of a statement is longer than a whole statement may be. */
const words = text(BODY_BYTES_MAX);
const version = whole(0);
const RIGHTS_MAX = 1000;
/** More ids than a body has room for. */
const EXPIRED_MAX = 2000;

const made = { id: uuid, at: instant };
const about = { ...made, subject: uuid };
const declared = { name: words, digest };
const takenBack = { ...about, source: words, record: uuid, reason: word(WITHDRAWAL_REASONS), version };
const moved = { ...about, record: uuid, dispute: uuid, version };
const paired = { ...about, other: uuid, operator: words, version };

const money = object({ currency: words, amountMinor: number });
const said = (raw: unknown, path: string) => {
  if (typeof raw === "number") return number(raw, path);
  return typeof raw === "object" ? money(raw, path) : words(raw, path);
};

const content = object({
  register: words,
  type: words,
  reference: words,
  subject: words,
  kind: word(["person", "body"]),
  occurredAt: instant,
  precision: words,
  knownAt: instant,
  says: named(said),
});

const check = objectWith(
  {
    ...about,
    kind: word(["check"]),
    ...answerParts,
  },
  { exempt, contested: whole(1), askerPart: isTrue },
);

const furtherNotice = word(["further_notice"]);
const until = (raw: unknown, path: string) => (typeof raw === "string" ? furtherNotice(raw, path) : instant(raw, path));

const PARSERS = {
  record: objectWith(
    { ...about, kind: word(["record"]), source: words, content, digest, registerVersion: whole(1), version },
    { raterClass: word(RATER_CLASSES) },
  ),
  withdrawal: object({ ...takenBack, kind: word(["withdrawal"]) }),
  correction: object({ ...takenBack, kind: word(["correction"]), replacement: uuid }),
  erasure: object({ ...about, kind: word(["erasure"]), statement: uuid, of: word(STATEMENT_KINDS), basis: words, version }),
  check,
  link: object({ ...paired, kind: word(["link"]), evidence: words }),
  unlink: object({ ...paired, kind: word(["unlink"]) }),
  refusal: object({ ...made, kind: word(["refusal"]), key: words, code: words, wanted: words }),
  configuration: object({ ...made, ...declared, kind: word(["configuration"]) }),
  register: object({ ...made, ...declared, kind: word(["register"]), text: words }),
  purpose: object({ ...made, ...declared, kind: word(["purpose"]), text: words }),
  law_pack: object({ ...made, ...declared, kind: word(["law_pack"]), text: words }),
  law_change: lawChange,
  ...RATING_PARSERS,
  truth: object({ ...made, kind: word(["truth"]), purpose: words, month: whole(0), digest, text: words }),
  measurement: object({ ...made, kind: word(["measurement"]), purpose: words, of: word(MEASUREMENT_KINDS), digest, text: words }),
  model_activation: object({ ...made, kind: word(["model_activation"]), series: words, activation: whole(1), digest, text: words }),
  model: object({ ...made, kind: word(["model"]), purpose: words, version: whole(1), day: whole(0), digest, document: model }),
  access_key: objectWith(
    {
      ...made,
      kind: word(["access_key"]),
      change: word(["issued", "revoked"]),
      key: words,
      role: word(["source", "subscriber", "operator", "authority"]),
      holder: words,
      registers: list(words, RIGHTS_MAX),
      purposes: list(words, RIGHTS_MAX),
    },
    { instruments },
  ),
  log_key: object({ ...made, kind: word(["log_key"]), note: words }),
  epoch: object({ ...made, kind: word(["epoch"]), last: words, held: whole(0) }),
  expiry: object({ ...about, kind: word(["expiry"]), records: list(uuid, EXPIRED_MAX), checks: list(uuid, EXPIRED_MAX), version }),
  freeze: object({ ...about, kind: word(["freeze"]), purposes: list(words, RIGHTS_MAX), operator: words, version }),
  thaw: object({
    ...about,
    kind: word(["thaw"]),
    purposes: list(words, RIGHTS_MAX),
    subscribers: list(words, RIGHTS_MAX),
    until,
    operator: words,
    version,
  }),
  redecision: object({
    ...about,
    kind: word(["redecision"]),
    check: uuid,
    cause: uuid,
    known: versions,
    tallies,
    standing,
  }),
  notice,
  notice_result: noticeResult,
  suspension: object({ ...moved, kind: word(["suspension"]) }),
  reinstatement: object({ ...moved, kind: word(["reinstatement"]) }),
  removal: object({ ...moved, kind: word(["removal"]), outcome: word(["upheld", "deleted_unverified"]) }),
  reinsertion: object({ ...moved, kind: word(["reinsertion"]) }),
  ...DECIDING_PARSERS,
  ...ERASING_PARSERS,
  ...CONSENT_PARSERS,
  asker_part: askerPart,
  contact,
  representative,
  verification,
  sign_in: signIn,
  file_look: fileLook,
  public_looks: publicLooks,
  dispute,
  evidence,
} as const satisfies { readonly [Kind in StatementKind]: Part<Statement & { readonly kind: Kind }> };

/** What the parsers read: the same as `Statement`, both ways, or one of them was changed without the other. */
export type ParsedStatement = ReturnType<(typeof PARSERS)[StatementKind]>;

/** Reads the body of a statement of that kind: all its members and no others, so that its canonical JSON is that of what was read. */
export function statementOf(kind: StatementKind): Part<Statement> {
  return PARSERS[kind];
}
