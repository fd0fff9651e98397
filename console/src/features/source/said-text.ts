/** What a field of a record says, as text: an amount with its currency, anything else as it stands. */
export function saidText(value: unknown): string {
  if (typeof value === "object" && value !== null && "amountMinor" in value && "currency" in value) {
    return `${String(value.currency)} ${String(value.amountMinor)}`;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
