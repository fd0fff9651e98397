import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flipped } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import {
  BODY_BYTES_MAX,
  CHAIN_START,
  type ChainHead,
  type ChainItem,
  chainFaults,
  commitmentOf,
  type Entry,
  ForkFinder,
  formatEntry,
  linkOf,
  nextEntry,
  parseEntry,
  tagOf,
} from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const hash32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const entry = fc.record({
  kind: fc.stringMatching(/^[a-z][a-z0-9_]{0,31}$/),
  day: fc.nat(2_932_896),
  commitment: hash32,
  link: hash32,
  tag: hash32,
});
const CHECK: Entry = {
  kind: "check",
  day: 20_779,
  commitment: new Uint8Array(32).fill(0xc0),
  link: new Uint8Array(32).fill(0x11),
  tag: new Uint8Array(32).fill(0x7a),
};

describe("an entry", () => {
  test("has the bytes of its layout", () => {
    expect(new Date(CHECK.day * 86_400_000).toISOString()).toBe("2026-11-22T00:00:00.000Z");
    expect(hexOf(formatEntry(CHECK))).toBe(`010000512b05636865636b${"c0".repeat(32)}${"11".repeat(32)}${"7a".repeat(32)}`);
  });

  test("goes there and back, in 103 to 134 bytes", () => {
    fc.assert(
      fc.property(entry, (each) => {
        const bytes = formatEntry(each);
        expect(bytes.length).toBe(102 + each.kind.length);
        expect(parseEntry(bytes)).toEqual(each);
      }),
    );
  });

  test("with any bit changed is another entry or none, and reads back as what it is", () => {
    fc.assert(
      fc.property(entry, fc.nat(), (each, bit) => {
        const changed = flipped(formatEntry(each), bit);
        expect([hexOf(changed), "log_malformed"]).toContain(formOf(changed));
      }),
      { numRuns: 500 },
    );
  });

  function formOf(bytes: Uint8Array): unknown {
    try {
      return hexOf(formatEntry(parseEntry(bytes)));
    } catch (error) {
      return error instanceof Error && "code" in error ? error.code : error;
    }
  }

  test("of another version, length, kind or day is refused", () => {
    const bytes = formatEntry(CHECK);
    const withByte = (at: number, value: number) => bytes.slice().fill(value, at, at + 1);
    for (const wrong of [new Uint8Array(0), withByte(0, 2), withByte(5, 0), withByte(5, 6), bytes.slice(1), bytes.slice(0, -1)]) {
      expect(() => parseEntry(wrong)).toThrow(malformed);
    }
    expect(() => parseEntry(Uint8Array.of(...bytes, 0))).toThrow("wanted 107 bytes, saw 108");
    expect(() => parseEntry(withByte(1, 255))).toThrow("wanted a day from 0 to 2932896");
    expect(() => parseEntry(withByte(6, 0x41))).toThrow("wanted a kind");
    for (const kind of ["", "Check", "a b", "1st", "a".repeat(33), "é"]) expect(() => formatEntry({ ...CHECK, kind })).toThrow(malformed);
    for (const day of [-1, 0.5, 2_932_897]) expect(() => formatEntry({ ...CHECK, day })).toThrow(malformed);
    expect(() => formatEntry({ ...CHECK, tag: new Uint8Array(16) })).toThrow("tag: wanted 32 bytes, saw 16");
  });
});

describe("a commitment", () => {
  test("is SHA-256 over salt and body, and both are needed to open it", () => {
    const salt = new Uint8Array(32).fill(9);
    const body = Buffer.from('{"kind":"check"}');
    expect(hexOf(commitmentOf(sha256, { salt, body }))).toBe(createHash("sha256").update(salt).update(body).digest("hex"));
    expect(commitmentOf(sha256, { salt: flipped(salt, 0), body })).not.toEqual(commitmentOf(sha256, { salt, body }));
  });

  test("is of a salt of 32 bytes and a body of at most 64 KiB", () => {
    const salt = new Uint8Array(32);
    expect(commitmentOf(sha256, { salt, body: new Uint8Array(BODY_BYTES_MAX) }).length).toBe(32);
    expect(() => commitmentOf(sha256, { salt, body: new Uint8Array(BODY_BYTES_MAX + 1) })).toThrow(
      expect.objectContaining({ code: "body_too_large", message: "wanted the body of a statement in at most 65536 bytes, saw 65537" }),
    );
    expect(() => commitmentOf(sha256, { salt: new Uint8Array(16), body: salt })).toThrow(malformed);
  });
});

const CHAIN_KEY = new Uint8Array(32).fill(0x5e);

/** A chain of `length` statements as the sequencer makes it. */
function chainOf(length: number, chainKey = CHAIN_KEY): ChainItem[] {
  const items: ChainItem[] = [];
  let head: ChainHead = CHAIN_START;
  for (let at = 1; at <= length; at++) {
    const opening = { salt: new Uint8Array(32).fill(at), body: Buffer.from(`{"at":${at}}`) };
    const next = nextEntry(sha256, { chainKey, head, kind: "record", day: 20_000 + at, commitment: commitmentOf(sha256, opening) });
    items.push({ n: next.head.n, entry: next.entry, opening });
    head = next.head;
  }
  return items;
}

