import type { DisputeLaw, Period } from "../src/core/dispute/index.ts";
import { formatInstant, parseInstant } from "../src/lib/index.ts";

/** A day in UTC microseconds. */
export const DAY = 86_400_000_000;

/** So many calendar days, to the microsecond. */
export function days(count: number): Period {
  return (from) => from + count * DAY;
}

/** Monday to Friday; the holidays are the law packs' affair. 1970-01-01 was a Thursday. */
function businessDays(count: number): Period {
  return (from) => {
    let at = from;
    for (let left = count; left > 0; ) {
      at += DAY;
      const weekday = (Math.floor(at / DAY) + 3) % 7;
      if (weekday < 5) left -= 1;
    }
    return at;
  };
}

/** The same day so many months on, or the last of a shorter month (Regulation 1182/71, Art. 3(2)(c)). */
function months(count: number): Period {
  return (from) => {
    const text = formatInstant(from);
    const month = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + count;
    const yearAndMonth = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    const lastDay = Number(formatInstant(parseInstant(yearAndMonth).micros).slice(8, 10));
    const day = String(Math.min(Number(text.slice(8, 10)), lastDay)).padStart(2, "0");
    return parseInstant(`${yearAndMonth}-${day}${text.slice(10)}`).micros;
  };
}

/** The five laws of LAW.md as far as a dispute needs them. The packs that ship are tested elsewhere; these must not follow them by themselves. */
export const givenDisputeLaws = {
  us: {
    routeBy: businessDays(5),
    decideBy: days(30),
    extension: { decideBy: days(45), because: ["subject_sent_more"] },
    tellBy: businessDays(5),
    whileOpen: "marked",
    atDeadline: "delete",
    mayRefuseFrivolous: true,
    statement: { wordsMax: 100 },
    reinsertion: { tellBy: businessDays(5) },
  },
  eu: {
    routeBy: days(7),
    decideBy: months(1),
    extension: { decideBy: months(3), because: ["complexity"] },
    tellBy: days(0),
    whileOpen: "suspended",
    atDeadline: "stays_suspended",
    mayRefuseFrivolous: true,
    reinsertion: "never",
  },
  uk: {
    routeBy: days(7),
    decideBy: days(28),
    tellBy: days(0),
    whileOpen: "suspended",
    atDeadline: "record_objection",
    mayRefuseFrivolous: true,
    statement: { wordsMax: 200, sendBy: days(28), answerBy: days(28) },
    reinsertion: "never",
  },
  cn: {
    routeBy: days(2),
    decideBy: days(20),
    tellBy: days(0),
    whileOpen: "marked",
    atDeadline: "record_objection",
    mayRefuseFrivolous: false,
    reinsertion: "never",
  },
  in: {
    routeBy: days(3),
    answerBy: days(21),
    decideBy: days(30),
    escalatedDecideBy: days(30),
    tellBy: days(5),
    whileOpen: "live",
    atDeadline: "escalate",
    mayRefuseFrivolous: false,
    payPerDay: { currency: "INR", amountMinor: 10_000, after: days(30) },
    reinsertion: "never",
  },
} as const satisfies Readonly<Record<string, DisputeLaw>>;
