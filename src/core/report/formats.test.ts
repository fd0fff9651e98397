import { describe, expect, it } from "vitest";
import { parseInstant } from "../../lib/index.ts";
import { formatsIn } from "./formats.ts";

const micros = (text: string) => parseInstant(text).micros;
const en = formatsIn("en", "Europe/Brussels");
const zh = formatsIn("zh-Hans", "Asia/Shanghai");
const SPACE = "\u00a0";

describe("amounts and times as a reader writes them", () => {
  it("tell a moment as it is in the zone of the law", () => {
    expect(en.day(micros("2026-03-01T23:30:00Z"))).toBe("2 March 2026");
    expect(en.moment(micros("2026-03-01T23:30:00Z"))).toBe("2 March 2026, 00:30");
    expect(zh.day(micros("2026-03-01T23:30:00Z"))).toBe("2026年3月2日");
    expect(zh.moment(micros("2026-03-01T23:30:00Z"))).toBe("2026年3月2日 07:30");
  });

  it("tell the end of a day as that day, in whichever zone it ended", () => {
    for (const zone of ["Z", "+08:00", "-08:00"]) {
      const end = parseInstant("2026-03-02", { zone: zone === "Z" ? "UTC" : zone });
      expect([en.day(end.micros), zh.day(end.micros), en.known(end.micros, end.precision)]).toEqual([
        "2 March 2026",
        "2026年3月2日",
        "2 March 2026",
      ]);
    }
  });

  it("tell a time no more exactly than it is known", () => {
    const [month, year] = [parseInstant("2026-03"), parseInstant("2026")];
    expect([en.known(month.micros, month.precision), zh.known(month.micros, month.precision)]).toEqual(["March 2026", "2026年3月"]);
    expect([en.known(year.micros, year.precision), zh.known(year.micros, year.precision)]).toEqual(["2026", "2026年"]);
  });

  it("tell money to the last minor unit, by the currency's own digits", () => {
    expect(en.money({ currency: "EUR", amountMinor: 123_450 })).toBe(`EUR${SPACE}1,234.50`);
    expect(en.money({ currency: "JPY", amountMinor: 9_800 })).toBe(`JPY${SPACE}9,800`);
    expect(en.money({ currency: "BHD", amountMinor: 1 })).toBe(`BHD${SPACE}0.001`);
    expect(en.money({ currency: "EUR", amountMinor: -5 })).toBe(`−EUR${SPACE}0.05`);
    expect(zh.money({ currency: "CNY", amountMinor: 9_007_199_254_740_991 })).toBe(`CNY${SPACE}90,071,992,547,409.91`);
  });

  it("tell points with their sign, and what is too small to see as such", () => {
    expect([0.449, -2.05, 0, 0.02, -0.02].map(en.points)).toEqual(["+0.4", "−2.1", "0", "+ under 0.1", "− under 0.1"]);
    expect(zh.points(0.02)).toBe("+不到0.1");
  });

  it("tell shares, never 0 or 100 for what is only close to it", () => {
    expect([0.973, 0.9996, 0.0004].map(en.share)).toEqual(["97.3 %", "over 99.9 %", "under 0.1 %"]);
    expect([0.973, 0.9996, 0.0004].map(zh.share)).toEqual(["97.3%", "超过99.9%", "不到0.1%"]);
  });
});
