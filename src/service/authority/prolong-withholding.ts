import { CredenceError } from "../../errors.ts";
import { formatInstant } from "../../lib/index.ts";
import { lockAuthorityLook } from "../../store/authority-looks/index.ts";
import { type Session, withStore } from "../../store/index.ts";
import type { ApiKey } from "../api-keys.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { receiptOf } from "../log/index.ts";
import { demandInstrument } from "./look-as-authority.ts";
import { demandWithholding, type Withholding, withholdWithin } from "./withhold.ts";

/** An authority having one of its looks withheld for longer. */
export type Prolongation = Withholding & {
  /** `scheme:value`, or the subject's id. */
  readonly subject: string;
  readonly look: string;
  readonly key: ApiKey;
};

/** Until when it is withheld now, in UTC microseconds. */
export type ProlongationResult = {
  readonly look: string;
  readonly at: number;
  readonly withheldUntil: number;
  /** The log's signed receipt (see `Receipt`). */
  readonly receipt: string;
};

/**
 * Withholds a look for longer, by a new statement under a named instrument. What the subject could see once stays to be seen. Throws `identifier_*`,
 * `subject_unknown`, `look_unknown`, `instrument_refused`, `withholding_refused` or `store_unavailable`.
 */
export async function prolongWithholding(installation: Installation, asked: Prolongation): Promise<ProlongationResult> {
  demandInstrument(installation, asked.key, asked.instrument);
  await demandWithholding(installation, asked.until);
  return withStore(async () => {
    const made = await installation.pool.begin((tx) => prolongWithin(tx, installation, asked));
    const { look, until } = asked;
    return { look, at: installation.now(), withheldUntil: until, receipt: await receiptOf(installation, made) };
  });
}

async function prolongWithin(tx: Session, installation: Installation, { subject: named, look, key, instrument, until }: Prolongation) {
  const { subject } = await findSubject(tx, installation, named);
  const { holder: authority } = key;
  const held = await lockAuthorityLook(tx, { subject, id: look, authority });
  if (held === undefined) throw new CredenceError("look_unknown", "this authority made no such look at this subject");
  const { withheldUntil } = held;
  if (withheldUntil === null || withheldUntil < installation.now()) {
    throw new CredenceError("withholding_refused", "the look was to be seen already, and stays so");
  }
  if (until <= withheldUntil) {
    throw new CredenceError("withholding_refused", `it is withheld until ${formatInstant(withheldUntil)}; wanted a later time`);
  }
  return withholdWithin(tx, installation, { subject, look, authority, instrument, until });
}
