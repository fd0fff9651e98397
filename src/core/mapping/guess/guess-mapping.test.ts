import { describe, expect, it } from "vitest";
import { csvOf, dayFirst, isoDay, type MadeDeal, madeDeals } from "../../../../test/made-table.ts";
import type { Guess } from "./guess.ts";
import { guessMapping } from "./guess-mapping.ts";

const DEALS = madeDeals({ deals: 600 });

type Cells = (deal: MadeDeal) => readonly (string | number)[];

const guessOf = (header: readonly string[], cells: Cells, deals: readonly MadeDeal[] = DEALS): Guess => {
  const [columns = [], ...rows] = csvOf(header, deals.map(cells))
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return guessMapping({ table: "orders", columns, rows, hasHeader: true });
};

const found = (guess: Guess) => {
  if (guess.mapping === undefined) throw new Error(`missing: ${guess.missing.join("; ")}`);
  return guess;
};

const isLate = ({ delivered, promised }: MadeDeal) => delivered !== undefined && delivered > promised;
const word = (deal: MadeDeal, [good, late, cancelled]: readonly [string, string, string]) =>
  deal.delivered === undefined ? cancelled : isLate(deal) ? late : good;
const dayOrNone = (micros: number | undefined) => (micros === undefined ? "" : isoDay(micros));

describe("a table with promises and deliveries", () => {
  const dates = (deal: MadeDeal) => [isoDay(deal.ordered), isoDay(deal.promised), dayOrNone(deal.delivered)];

  it("becomes orders, with stars beside them for the plain mean", () => {
    const header = ["order_id", "seller_id", "customer", "order_date", "promised_by", "delivered_at", "status", "stars", "comment"];
    const guess = found(
      guessOf(header, (deal) => [
        deal.number,
        `S${deal.seller}`,
        `C${deal.buyer}`,
        ...dates(deal),
        deal.delivered ? "delivered" : "cancelled",
        deal.stars,
        "nice",
      ]),
    );
    expect(guess.mapping).toEqual({
      credence: "mapping",
      version: 1,
      table: "orders",
      pack: "commerce",
      subject: { column: "seller_id", as: "account" },
      reference: { column: "order_id" },
      occurredAt: { column: "order_date", dates: "year-first" },
      knownAt: [
        { column: "promised_by", dates: "year-first" },
        { column: "delivered_at", dates: "year-first" },
      ],
      records: {
        ordered: {
          says: {
            promisedBy: { column: "promised_by", dates: "year-first" },
            delivered: { column: "delivered_at", dates: "year-first" },
            result: { column: "status", words: { delivered: "delivered", cancelled: "cancelled" } },
          },
        },
        reviewed: { says: { order: { column: "order_id" }, stars: { column: "stars" } } },
      },
    });
    expect(guess.notRead).toEqual([
      { column: "customer", because: "not needed" },
      { column: "comment", because: "free text, never read" },
    ]);
  });

  it("counts what never came as overdue, and knows how far the table goes", () => {
    const guess = found(guessOf(["商家", "下单时间", "承诺送达", "实际送达"], (deal) => [`店${deal.seller}`, ...dates(deal)]));
    expect(guess.mapping.records.ordered?.says.result).toEqual({ filled: "实际送达", is: "delivered", otherwise: "overdue" });
    expect(guess.mapping.until).toBe(isoDay(Math.max(...DEALS.flatMap(({ ordered, delivered }) => [ordered, delivered ?? 0]))));
    expect(guess.doubts).toContain('Where "实际送达" is empty, it was not delivered: overdue, once its promise has passed.');
  });

  it("reads a promise written as midnight as the whole day, and one with a time where deliveries have none", () => {
    const midnight = found(
      guessOf(["seller", "ordered", "estimated delivery", "delivered"], ({ seller, ordered, promised, delivered }) => [
        `S${seller}`,
        `${isoDay(ordered)} 10:00:00`,
        `${isoDay(promised)} 00:00:00`,
        delivered === undefined ? "" : `${isoDay(delivered)} 12:30:00`,
      ]),
    );
    expect(midnight.mapping.records.ordered?.says.promisedBy).toMatchObject({ wholeDay: true });
    expect(midnight.mapping.records.ordered?.says.delivered).not.toHaveProperty("wholeDay");
    expect(midnight.doubts).toContain('Times have no zone and are read as UTC: add "zone": "Europe/Berlin" or the like.');
    const timed = found(
      guessOf(["seller", "ordered", "promised", "delivered"], ({ seller, ordered, promised, delivered }) => [
        `S${seller}`,
        isoDay(ordered),
        `${isoDay(promised)} 15:00:00`,
        dayOrNone(delivered),
      ]),
    );
    expect(timed.mapping.records.ordered?.says.promisedBy).toMatchObject({ wholeDay: true });
  });

  it("becomes requests where an office is judged", () => {
    const guess = found(
      guessOf(["Agency", "Created", "Due Date", "Closed Date", "Status"], (deal) => [
        `Office ${deal.seller % 7}`,
        ...dates(deal),
        deal.number % 9 ? "Closed" : "Closed (Duplicate)",
      ]),
    );
    expect(guess.mapping).toMatchObject({ pack: "public-service", subject: { column: "Agency", as: "agency" } });
    expect(guess.mapping.records.closed?.says).toMatchObject({ as: { words: { Closed: "served", "Closed (Duplicate)": "duplicate" } } });
  });

  it("reads payments as deliveries, judges whoever pays, and says so", () => {
    const guess = found(guessOf(["borrower", "issued", "due_date", "paid_date"], (deal) => [`B${deal.buyer}`, ...dates(deal)]));
    expect(guess.mapping.subject.column).toBe("borrower");
    expect(guess.doubts).toContain("What is paid is read as delivered: no record type for payments ships yet.");
  });
});

