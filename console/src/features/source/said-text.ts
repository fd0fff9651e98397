/** What a field of a record says, as a source writes it. */
export function saidText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The same for a reader: an amount in its currency, EUR 14.22, anything else as it stands. */
export function shownText(value: unknown): string {
  if (typeof value !== "object" || value === null || !("amountMinor" in value) || !("currency" in value)) return saidText(value);
  const { amountMinor, currency } = value;
  if (typeof amountMinor !== "number" || typeof currency !== "string") return saidText(value);
  return `${currency} ${majorText(amountMinor, currency)}`;
}

/** Cut, not divided: a double would round. */
function majorText(amountMinor: number, currency: string): string {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0;
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, "0");
  const whole = `${amountMinor < 0 ? "−" : ""}${text.slice(0, text.length - digits)}`;
  return digits === 0 ? whole : `${whole}.${text.slice(-digits)}`;
}
