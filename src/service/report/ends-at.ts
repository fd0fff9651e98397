import { type Config, deadlineOf, lawPackOf, type Register, retentionOf, type SubjectKind, weekdaysOnly } from "../../core/law/index.ts";

/** When a record happened, when its register's time is up (UTC microseconds), and whether it is adverse. */
type Times = { readonly occurredAt: number; readonly expiresAt: number; readonly isAdverse: boolean };

/** No month is shorter, no year, and no hour of a retention longer than a day. */
const DAYS_AT_LEAST = { hours: 0, days: 1, business_days: 1, months: 28, years: 365 } as const;
const DAY_MICROS = 86_400_000_000;

/**
 * When records of a register end, as they are expired: with its own time, or with the law pack's where that is shorter and they are about a
 * person (see `timesUpOf`). UTC microseconds.
 */
export function endsAt(config: Config, register: Register | undefined, kind: SubjectKind): (times: Times) => number {
  const pack = register === undefined ? undefined : lawPackOf(config, register.sector.name);
  if (pack === undefined || kind !== "person") return ({ expiresAt }) => expiresAt;
  const calendar = weekdaysOnly(pack.zone);
  const clocks = { adverse: retentionOf(pack, "adverse"), other: retentionOf(pack, "other") };
  return ({ occurredAt, expiresAt, isAdverse }) => {
    const clock = isAdverse ? clocks.adverse : clocks.other;
    if (clock === undefined) return expiresAt;
    // As a rule the law's time is the longer one by far, and its last day need not be found.
    const leastMicros = clock.number.amount * DAYS_AT_LEAST[clock.number.unit] * DAY_MICROS;
    return occurredAt + leastMicros > expiresAt ? expiresAt : Math.min(expiresAt, deadlineOf(clock, { from: occurredAt, calendar }));
  };
}
