import { useMemo } from "react";
import { type Language, useLanguage } from "../words/index.ts";

/** Numbers and times as a reader writes them. Times are told in UTC, as the records are. */
export type Format = {
  /** 1234 -> "1,234". */
  readonly count: (value: number) => string;
  /** 0.9731 -> "97.3 %"; never "100 %" or "0 %" of what is only nearly so. */
  readonly percent: (share: number) => string;
  /** 0.2581 -> "0.258", with as many places as are asked for. */
  readonly decimal: (value: number, places: number) => string;
  /** Bytes -> "1.2 MB". */
  readonly bytes: (value: number) => string;
  /** "2024-05-02T..." -> "2 May 2024". */
  readonly day: (instant: string) => string;
  /** "2024-05" -> "May 2024". */
  readonly month: (month: string) => string;
  /** "2024-05-02T10:11:12Z" -> "2 May 2024, 10:11 UTC". */
  readonly instant: (instant: string) => string;
  /** Milliseconds from now -> "in 3 days", "2 hours ago". */
  readonly fromNow: (ms: number) => string;
};

/** How numbers and times are written in the reader's language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}

/** Intl's own tag for each language; the day comes first in English, as in the rest of Credence. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", "zh-Hans": "zh-Hans-CN" };

const NEARLY = 0.9995;

function formatIn(language: Language): Format {
  const locale = LOCALES[language];
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    count: (value) => count.format(value),
    percent: (share) => `${percent.format(withinReason(share) * 100)} %`,
    decimal: (value, places) => value.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places }),
    bytes: (value) => bytesIn(locale, value),
    day: (text) => day.format(new Date(text)),
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
    instant: (text) => `${instant.format(new Date(text))} UTC`,
    fromNow: (ms) => relativeIn(relative, ms),
  };
}

/** What is only nearly certain is not told as certain. */
function withinReason(share: number): number {
  if (share < 1 && share > NEARLY) return 0.999;
  if (share > 0 && share < 1 - NEARLY) return 0.001;
  return share;
}

const BYTE_UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** In thousands, as disks and networks count. */
function bytesIn(locale: string, value: number): string {
  const power = value < 1 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(value) / 3));
  const format = { style: "unit", unit: BYTE_UNITS[power] ?? "byte", unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(value / 1000 ** power);
}

const STEPS = [
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

function relativeIn(relative: Intl.RelativeTimeFormat, ms: number): string {
  const step = STEPS.find((each) => Math.abs(ms) >= each.ms) ?? STEPS[2];
  return relative.format(Math.trunc(ms / step.ms), step.unit);
}
