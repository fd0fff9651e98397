import { monthOf } from "../../lib/index.ts";

const DAY_MICROS = 86_400_000_000;

/** The UTC day of an instant, since 1970. */
export const dayOf = (micros: number): number => Math.floor(micros / DAY_MICROS);

/** The first microsecond of a UTC day. */
export const dayStart = (day: number): number => day * DAY_MICROS;

/** The month in which a UTC day lies, as year x 12 + month - 1. */
export const monthOfDay = (day: number): number => monthOf(dayStart(day));
