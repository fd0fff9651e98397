import { CredenceError } from "../../errors.ts";

/** Every way in which what was fetched can be shown to be wrong. */
export type AlterationReason =
  | "key_changed"
  | "checkpoint_unsigned"
  | "log_shrank"
  | "log_rewritten"
  | "tile_altered"
  | "law_not_in_log"
  | "law_missing"
  | "law_not_as_named"
  | "record_not_in_log"
  | "chain_broken"
  | "tally_differs"
  | "standing_differs"
  | "unreadable";

/** What is wrong: of what (`trades@1`, a leaf, a month), and what was seen, as the verifying code says it in English, for who looks closer. */
export type Alteration = {
  readonly is: "altered";
  readonly reason: AlterationReason;
  readonly of: string;
  readonly says: string;
};

/** What a step found: that it holds, with what it found out, or that something is wrong. */
export type Found<T> = { readonly is: "holds"; readonly value: T } | Alteration;

/** Whether something is wrong. */
export function isAltered<T>(found: Found<T>): found is Alteration {
  return found.is === "altered";
}

/** A step that holds. */
export function holds<T>(value: T): Found<T> {
  return { is: "holds", value };
}

/** A step that does not. */
export function altered(reason: AlterationReason, of: string, says: string): Alteration {
  return { is: "altered", reason, of, says };
}

/** Codes by which parsers and proofs say that what they were given is not what it has to be. */
const GIVEN_IS_WRONG: readonly string[] = ["log_malformed", "log_unproven", "file_malformed", "record_malformed", "body_too_large"];

/** What `look` finds; what it throws on account of what it was given becomes an alteration. Anything else is a mistake of ours, and thrown. */
export async function foundOr<T>(reason: AlterationReason, of: string, look: () => Promise<Found<T>> | Found<T>): Promise<Found<T>> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof RangeError) return altered(reason, of, error.message);
    if (!(error instanceof CredenceError && GIVEN_IS_WRONG.includes(error.code))) throw error;
    return altered(error.code.endsWith("_malformed") ? "unreadable" : reason, of, error.message);
  }
}
