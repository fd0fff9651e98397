import { type Keyring, open, uuidBytes } from "../../store/index.ts";

/** A sealed statement with the key of its subject, null where it has none. */
type Sealed = {
  readonly subject: string;
  readonly body: Buffer;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
};

/** What an attempt to open a body gave. */
export type Opened = { readonly text: string } | { readonly fault: string };

/** Opens the sealed body of a statement by its id. */
export function openBody(keys: Keyring, id: string, { subject, body, keyVersion, wrapped }: Sealed): Opened {
  if (keyVersion === null || wrapped === null) return { fault: "subject has no key" };
  try {
    return { text: open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), body) };
  } catch {
    return { fault: "body does not open: changed, or sealed under another key" };
  }
}
