import { CredenceError } from "../../errors.ts";
import { type Keyring, open, uuidBytes } from "../../store/index.ts";

/** A sealed body with the key it is sealed under. */
export type SealedBody = {
  readonly subject: string;
  readonly id: string;
  readonly body: Buffer;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/** The text of a sealed body. Throws `store_unsound`: what cannot be read cannot be stated. */
export function openAdopted(keys: Keyring, { subject, id, body, ...key }: SealedBody): string {
  try {
    return open(keys.subjectKey(subject, key), uuidBytes(id), body);
  } catch (cause) {
    throw new CredenceError("store_unsound", `the body of ${id}, about the subject ${subject}, does not open`, { cause });
  }
}
