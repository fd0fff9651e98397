import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant } from "../../../lib/index.ts";
import { DATE_FORMATS, type DateFormat, guessDateFormat, readDate } from "./index.ts";

const read = (cell: string, format: DateFormat, zone = "UTC") => readDate(cell, { format, zone })?.text;

describe("a date in a cell", () => {
  it.each([
    ["2018-04-13", "year-first", "2018-04-13"],
    ["2018/4/3", "year-first", "2018-04-03"],
    ["2018年4月13日", "year-first", "2018-04-13"],
    ["20180413", "year-first", "2018-04-13"],
    ["2018-04", "year-first", "2018-04"],
    ["2018", "year-first", "2018"],
    ["2018-04-13T11:12:13Z", "year-first", "2018-04-13T11:12:13Z"],
    ["2018-04-13 11:12:13.123456789+0200", "year-first", "2018-04-13T09:12:13.123456Z"],
    ["2018-04-13 11:12:13 UTC", "year-first", "2018-04-13T11:12:13Z"],
    ["13.04.2018", "day-first", "2018-04-13"],
    ["13.4.18", "day-first", "2018-04-13"],
    ["13-04-1998", "day-first", "1998-04-13"],
    ["3/4/2018 7:05", "day-first", "2018-04-03T07:05:00Z"],
    ["04/12/2018 12:00:01 AM", "month-first", "2018-04-12T00:00:01Z"],
    ["04/12/2018 12:30 p.m.", "month-first", "2018-04-12T12:30:00Z"],
    ["04/12/2018 01:11:26 PM", "month-first", "2018-04-12T13:11:26Z"],
    ["13 Apr 2018", "month-name", "2018-04-13"],
    ["13-Apr-18", "month-name", "2018-04-13"],
    ["April 3rd, 2018 4:05 pm", "month-name", "2018-04-03T16:05:00Z"],
    ["1289241911.72836", "unix-seconds", "2010-11-08T18:45:11.728360Z"],
    ["1289241911728", "unix-milliseconds", "2010-11-08T18:45:11.728000Z"],
  ] as const)("%s, %s, is %s", (cell, format, text) => {
    expect(read(cell, format)).toBe(text);
  });

  it.each([
    ["31.02.2018", "day-first"],
    ["13/13/2018", "day-first"],
    ["2018-04-13T25:00:00Z", "year-first"],
    ["Acme 2018", "year-first"],
    ["99", "unix-seconds"],
    ["1289241911", "unix-milliseconds"],
    ["13 Foo 2018", "month-name"],
    ["", "year-first"],
    ["1".repeat(60), "unix-seconds"],
  ] as const)("%s is none, %s", (cell, format) => {
    expect(read(cell, format)).toBeUndefined();
  });

  it("stands in the zone where its text has none, and the whole day counts where its time says nothing", () => {
    expect(read("2018-04-13 01:00:00", "year-first", "America/New_York")).toBe("2018-04-13T05:00:00Z");
    expect(readDate("2018-04-13 00:00:00", { format: "year-first", zone: "UTC", isWholeDay: true })).toEqual({
      text: "2018-04-13",
      precision: "day",
      micros: Date.UTC(2018, 3, 14) * 1000 - 1,
    });
  });

  it("comes back from each way to write a day", () => {
    const day = fc.date({ min: new Date("1970-01-02"), max: new Date("2069-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = formatInstant(date.getTime() * 1000).slice(0, 10);
        const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
        expect(read(`${dayOfMonth}.${month}.${year}`, "day-first")).toBe(iso);
        expect(read(`${Number(month)}/${Number(dayOfMonth)}/${year.slice(2)}`, "month-first")).toBe(iso);
        expect(read(`${year}${month}${dayOfMonth}`, "year-first")).toBe(iso);
      }),
    );
  });

  it("is no crash whatever the cell holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...DATE_FORMATS), (cell, format) => {
        const date = readDate(cell, { format, zone: "UTC" });
        expect(date === undefined || Number.isSafeInteger(date.micros)).toBe(true);
      }),
    );
  });
});

describe("the format of a column of dates", () => {
  it.each([
    [["2018-04-13", "2018-04-14T10:00:00Z"], "year-first"],
    [["1289241911.7", "1289241941"], "unix-seconds"],
    [["1289241911000"], "unix-milliseconds"],
    [["13 Apr 2018", "May 2, 2018"], "month-name"],
    [["01/02/2018", "25/12/2018"], "day-first"],
    [["01/02/2018", "12/25/2018"], "month-first"],
  ] as const)("of %j is %s", (cells, format) => {
    expect(guessDateFormat(cells)).toMatchObject({ format, isAmbiguous: false, share: 1 });
  });

  it("is decided by the one row that can only be read one way, wherever it stands, and says which", () => {
    const cells = [...Array.from({ length: 5000 }, (_, at) => `0${1 + (at % 9)}/0${1 + (at % 7)}/2020`), "05/30/2020"];
    expect(guessDateFormat(cells)).toMatchObject({ format: "month-first", because: "05/30/2020 can only be the month first" });
  });

  it("is decided by the part that never changes: the day of monthly figures", () => {
    expect(guessDateFormat(["01/03/2020", "01/04/2020", "01/12/2020"])).toMatchObject({ format: "day-first", isAmbiguous: false });
    expect(guessDateFormat(["03/01/2020", "04/01/2020", "12/01/2020"])).toMatchObject({ format: "month-first", isAmbiguous: false });
  });

  it("is decided by the order of the rows, forwards or backwards, where no part is above 12", () => {
    const days = Array.from({ length: 24 }, (_, at) => `${2 + (at % 8)}/${1 + Math.floor(at / 8)}/2020`);
    expect(guessDateFormat(days)).toMatchObject({
      format: "day-first",
      because: "only so are the rows in order of time",
      isAmbiguous: false,
    });
    const months = days.map((day) => day.split("/")).map(([day, month, year]) => [month, day, year].join("/"));
    expect(guessDateFormat(months.toReversed())).toMatchObject({ format: "month-first", isAmbiguous: false });
  });

  it("is a stated doubt where nothing tells, except that dots stand after a day", () => {
    expect(guessDateFormat(["05/06/2020", "01/02/2020", "07/01/2020"])).toMatchObject({ format: "day-first", isAmbiguous: true });
    expect(guessDateFormat(["05.06.2020", "01.02.2020", "07.01.2020"])).toMatchObject({ format: "day-first", isAmbiguous: false });
  });

  it("is none for a column that holds something else, or a tenth of something else", () => {
    expect(guessDateFormat([])).toBeUndefined();
    expect(guessDateFormat(["Acme", "Brix"])).toBeUndefined();
    expect(guessDateFormat(["12/34/2020", "99/01/2020"])).toBeUndefined();
    const cells = Array.from({ length: 100 }, (_, at) => (at % 8 === 0 ? "soon" : "2020-01-02"));
    expect(guessDateFormat(cells)).toBeUndefined();
  });
});
