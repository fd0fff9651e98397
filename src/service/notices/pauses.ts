const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Between tries: a restart is over in seconds, a bad deployment in minutes, a bad weekend in days. Together some three days. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 24 * HOUR] as const;

/** How often a notice is tried at most. */
export const TRIES_MAX: number = PAUSES.length + 1;

/** How long a notice is tried at most. */
export const TRYING_MICROS_MAX: number = PAUSES.reduce<number>((sum, pause) => sum + pause, 0);

/** The pause after so many failures in a row, in microseconds. */
export function pauseMicros(failures: number): number {
  return PAUSES[Math.min(Math.max(failures, 1), PAUSES.length) - 1] ?? 24 * HOUR;
}
