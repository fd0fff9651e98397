import { CredenceError } from "../../errors.ts";
import { demandInstant } from "./range.ts";

/** The offset of one zone during one UTC day: `before` up to the second `changeAt`, `after` from it on (both in seconds). */
type DayOffsets = { readonly before: number; readonly after: number; readonly changeAt: number };

/** A zone and what was learnt of it. At most one entry a day of the years 1900 to 2254, so it cannot grow past 130,000. */
type Zone = { readonly offsetBy: (utcSeconds: number) => number; readonly days: Map<number, DayOffsets> };

const DAY_SECONDS = 86_400;
const SECOND_MICROS = 1_000_000;

/** Filled only with zones that exist: the IANA list and the offsets of a day, so a few thousand at most. */
const zones = new Map<string, Zone>();

/**
 * The UTC microseconds of a local wall-clock reading in a zone ("America/Chicago", "UTC", or a fixed "+08:00").
 * A reading that occurs twice (clocks set back) means its first occurrence; one that never occurs (clocks set forward) is read with
 * the offset before the change: the rule of RFC 5545, section 3.3.5, and of Temporal's "compatible".
 * Throws `instant_malformed` for an unknown zone.
 */
export function utcOfLocal(localMicros: number, zoneName: string): number {
  const zone = zoneOf(zoneName);
  const local = Math.floor(localMicros / SECOND_MICROS);
  const before = offsetAt(zone, local - DAY_SECONDS);
  const after = offsetAt(zone, local + DAY_SECONDS);
  const isBefore = before === after || offsetAt(zone, local - before) === before || offsetAt(zone, local - after) !== after;
  return localMicros - (isBefore ? before : after) * SECOND_MICROS;
}

/**
 * The local wall-clock reading in a zone at a UTC instant, in microseconds; as utcOfLocal reads it back, but for the second of two
 * equal readings. Throws `instant_malformed` for an unknown zone and out of range.
 */
export function localOfUtc(micros: number, zoneName: string): number {
  demandInstant(micros);
  return micros + offsetAt(zoneOf(zoneName), Math.floor(micros / SECOND_MICROS)) * SECOND_MICROS;
}

function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = { offsetBy: fixedOffset(name) ?? offsetOfIana(name), days: new Map() };
  zones.set(name, zone);
  return zone;
}

function offsetAt(zone: Zone, utcSeconds: number): number {
  const day = Math.floor(utcSeconds / DAY_SECONDS);
  let offsets = zone.days.get(day);
  if (offsets === undefined) {
    offsets = offsetsOfDay(zone, day * DAY_SECONDS);
    zone.days.set(day, offsets);
  }
  return utcSeconds < offsets.changeAt ? offsets.before : offsets.after;
}

/** Assumes at most one change a day, which holds for every zone of the IANA database since 1900. */
function offsetsOfDay(zone: Zone, dayStart: number): DayOffsets {
  const before = zone.offsetBy(dayStart);
  const after = zone.offsetBy(dayStart + DAY_SECONDS);
  if (before === after) return { before, after, changeAt: Number.POSITIVE_INFINITY };
  let low = dayStart;
  let high = dayStart + DAY_SECONDS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetBy(middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, changeAt: high };
}

function fixedOffset(name: string): ((utcSeconds: number) => number) | undefined {
  if (name === "UTC" || name === "Z") return () => 0;
  if (!/^[+-]([01]\d|2[0-3]):[0-5]\d$/.test(name)) return undefined;
  const seconds = (Number(name.slice(1, 3)) * 60 + Number(name.slice(4, 6))) * 60;
  const offset = name.startsWith("-") ? -seconds : seconds;
  return () => offset;
}

function offsetOfIana(name: string): (utcSeconds: number) => number {
  const format = formatOf(name);
  return (utcSeconds) => {
    const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(utcSeconds * 1000)) ?? [];
    const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return sign === "-" ? -offset : offset;
  };
}

function formatOf(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  } catch (cause) {
    throw new CredenceError("instant_malformed", `"${name}" is no time zone; wanted an IANA name (America/Chicago) or +hh:mm`, { cause });
  }
}
