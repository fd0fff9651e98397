/** What an answer of an issuer is good with, and where its bearer wanted to go. */
export type KeptTicket = { readonly ticket: string; readonly to: string | null };

/** In this window only, and until it is closed. */
const KEPT_AS = "credence-ticket";

/** Keeps it while the reader is at the issuer's. */
export function keepTicket(ticket: KeptTicket): void {
  sessionStorage.setItem(KEPT_AS, JSON.stringify(ticket));
}

/** Takes it out again: it is good once. */
export function takeTicket(): KeptTicket | undefined {
  const kept = sessionStorage.getItem(KEPT_AS);
  sessionStorage.removeItem(KEPT_AS);
  return kept === null ? undefined : parseTicket(JSON.parse(kept));
}

function parseTicket(kept: unknown): KeptTicket | undefined {
  if (typeof kept !== "object" || kept === null || !("ticket" in kept) || !("to" in kept)) return undefined;
  const { ticket, to } = kept;
  return typeof ticket === "string" ? { ticket, to: typeof to === "string" ? to : null } : undefined;
}
