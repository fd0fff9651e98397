import { randomInt, timingSafeEqual } from "node:crypto";
import { type CodePlace, type CodeRow, countCodeTry, deleteCode, keepCode, lockCode } from "../../store/contacts/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** How long a code that was sent is good for: time to open a mailbox and type six digits. */
export const CODE_MICROS = 10 * 60 * 1_000_000;

/** How long one is that an operator hands over, perhaps in a letter to be read tomorrow. */
export const HANDED_CODE_MICROS = 24 * 60 * 60 * 1_000_000;

/** Wrong tries that a code bears. */
export const CODE_TRIES_MAX = 5;

const DIGITS = 6;

/** The holder of the code by which the subject itself signs in; others are a representative's id or a contact's. */
export const THE_SUBJECT = "00000000-0000-0000-0000-000000000000";

type Making = CodePlace & Pick<CodeRow, "way"> & { readonly micros: number };

/** Makes a code in the place of an earlier one. It is returned this once: the store has its digest under the key file alone. */
export async function makeCode(tx: Session, installation: Installation, { way, micros, ...place }: Making): Promise<string> {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0");
  const madeAt = installation.now();
  await keepCode(tx, place, { digest: digestOf(installation, place, code), madeAt, endsAt: madeAt + micros, way });
  return code;
}

/** Tries a code: what it was made for where it is the one that is out, which it then no longer is; undefined for every other. */
export async function tryCode(
  tx: Session,
  installation: Installation,
  { code, ...place }: CodePlace & { readonly code: string },
): Promise<CodeRow["way"] | undefined> {
  const row = await lockCode(tx, place);
  if (row === undefined || row.endsAt <= installation.now() || row.tries >= CODE_TRIES_MAX) return undefined;
  if (timingSafeEqual(Buffer.from(row.digest), Buffer.from(digestOf(installation, place, code)))) {
    await deleteCode(tx, place);
    return row.way;
  }
  await countCodeTry(tx, place);
  return undefined;
}

function digestOf({ keys }: Installation, { subject, holder }: CodePlace, code: string): string {
  return keys.digest(`one-time code\n${subject}\n${holder}\n${code}`);
}