const faultsIn = (items: readonly ChainItem[]) => chainFaults(sha256, { chainKey: CHAIN_KEY, items }).faults;

describe("a chain", () => {
  test("has the links and tags of their definitions", () => {
    const [first, second] = chainOf(2);
    const two = Buffer.from("0000000000000002", "hex");
    const commitment = second?.entry.commitment ?? CHAIN_KEY;
    const link = createHash("sha256")
      .update("credence/link/v1\n")
      .update(two)
      .update(first?.entry.link ?? two)
      .update(commitment);
    expect(hexOf(second?.entry.link ?? two)).toBe(link.digest("hex"));
    expect(hexOf(second?.entry.tag ?? two)).toBe(createHmac("sha256", CHAIN_KEY).update(two).digest("hex"));
    const previous = new Uint8Array(32);
    expect(first?.entry.link).toEqual(linkOf(sha256, { n: 1, previous, commitment: first?.entry.commitment ?? previous }));
  });

  test("without faults has none, whole or in pieces, and with erased statements in it", () => {
    const items = chainOf(20).map((item, at): ChainItem => (at % 3 === 0 ? { n: item.n, entry: item.entry } : item));
    const whole = chainFaults(sha256, { chainKey: CHAIN_KEY, items });
    expect(whole).toEqual({ faults: [], head: { n: 20, link: items[19]?.entry.link } });
    const half = chainFaults(sha256, { chainKey: CHAIN_KEY, items: items.slice(0, 10) });
    expect(chainFaults(sha256, { chainKey: CHAIN_KEY, head: half.head, items: items.slice(10) })).toEqual(whole);
    expect(faultsIn([])).toEqual([]);
  });

  test("names a changed body or salt, a dropped statement, and two that changed places", () => {
    const items = chainOf(6);
    const changed = items.map((item) =>
      item.n === 3 ? { ...item, opening: { salt: new Uint8Array(32), body: Buffer.from("{}") } } : item,
    );
    expect(faultsIn(changed)).toEqual([{ n: 3, kind: "commitment_wrong" }]);
    expect(faultsIn(items.filter(({ n }) => n !== 3))).toEqual([{ n: 4, kind: "hole", wanted: 3 }]);
    const renumbered = items.filter(({ n }) => n !== 3).map((item, at) => ({ ...item, n: at + 1 }));
    expect(faultsIn(renumbered).filter(({ n }) => n === 3)).toEqual([
      { n: 3, kind: "tag_wrong" },
      { n: 3, kind: "link_wrong" },
    ]);
    const [a, b, c, ...rest] = items;
    const swapped = [a, c, b, ...rest].filter((item) => item !== undefined);
    expect(faultsIn(swapped).map(({ kind }) => kind)).toEqual(["hole", "hole", "hole"]);
  });

  test("of another subject, or with any bit of an entry's hashes changed, shows its place", () => {
    expect(faultsIn(chainOf(2, new Uint8Array(32))).map(({ kind }) => kind)).toEqual(["tag_wrong", "tag_wrong"]);
    const items = chainOf(5);
    fc.assert(
      fc.property(fc.nat(4), fc.constantFrom("commitment", "link", "tag"), fc.nat(255), (at, part, bit) => {
        const changed = items.map((item, place) =>
          place === at ? { ...item, entry: { ...item.entry, [part]: flipped(item.entry[part], bit) } } : item,
        );
        expect(faultsIn(changed)[0]?.n).toBe(at + 1);
      }),
    );
  });

  test("is numbered from 1, with keys of 32 bytes", () => {
    expect(() => tagOf(sha256, { chainKey: CHAIN_KEY, n: 0 })).toThrow(malformed);
    expect(() => tagOf(sha256, { chainKey: new Uint8Array(16), n: 1 })).toThrow(malformed);
    expect(() => linkOf(sha256, { n: 0.5, previous: CHAIN_KEY, commitment: CHAIN_KEY })).toThrow(malformed);
    expect(() => linkOf(sha256, { n: 1, previous: new Uint8Array(0), commitment: CHAIN_KEY })).toThrow(malformed);
  });
});

describe("a fork", () => {
  test("is two leaves with one tag, found however far they are apart", () => {
    const finder = new ForkFinder();
    const tags = [1, 2, 3, 4].map((n) => tagOf(sha256, { chainKey: CHAIN_KEY, n }));
    expect(tags.map((tag, index) => finder.add(index, tag))).toEqual([undefined, undefined, undefined, undefined]);
    expect(finder.add(4, tags[1] ?? CHAIN_KEY)).toEqual({ first: 1, second: 4 });
    expect(finder.add(5, tags[1] ?? CHAIN_KEY)).toEqual({ first: 1, second: 5 });
  });

  test("or its absence is what a subject looks for after the head", () => {
    const finder = new ForkFinder();
    for (const [
      index,
      {
        entry: { tag },
      },
    ] of chainOf(3).entries())
      finder.add(index, tag);
    expect(finder.leafWith(tagOf(sha256, { chainKey: CHAIN_KEY, n: 3 }))).toBe(2);
    expect(finder.leafWith(tagOf(sha256, { chainKey: CHAIN_KEY, n: 4 }))).toBeUndefined();
    expect(() => finder.add(9, new Uint8Array(31))).toThrow(malformed);
  });
});
