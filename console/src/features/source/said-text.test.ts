import { expect, it } from "vitest";
import { shownText } from "./said-text.ts";

it.each([
  [{ amountMinor: 1422, currency: "EUR" }, "EUR 14.22"],
  [{ amountMinor: -5, currency: "EUR" }, "EUR −0.05"],
  [{ amountMinor: 1422, currency: "JPY" }, "JPY 1422"],
  ["delivered", "delivered"],
  [4, "4"],
])("%j is shown as %s", (value, shown) => {
  expect(shownText(value)).toBe(shown);
});
