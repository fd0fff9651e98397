import { timingSafeEqual } from "node:crypto";
import { CredenceError } from "../../errors.ts";
import type { Installation } from "../installation.ts";
import type { Secrets } from "./issuers.ts";

/** A sign-in that was begun, and until when it can be finished (UTC microseconds). */
export type Begun = Secrets & { readonly issuer: string; readonly endsAt: number };

/** 16 bytes of HMAC, as hex. */
const MARK_CHARS = 32;

type Keys = Pick<Installation["keys"], "cursorDigest">;

/**
 * What was begun, as a text for whoever began it to bring back: so nothing need be kept, and an answer that somebody else was lured into bringing is of
 * no use without it. JSON under an HMAC of the key file; the browser that holds it may read it, since the secrets in it are its own.
 */
export function sealTicket(keys: Keys, begun: Begun): string {
  const text = JSON.stringify(begun);
  return Buffer.from(markOf(keys, text) + text).toString("base64url");
}

/** What a ticket says. Throws `sign_in_refused` for one that is not ours, or is over. */
export function openTicket(keys: Keys, ticket: string, at: number): Begun {
  const whole = Buffer.from(ticket, "base64url").toString("utf8");
  const text = whole.slice(MARK_CHARS);
  const [mark, expected] = [Buffer.from(whole.slice(0, MARK_CHARS)), Buffer.from(markOf(keys, text))];
  if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) {
    throw new CredenceError("sign_in_refused", "the ticket is not one that we gave");
  }
  // Written by us, and authenticated by the mark.
  const begun: Begun = JSON.parse(text);
  if (begun.endsAt <= at) throw new CredenceError("sign_in_refused", "the ticket is over; wanted one of the last ten minutes");
  return begun;
}

const markOf = (keys: Keys, text: string): string => keys.cursorDigest(`sign-in ticket\n${text}`);
