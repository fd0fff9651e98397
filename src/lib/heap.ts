/** A priority queue: pop() gives the least item by `compare` (as for sort) in O(log n). Among equals the order is not defined. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  /** The least item, which stays; undefined when empty. */
  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#items[above];
      if (parent === undefined || this.#compare(parent, item) <= 0) break;
      this.#items[at] = parent;
      at = above;
    }
    this.#items[at] = item;
  }

  /** Takes the least item away; undefined when empty. */
  pop(): T | undefined {
    const least = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) this.#sink(last);
    return least;
  }

  /** Puts an item where the root was taken away, and lets it down to its place. */
  #sink(item: T): void {
    const items = this.#items;
    let at = 0;
    for (let below = 1; below < items.length; below = 2 * at + 1) {
      const left = items[below];
      const right = items[below + 1];
      if (left === undefined) break;
      const isRightLess = right !== undefined && this.#compare(right, left) < 0;
      const lesser = isRightLess ? right : left;
      if (this.#compare(item, lesser) <= 0) break;
      items[at] = lesser;
      at = isRightLess ? below + 1 : below;
    }
    items[at] = item;
  }
}