describe("a table with a status and no promise", () => {
  const header = ["Bestellnr", "Lieferant", "Bestelldatum", "Status", "PLZ"];
  const german: Cells = (deal) => [
    deal.number,
    `Firma ${deal.seller}`,
    dayFirst(deal.ordered),
    word(deal, ["geliefert", "verspätet", "offen"]),
    "10115",
  ];

  it("becomes ratings of one point up or down, one for each deal, and invents no promise", () => {
    const guess = found(guessOf(header, german));
    expect(guess.mapping).toEqual({
      credence: "mapping",
      version: 1,
      table: "orders",
      pack: "trading",
      subject: { column: "Lieferant", as: "account" },
      reference: { column: "Bestellnr" },
      occurredAt: { column: "Bestelldatum", dates: "day-first" },
      records: {
        rated: { says: { rating: { column: "Status", words: { geliefert: 1, verspätet: -1, offen: null } }, by: { as: "row" } } },
      },
    });
    expect(guess.doubts).toEqual([
      "Without a promised date each outcome is recorded as a rating by the other side, +1 or -1.",
      "Nothing tells when an outcome became known; it is taken as known at once, which flatters every figure.",
    ]);
  });

  it("knows outcomes from when a column says that they were settled", () => {
    const guess = found(
      guessOf(["vendor", "date", "resolved on", "result"], (deal) => [
        `V${deal.seller}`,
        isoDay(deal.ordered),
        isoDay(deal.promised),
        word(deal, ["ok", "late", "lost"]),
      ]),
    );
    expect(guess.mapping.knownAt).toEqual([{ column: "resolved on", dates: "year-first" }]);
    expect(guess.doubts.join()).not.toContain("flatters");
  });

  it.each([
    ["chargeback", { 0: 1, 1: -1 }],
    ["is_late", { 0: 1, 1: -1 }],
    ["paid", { 0: -1, 1: 1 }],
    ["on time?", { 0: -1, 1: 1 }],
  ])("takes yes and no as the name of the column asks: %s", (name, words) => {
    const guess = found(guessOf(["vendor", "date", name], (deal) => [`V${deal.seller}`, isoDay(deal.ordered), isLate(deal) ? 1 : 0]));
    expect(guess.mapping.records.rated?.says.rating).toEqual({ column: name, words });
    expect(guess.parts.find(({ part }) => part === "how")?.confidence).toBeGreaterThan(0.8);
  });

  it("guesses which of two words is the bad one where nothing says so, and says that it did", () => {
    const guess = found(guessOf(["vendor", "date", "class"], (deal) => [`V${deal.seller}`, isoDay(deal.ordered), isLate(deal) ? 1 : 0]));
    expect(guess.mapping.records.rated?.says.rating).toEqual({ column: "class", words: { 0: 1, 1: -1 } });
    expect(guess.doubts[0]).toBe('Nothing says which of the two words of "class" is the bad one: turn them round in its words if need be.');
  });

  it("leaves words that it does not know without an outcome, and names them", () => {
    const guess = found(
      guessOf(["vendor", "date", "state"], (deal) => [
        `V${deal.seller}`,
        isoDay(deal.ordered),
        deal.number % 10 === 0 ? "frobnicated" : word(deal, ["done", "late", "lost"]),
      ]),
    );
    expect(guess.mapping.records.rated?.says.rating).toMatchObject({ words: { frobnicated: null, done: 1, lost: -1 } });
    expect(guess.doubts[1]).toBe('"frobnicated" in "state": not understood, so no outcome; give a meaning in its words.');
  });

  it("becomes inspections where the words are of passing and failing, about bodies", () => {
    const guess = found(
      guessOf(["License", "Inspection_Date", "Results"], (deal) => [
        deal.seller === 0 ? 0 : 1000 + deal.seller,
        isoDay(deal.ordered),
        word(deal, ["Pass", "Pass w/ Conditions", "Fail"]),
      ]),
    );
    expect(guess.mapping).toMatchObject({ pack: "inspections", subject: { column: "License", as: "licence", nobody: ["0"] } });
    expect(guess.mapping.records.inspected?.says.result).toEqual({
      column: "Results",
      words: { Pass: "passed", "Pass w/ Conditions": "passed-with-conditions", Fail: "failed" },
    });
  });
});

