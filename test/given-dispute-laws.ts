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
    rules: {
      whileOpen: "marked",
      atDeadline: "delete",
      extendsFor: ["subject_sent_more"],
      mayRefuseFrivolous: true,
      statementWordsMax: 100,
      reinsertion: "if_certified",
    },
    periods: { routeBy: businessDays(5), decideBy: days(30), extendedDecideBy: days(45), tellBy: businessDays(5) },
  },
  eu: {
    rules: {
      whileOpen: "suspended",
      atDeadline: "stays_suspended",
      extendsFor: ["complexity"],
      mayRefuseFrivolous: true,
      reinsertion: "never",
    },
    periods: { decideBy: months(1), extendedDecideBy: months(3) },
  },
  uk: {
    rules: {
      whileOpen: "suspended",
      atDeadline: "record_objection",
      extendsFor: [],
      mayRefuseFrivolous: true,
      statementWordsMax: 200,
      reinsertion: "never",
    },
    periods: { decideBy: days(28), statementBy: days(28), statementAnswerBy: days(28) },
  },
  cn: {
    rules: { whileOpen: "marked", atDeadline: "record_objection", extendsFor: [], mayRefuseFrivolous: false, reinsertion: "never" },
    periods: { decideBy: days(20) },
  },
  in: {
    rules: {
      whileOpen: "live",
      atDeadline: "escalate",
      extendsFor: [],
      mayRefuseFrivolous: false,
      payPerDay: { currency: "INR", amountMinor: 10_000 },
      reinsertion: "never",
    },
    periods: { decideBy: days(30), answerBy: days(21) },
  },
} as const satisfies Readonly<Record<string, DisputeLaw>>;
