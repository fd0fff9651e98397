/** Who rated whom, as numbers from 0 on: one edge for each rating that counts, in no order. */
export type RatingGraph = {
  readonly nodes: number;
  readonly edges: number;
  /** Of each edge: who rated, and who was rated. */
  readonly rater: Uint32Array;
  readonly subject: Uint32Array;
  /** UTC year x 12 + month - 1 in which it happened. */
  readonly month: Int32Array;
  /** 1 where it said that it went well, 0 where not. */
  readonly good: Uint8Array;
};

const FIRST_EDGES = 1_024;

/** Puts a graph together, edge by edge. */
export class RatingGraphBuilder {
  #nodes = 0;
  #edges = 0;
  #rater = new Uint32Array(FIRST_EDGES);
  #subject = new Uint32Array(FIRST_EDGES);
  #month = new Int32Array(FIRST_EDGES);
  #good = new Uint8Array(FIRST_EDGES);

  add(edge: { readonly rater: number; readonly subject: number; readonly month: number; readonly isGood: boolean }): void {
    if (this.#edges === this.#rater.length) this.#grow();
    const at = this.#edges++;
    this.#rater[at] = edge.rater;
    this.#subject[at] = edge.subject;
    this.#month[at] = edge.month;
    this.#good[at] = edge.isGood ? 1 : 0;
    this.#nodes = Math.max(this.#nodes, edge.rater + 1, edge.subject + 1);
  }

  /** The graph as it is now: views, which later edges may lie beside. */
  graph(): RatingGraph {
    const edges = this.#edges;
    return {
      nodes: this.#nodes,
      edges,
      rater: this.#rater.subarray(0, edges),
      subject: this.#subject.subarray(0, edges),
      month: this.#month.subarray(0, edges),
      good: this.#good.subarray(0, edges),
    };
  }

  #grow(): void {
    const length = this.#rater.length * 2;
    this.#rater = grown(this.#rater, new Uint32Array(length));
    this.#subject = grown(this.#subject, new Uint32Array(length));
    this.#month = grown(this.#month, new Int32Array(length));
    this.#good = grown(this.#good, new Uint8Array(length));
  }
}

function grown<Numbers extends Uint32Array | Int32Array | Uint8Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
