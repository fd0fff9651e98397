import { expect, it } from "vitest";
import { keysInOrder } from "./keys-in-order.ts";

const KEYS = [
  { holder: "b", role: "source", createdAt: "2024-06-01", revokedAt: null },
  { holder: "c", role: "operator", createdAt: "2024-06-03", revokedAt: "2024-06-04" },
  { holder: "a", role: "subscriber", createdAt: "2024-06-02", revokedAt: null },
];
const holders = (order: string) => keysInOrder(KEYS, order).map(({ holder }) => holder);

it("puts keys in the order asked for, those that are revoked always last", () => {
  expect(holders("holder")).toEqual(["a", "b", "c"]);
  expect(holders("-holder")).toEqual(["b", "a", "c"]);
  expect(holders("-made")).toEqual(["a", "b", "c"]);
  expect(holders("made")).toEqual(["b", "a", "c"]);
  expect(holders("role")).toEqual(["b", "a", "c"]);
});
