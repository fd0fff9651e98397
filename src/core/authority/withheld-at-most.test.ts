import { expect, test } from "vitest";
import { LAW_PACKS, lawPackNamed, weekdaysOnly } from "../law/index.ts";
import { withheldAtMost } from "./index.ts";

const lawOf = (name: string, zone: string) => {
  const pack = lawPackNamed(name);
  if (pack === undefined) throw new RangeError(`no law pack ${name}`);
  return { pack, calendar: weekdaysOnly(zone) };
};
const micros = (text: string) => Date.parse(text) * 1000;
const AT = micros("2024-08-01T12:00:00Z");

test("a look is withheld for 12 months at the most under every law, and by no law for none", () => {
  for (const pack of LAW_PACKS)
    expect(withheldAtMost([{ pack, calendar: weekdaysOnly("UTC") }], AT)).toBe(micros("2025-08-02T00:00:00Z") - 1);
  expect(withheldAtMost([], AT)).toBeUndefined();
});

test("of several laws the one whose day ends first holds", () => {
  const brussels = micros("2025-08-01T22:00:00Z") - 1;
  expect(withheldAtMost([lawOf("us", "America/New_York"), lawOf("eu", "Europe/Brussels")], AT)).toBe(brussels);
});
