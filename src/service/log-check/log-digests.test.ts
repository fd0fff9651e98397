import fc from "fast-check";
import { expect, it } from "vitest";
import { commitmentOf, hashLeaf, linkOf, sha256 as portableSha256, tagOf } from "../../core/log/index.ts";
import { sha256 } from "../../lib/node/index.ts";
import { commitmentText, leafText, linkText, TagTexts } from "./log-digests.ts";

const hash32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const bytes = fc.uint8Array({ maxLength: 300 });
const textOf = (of: Uint8Array) => Buffer.from(of).toString("latin1");

it("gives the digests of core/log, as text", () => {
  fc.assert(
    fc.property(hash32, hash32, number, bytes, (first, second, n, body) => {
      const link = linkText({ n, previous: textOf(first), commitment: textOf(second) });
      expect(link).toBe(textOf(linkOf(portableSha256, { n, previous: first, commitment: second })));
      expect(new TagTexts(first).tagText(n)).toBe(textOf(tagOf(portableSha256, { chainKey: first, n })));
      expect(commitmentText({ salt: second, body })).toBe(textOf(commitmentOf(portableSha256, { salt: second, body })));
      expect(leafText(body)).toBe(textOf(hashLeaf(portableSha256, body)));
      expect(textOf(sha256(body))).toBe(textOf(portableSha256(body)));
    }),
  );
  const long = new Uint8Array(60_000).fill(7);
  expect(commitmentText({ salt: new Uint8Array(32), body: long })).toBe(
    textOf(commitmentOf(portableSha256, { salt: new Uint8Array(32), body: long })),
  );
});
