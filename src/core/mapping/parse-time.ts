import { parseInstant } from "../../lib/index.ts";
import { refuse, textAt } from "./mapping-part.ts";

/** Any local time: it only has to be readable in the zone. */
const PROBE = "2020-01-01 00:00:00";

/** An IANA zone or +hh:mm. */
export function parseZone(path: string, given: unknown): string {
  const zone = textAt(path, given);
  try {
    parseInstant(PROBE, { zone });
    return zone;
  } catch {
    throw refuse(path, zone, "an IANA name (America/Chicago) or +hh:mm");
  }
}

/** A day, YYYY-MM-DD. */
export function parseDay(path: string, given: unknown): string {
  const day = textAt(path, given);
  try {
    if (parseInstant(day).precision === "day") return day;
  } catch {
    // Told below: what was wanted is the same whatever is wrong with it.
  }
  throw refuse(path, day, "a day, as in 2024-06-28");
}
