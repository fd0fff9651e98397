import fc from "fast-check";
import { expect, test } from "vitest";
import { formatInstant, parseInstant } from "./index.ts";

const utc = (text: string, zone: string) => formatInstant(parseInstant(text, { zone }).micros);

test.each([
  ["2016-01-24T10:00:00", "America/Chicago", "2016-01-24T16:00:00Z"],
  ["2016-07-24T10:00:00", "America/Chicago", "2016-07-24T15:00:00Z"],
  ["2018-02-17 23:30:00", "America/Sao_Paulo", "2018-02-18T01:30:00Z"],
  ["2024-10-06T02:15:00", "Australia/Lord_Howe", "2024-10-05T15:45:00Z"],
  ["2016-01-24T10:00:00", "Asia/Shanghai", "2016-01-24T02:00:00Z"],
  ["1900-06-01T12:05:43", "Asia/Shanghai", "1900-06-01T04:00:00Z"],
  ["2011-12-31T00:00:00", "Pacific/Apia", "2011-12-30T10:00:00Z"],
])("%s in %s is %s", (local, zone, expected) => {
  expect(utc(local, zone)).toBe(expected);
});

test("a reading that occurs twice means its first occurrence", () => {
  expect(utc("2016-11-06T01:30:00", "America/Chicago")).toBe("2016-11-06T06:30:00Z");
  expect(utc("2016-11-06T00:59:59", "America/Chicago")).toBe("2016-11-06T05:59:59Z");
  expect(utc("2016-11-06T02:00:00", "America/Chicago")).toBe("2016-11-06T08:00:00Z");
  expect(utc("2024-10-27T02:30:00", "Europe/Berlin")).toBe("2024-10-27T00:30:00Z");
});

test("a reading that never occurs is read with the offset before the change", () => {
  expect(utc("2016-03-13T02:30:00", "America/Chicago")).toBe("2016-03-13T08:30:00Z");
  expect(utc("2016-03-13T01:59:59", "America/Chicago")).toBe("2016-03-13T07:59:59Z");
  expect(utc("2016-03-13T03:00:00", "America/Chicago")).toBe("2016-03-13T08:00:00Z");
});

test.each(["America/Chicago", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca"])(
  "each instant's reading in %s is read back as that instant, or as its first occurrence",
  (zone) => {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
    const seconds = fc.integer({ min: Date.UTC(1950, 0, 2) / 1000, max: Date.UTC(2030, 0, 1) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const reading = format.format(second * 1000);
        const micros = parseInstant(reading, { zone }).micros;
        expect(format.format(micros / 1000)).toBe(reading);
        expect(micros).toBeLessThanOrEqual(second * 1_000_000);
      }),
    );
  },
);
