import { formatCount, formatDay, isoDay, localDayOf } from "../../lib/index.ts";
import type { Language } from "./language.ts";

const DAY_MICROS = 86_400_000_000;

/** The local day of an instant: `2 March 2026`, `2026年3月2日`. */
export function dayText(language: Language, micros: number, zone: string): string {
  const day = localDayOf(micros, zone);
  if (language === "en") return formatDay(day * DAY_MICROS);
  const [year, month, dayOfMonth] = isoDay(day).split("-").map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** Minor units with their ISO 4217 code, exactly: `INR 1,000.00`. The digits of a currency are the same in both languages. */
export function moneyText(amountMinor: number, currency: string): string {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0;
  const [scale, whole] = [10 ** digits, Math.floor(amountMinor / 10 ** digits)];
  const rest = digits === 0 ? "" : `.${String(amountMinor - whole * scale).padStart(digits, "0")}`;
  return `${currency} ${formatCount(whole)}${rest}`;
}
