import { timingSafeEqual } from "node:crypto";
import { CredenceError } from "../errors.ts";
import type { Installation } from "../service/index.ts";

type Keys = Pick<Installation["keys"], "cursorDigest">;

/** What a page's cursor belongs to: the same list, asked in the same way. */
export type CursorScope = readonly string[];

/** 16 bytes of HMAC, as hex. */
const MARK_CHARS = 32;

/**
 * A position in a list as an opaque text: JSON under an HMAC of the key file's cursor key, bound to the list it was made for. It holds
 * nothing secret (the position is of the page just shown); the HMAC keeps readers from building on what it holds.
 */
export function sealCursor(keys: Keys, scope: CursorScope, position: readonly (string | number)[]): string {
  const text = JSON.stringify(position);
  return Buffer.from(keys.cursorDigest(boundText(scope, text)) + text).toString("base64url");
}

/** The position in a cursor. Throws `cursor_malformed` for a cursor that is not ours, was changed, or belongs to another list. */
export function openCursor(keys: Keys, scope: CursorScope, cursor: string): unknown {
  const whole = Buffer.from(cursor, "base64url").toString("utf8");
  const mark = Buffer.from(whole.slice(0, MARK_CHARS));
  const text = whole.slice(MARK_CHARS);
  const expected = Buffer.from(keys.cursorDigest(boundText(scope, text)));
  if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) {
    throw new CredenceError("cursor_malformed", "the cursor is not one that this list gave; wanted `next` of the page before");
  }
  return JSON.parse(text);
}

const boundText = (scope: CursorScope, text: string): string => `cursor\n${JSON.stringify(scope)}\n${text}`;
