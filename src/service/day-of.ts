const DAY_MICROS = 86_400_000_000;

/** The UTC day of an instant, since 1970. */
export const dayOf = (micros: number): number => Math.floor(micros / DAY_MICROS);