describe("a table with ratings", () => {
  it("takes one and two of five stars as bad, and who gave them as the other side", () => {
    const guess = found(
      guessOf(["reviewer", "shop", "rating", "when"], (deal) => [`u${deal.buyer}`, `shop${deal.seller}`, deal.stars, isoDay(deal.ordered)]),
    );
    expect(guess.mapping.records.rated?.says).toEqual({
      rating: { column: "rating", worst: 1, best: 5, goodFrom: 3 },
      by: { column: "reviewer", as: "account" },
    });
  });

  it("draws the line higher, at a round number, where hardly any rating is below the middle", () => {
    const guess = found(
      guessOf(["shop", "date", "score"], (deal) => [`shop${deal.seller}`, isoDay(deal.ordered), 80 + (deal.number % 20)]),
    );
    expect(guess.mapping.records.rated?.says.rating).toEqual({ column: "score", worst: 0, best: 100, goodFrom: 85 });
  });

  it("without a header takes numbers below 0 as ratings, and the second of two alike as the one rated, in doubt", () => {
    const rows = DEALS.map(({ buyer, seller, ordered, stars }) => [
      String(buyer % 60),
      String(seller),
      String((stars - 3) * 5),
      String(ordered / 1_000_000),
    ]);
    const guess = found(guessMapping({ table: "edges", columns: ["1", "2", "3", "4"], rows, hasHeader: false }));
    expect(guess.mapping).toMatchObject({
      header: false,
      subject: { column: "2" },
      occurredAt: { column: "4", dates: "unix-seconds" },
      records: { rated: { says: { rating: { column: "3" }, by: { column: "1", as: "account" } } } },
    });
    expect(guess.doubts[0]).toBe('"1" might be the one to judge as well as "2", which was taken: change subject.column.');
  });

  it("does not take a quantity for a rating", () => {
    const guess = guessOf(["shop", "date", "quantity"], (deal) => [`shop${deal.seller}`, isoDay(deal.ordered), deal.stars]);
    expect(guess).toMatchObject({ mapping: undefined, missing: [expect.stringContaining("how each deal went")] });
  });
});

