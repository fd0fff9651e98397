import { formatCount, formatShare, type Language, monthStart, type Precision } from "../../lib/index.ts";

/** Amounts and times as a reader of one language writes them; days begin and end in one zone. Instants are UTC microseconds. */
export type Formats = {
  readonly language: Language;
  /** `2 March 2026`, `2026年3月2日`; the last microsecond of a day is of that day, whichever zone ended it. */
  readonly day: (micros: number) => string;
  /** With the minute, for what happened at a moment. */
  readonly moment: (micros: number) => string;
  /** As exactly as it is known, and no more. */
  readonly known: (micros: number, precision: Precision) => string;
  /** A month by its number: UTC year x 12 + month - 1. */
  readonly month: (number: number) => string;
  readonly count: (amount: number) => string;
  /** `97.3 %`; never 0 or 100 for what is only close to it. */
  readonly share: (share: number) => string;
  /** `+0.4`, `−2.1`, `0`; what is smaller than can be seen is told as such. */
  readonly points: (points: number) => string;
  /** Minor units with their ISO 4217 code, exactly. */
  readonly money: (amount: { readonly currency: string; readonly amountMinor: number }) => string;
};

/** By BCP 47: the locale in which a language's amounts and dates are written. British dates: their order is that of most of the world. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", "zh-Hans": "zh-Hans-CN" };

const MICROS_IN_MILLI = 1_000;
/** What counts from the end of its day is told by that day's middle: so it is the same day wherever within half a world it was noted. */
const HALF_DAY_MICROS = 43_200_000_000;
/** Zones differ by whole quarters of an hour: only an end of a period lies just before one. */
const QUARTER_HOUR_MICROS = 900_000_000;

/** The formats of a language, with days as they are in a zone (IANA). */
export function formatsIn(language: Language, zone: string): Formats {
  const locale = LOCALES[language];
  const inZone = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    return (micros: number) => format.format(Math.floor(micros / MICROS_IN_MILLI));
  };
  const day = inZone({ dateStyle: "long" });
  const moment = inZone({ year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const month = inZone({ year: "numeric", month: "long" });
  const year = inZone({ year: "numeric" });
  const middle = { day, month, year };
  return {
    language,
    day: (micros) => day(endsPeriod(micros) ? micros - HALF_DAY_MICROS : micros),
    moment: (micros) => moment(micros).replace(" at ", ", "),
    known: (micros, precision) => (precision === "instant" ? day(micros) : middle[precision](micros - HALF_DAY_MICROS)),
    month: (number) => month(monthStart(number + 1) - HALF_DAY_MICROS),
    count: formatCount,
    share: (share) => (language === "en" ? formatShare(share) : chineseShare(share)),
    points: (points) => pointsText(points, language),
    money: ({ currency, amountMinor }) => moneyIn(locale, currency, amountMinor),
  };
}

/** The middle of a UTC day, counted from 1970, in UTC microseconds: the same day nearly everywhere on earth. */
export function noonOf(day: number): number {
  return day * 2 * HALF_DAY_MICROS + HALF_DAY_MICROS;
}

function endsPeriod(micros: number): boolean {
  return (micros + 1) % QUARTER_HOUR_MICROS === 0;
}

function chineseShare(share: number): string {
  return formatShare(share).replace(" %", "%").replace("under ", "不到").replace("over ", "超过");
}

/** With one decimal, halves away from zero, as the reasons of a standing have them. */
function pointsText(points: number, language: Language): string {
  if (points === 0) return "0";
  const tenths = Math.floor(Math.abs(points) * 10 + 0.5);
  const sign = points < 0 ? "−" : "+";
  if (tenths > 0) return `${sign}${(tenths / 10).toFixed(1)}`;
  return language === "en" ? `${sign} under 0.1` : `${sign}不到0.1`;
}

/** Intl rounds to a double what it is given: so it formats whole units alone, and the minor ones are put in as they are. */
function moneyIn(locale: string, currency: string, amountMinor: number): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code" });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, "0");
  const parts = format.formatToParts(BigInt(text.slice(0, text.length - digits)));
  const shown = parts.map(({ type, value }) => (type === "fraction" ? text.slice(text.length - digits) : value)).join("");
  return `${amountMinor < 0 ? "−" : ""}${shown}`;
}
