import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCursor, sealCursor } from "./page-cursor.ts";

const keysOf = (secret: string) => ({
  cursorDigest: (text: string) => createHmac("sha256", secret).update(text).digest("hex").slice(0, 32),
});

const keys = keysOf("a");
const positions = fc.array(
  fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  ),
  { maxLength: 4 },
);
const lists = fc.array(fc.string(), { maxLength: 3 });

describe("a page's cursor", () => {
  it("gives back its position, to the last bit of a number", () => {
    fc.assert(
      fc.property(lists, positions, (list, position) => {
        const cursor = sealCursor(keys, list, position);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(openCursor(keys, list, cursor)).toEqual(JSON.parse(JSON.stringify(position)));
      }),
    );
  });

  it("opens for its own list only, and under its own keys only", () => {
    fc.assert(
      fc.property(lists, lists, positions, (list, other, position) => {
        fc.pre(JSON.stringify(list) !== JSON.stringify(other));
        const cursor = sealCursor(keys, list, position);
        expect(() => openCursor(keys, other, cursor)).toThrow(expect.objectContaining({ code: "cursor_malformed" }));
        expect(() => openCursor(keysOf("b"), list, cursor)).toThrow(expect.objectContaining({ code: "cursor_malformed" }));
      }),
    );
  });

  it("does not open once a character was changed, nor when it is any other text", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const cursor = sealCursor(keys, ["list"], [1, "x"]);
        const place = at % cursor.length;
        const changed = `${cursor.slice(0, place)}${cursor[place] === "x" ? "y" : "x"}${cursor.slice(place + 1)}`;
        fc.pre(Buffer.from(changed, "base64url").compare(Buffer.from(cursor, "base64url")) !== 0);
        for (const forged of [changed, text]) {
          expect(() => openCursor(keys, ["list"], forged)).toThrow(expect.objectContaining({ code: "cursor_malformed" }));
        }
      }),
    );
  });
});