describe("columns that are never mapped", () => {
  it("are left alone with the reason, even where nothing else would do", () => {
    const header = ["religion", "diagnosis", "nationality", "address", "gender", "kommentar", "IBAN", "Nachbarschaft_PLZ"];
    const guess = guessOf(header, ({ seller }) => header.map((name) => `${name}${seller}`));
    expect(guess).toMatchObject({ mapping: undefined });
    expect(Object.fromEntries(guess.notRead.map(({ column, because }) => [column, because]))).toEqual({
      religion: "looks like belief or opinion, never read",
      diagnosis: "looks like health, never read",
      nationality: "looks like descent, never read",
      address: "a place, never read",
      gender: "about the person, never read",
      kommentar: "free text, never read",
      IBAN: "a secret, never read",
      Nachbarschaft_PLZ: "a place, never read",
    });
  });

  it("are free text by what is in them, whatever they are called", () => {
    const guess = guessOf(["seller", "date", "result", "x"], (deal) => [
      `S${deal.seller}`,
      isoDay(deal.ordered),
      word(deal, ["ok", "late", "lost"]),
      `the ${deal.number}th time it took so long and nobody answered the telephone`,
    ]);
    expect(guess.notRead).toEqual([{ column: "x", because: "free text, never read" }]);
  });
});

describe("columns that name persons", () => {
  const guessWith = (name: string, value: (deal: MadeDeal) => string) =>
    guessOf([name, "date", "result"], (deal) => [value(deal), isoDay(deal.ordered), word(deal, ["ok", "late", "lost"])]);

  it.each([
    ["seller email", (deal: MadeDeal) => `seller${deal.seller}@example.org`, { as: "email" }],
    ["seller", (deal: MadeDeal) => `+4930${1_000_000 + deal.seller}`, { as: "phone" }],
    ["seller", (deal: MadeDeal) => finnish(deal.seller), { as: "national-id", country: "fi" }],
  ])("%s: a private scheme, kept sealed", (name, value, scheme) => {
    const guess = found(guessWith(name, value));
    expect(guess.mapping.subject).toEqual({ column: name, ...scheme });
    expect(guess.parts[0]?.because).toContain("kept sealed");
  });

  it.each([
    ["seller phone", (deal: MadeDeal) => `030 ${1_000_000 + deal.seller}`],
    ["seller ssn", (deal: MadeDeal) => `x${deal.seller}`],
  ])("%s: is not used where it cannot be sealed", (name, value) => {
    expect(guessWith(name, value)).toMatchObject({
      mapping: undefined,
      notRead: expect.arrayContaining([{ column: name, because: expect.stringContaining("private") }]),
    });
  });

  /** Numbers of Finland, with their check character (DVV: the remainder by 31 of the digits). */
  function finnish(person: number): string {
    const [day, serial] = [String(1 + (person % 28)).padStart(2, "0"), 900 + (person % 99)];
    return `${day}0170-${serial}${"0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(`${day}0170${serial}`) % 31]}`;
  }
});

describe("a table that lacks something", () => {
  it("says what was looked for, and what came nearest", () => {
    const guess = guessOf(["seller", "order date", "status"], (deal) => [`S${deal.number}`, "soon", `x${deal.seller % 3}`]);
    expect(guess).toMatchObject({
      mapping: undefined,
      missing: [
        "whom each deal was with: a column whose values come again, such as a seller's number (seller is different in each row)",
        "when each deal was: a column of dates, filled in most rows (order date holds none that are read)",
        "how each deal went: a promised and a delivered date, a status in closed words (some good, some bad), or a rating (the values of status are not understood)",
      ],
    });
  });

  it("takes no amount and no kind of thing for somebody", () => {
    const guess = guessOf(["amount", "product type", "date", "result"], (deal) => [
      `${deal.seller}0`,
      `type ${deal.seller % 4}`,
      isoDay(deal.ordered),
      word(deal, ["ok", "late", "lost"]),
    ]);
    expect(guess).toMatchObject({ mapping: undefined, missing: [expect.stringContaining("whom each deal was with")] });
  });

  it("is no crash, whatever little there is", () => {
    expect(guessMapping({ table: "t", columns: [], rows: [], hasHeader: true })).toMatchObject({ mapping: undefined });
    expect(guessMapping({ table: "t", columns: ["a", "b"], rows: [], hasHeader: true }).notRead).toHaveLength(2);
    expect(guessMapping({ table: "t", columns: ["seller"], rows: [[], [""]], hasHeader: true })).toMatchObject({ mapping: undefined });
  });
});
