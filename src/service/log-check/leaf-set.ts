const BITS = 32;
const ALL = 0xffff_ffff;

/** Which of a log's leaves, a bit for each. Once all are in, each has its place among them. */
export class LeafSet {
  readonly size: number;
  readonly #words: Uint32Array;
  #before: Uint32Array | undefined;

  constructor(size: number) {
    this.size = size;
    this.#words = new Uint32Array(Math.ceil(size / BITS));
  }

  /** All of them. */
  static all(size: number): LeafSet {
    const set = new LeafSet(size);
    set.#words.fill(ALL);
    if (size % BITS !== 0) set.#words[set.#words.length - 1] = ALL >>> (BITS - (size % BITS));
    return set;
  }

  /** False where it was in already, or where there is no such leaf. */
  add(leaf: number): boolean {
    if (leaf < 0 || leaf >= this.size || this.has(leaf)) return false;
    const at = Math.floor(leaf / BITS);
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (leaf % BITS));
    this.#before = undefined;
    return true;
  }

  has(leaf: number): boolean {
    return (((this.#words[Math.floor(leaf / BITS)] ?? 0) >>> (leaf % BITS)) & 1) === 1;
  }

  /** How many are in. */
  get count(): number {
    return this.#sums().at(-1) ?? 0;
  }

  /** How many of those that are in come before this one. */
  placeOf(leaf: number): number {
    const at = Math.floor(leaf / BITS);
    const lower = (this.#words[at] ?? 0) & ((1 << (leaf % BITS)) - 1);
    return (this.#sums()[at] ?? 0) + onesIn(lower);
  }

  /** The leaves that are not in, in order. */
  *missing(): Generator<number> {
    for (let at = 0; at < this.#words.length; at++) {
      if (this.#words[at] === ALL) continue;
      for (let leaf = at * BITS; leaf < Math.min(this.size, (at + 1) * BITS); leaf++) if (!this.has(leaf)) yield leaf;
    }
  }

  #sums(): Uint32Array {
    if (this.#before !== undefined) return this.#before;
    const before = new Uint32Array(this.#words.length + 1);
    for (let at = 0; at < this.#words.length; at++) before[at + 1] = (before[at] ?? 0) + onesIn(this.#words[at] ?? 0);
    this.#before = before;
    return before;
  }
}

/** Henry S. Warren, Hacker's Delight, 5-1: bits are added up in pairs, fours and bytes. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
