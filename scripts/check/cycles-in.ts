import type { SourceFile } from "./source-file.ts";

/** Groups of files that import each other in a circle, types counted. A file that imports itself is a circle of one. */
export function cyclesIn(files: readonly SourceFile[]): string[][] {
  const edges = new Map(files.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]));
  const search = new Search(edges);
  for (const path of edges.keys()) search.visit(path);
  return search.groups.filter((group) => group.length > 1 || group.some((path) => edges.get(path)?.includes(path)));
}

/** Strongly connected components. R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972). */
class Search {
  readonly groups: string[][] = [];
  readonly #edges: ReadonlyMap<string, readonly string[]>;
  readonly #numbers = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  readonly #stack: string[] = [];

  constructor(edges: ReadonlyMap<string, readonly string[]>) {
    this.#edges = edges;
  }

  /** Returns the number of `path`: the order in which it was first seen. */
  visit(path: string): number {
    const known = this.#numbers.get(path);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(path, number);
    this.#lowest.set(path, number);
    this.#stack.push(path);
    for (const next of this.#edges.get(path) ?? []) {
      const isNew = !this.#numbers.has(next);
      const nextNumber = this.visit(next);
      if (isNew) this.#lower(path, this.#lowest.get(next) ?? nextNumber);
      else if (this.#stack.includes(next)) this.#lower(path, nextNumber);
    }
    if (this.#lowest.get(path) === number) this.groups.push(this.#stack.splice(this.#stack.indexOf(path)).sort());
    return number;
  }

  #lower(path: string, number: number): void {
    this.#lowest.set(path, Math.min(this.#lowest.get(path) ?? number, number));
  }
}
