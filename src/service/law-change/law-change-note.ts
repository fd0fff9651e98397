import { formatNote, parseNote, signNote, type VerifierKey, verifyNote } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { nodeEd25519Verify } from "../../store/index.ts";
import type { OperatorKey } from "./operator-key.ts";

/** The change that is signed: the configuration's name, the digests of its text as it is and as it is to be, and the proposal's statement. */
export type SignedChange = { readonly name: string; readonly before: string; readonly after: string; readonly change: string };

/**
 * The text that an operator signs.
 *
 *     credence change of law
 *     market
 *     before 5d41402abc4b2a76b9719d911017c592...
 *     after 7d793037a0760186574b0282f2f435e7...
 *     change 0193585a-0000-7000-8000-000000000001
 */
function textOf({ name, before, after, change }: SignedChange): string {
  return `credence change of law\n${name}\nbefore ${before}\nafter ${after}\nchange ${change}\n`;
}

/** An operator's word for a change, as a signed note. */
export async function signedLawChange(signed: SignedChange, key: OperatorKey): Promise<string> {
  return formatNote(await signNote(textOf(signed), [key]));
}

/** Whose word a note is for this change; undefined where it is none of these operators', or for another change. */
export async function signerOf(note: string, signed: SignedChange, operators: readonly VerifierKey[]): Promise<VerifierKey | undefined> {
  try {
    const { text, verified } = await verifyNote(parseNote(note), operators, nodeEd25519Verify);
    return text === textOf(signed) ? verified[0]?.key : undefined;
  } catch (error) {
    if (error instanceof CredenceError && (error.code === "log_unproven" || error.code === "log_malformed")) return undefined;
    throw error;
  }
}
