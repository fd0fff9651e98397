import { type Consent, consentReceiptText } from "../../core/consent/index.ts";
import { formatNote, signNote } from "../../core/log/index.ts";
import type { Installation } from "../installation.ts";

/** A person's receipt for a consent: a signed note (c2sp.org/signed-note) under the log's key, readable without any of ours. */
export async function signConsentReceipt({ log }: Pick<Installation, "log">, consent: Consent): Promise<string> {
  return formatNote(await signNote(consentReceiptText({ consent, origin: log.origin }), [log]));
}
