import { type Raters, type RatingGraph, RatingGraphBuilder, ratersOf } from "../../core/rater/index.ts";
import type { Edge } from "./read-edges.ts";

/** A register's ratings as a graph, with whom its numbers stand for. One that is nobody's yet is told apart by its identifier. */
export class RaterGraph {
  readonly #graph = new RatingGraphBuilder();
  readonly #numbers = new Map<string, number>();
  /** By number, the subject's id; undefined of a rater of whom nothing was ever recorded. */
  readonly #subjects: (string | undefined)[] = [];
  /** Numbers of raters as they were named before anything was recorded of them. */
  readonly #strangers = new Map<string, number>();

  /** Adds ratings. One that says both, or neither, is no rating. */
  add(edges: readonly Edge[]): void {
    for (const { subject, rater, raterSubject, month, good, bad } of edges) {
      if (good > 0 === bad > 0) continue;
      this.#graph.add({ rater: this.#raterNumber(rater, raterSubject), subject: this.#numberOf(subject), month, isGood: good > 0 });
    }
  }

  /** What is known of everybody as a rater at the end of a month. */
  ratersAt(month: number): Raters {
    return ratersOf(this.#graph.graph(), month);
  }

  /** The graph itself: views, which later ratings may lie beside. */
  graph(): RatingGraph {
    return this.#graph.graph();
  }

  get isEmpty(): boolean {
    return this.#graph.graph().edges === 0;
  }

  /** The subjects, by number. */
  get subjects(): readonly (string | undefined)[] {
    return this.#subjects;
  }

  #raterNumber(rater: string, subject: string | undefined): number {
    const stranger = this.#strangers.get(rater);
    if (subject === undefined) return stranger ?? this.#addStranger(rater);
    if (stranger === undefined || this.#numbers.has(subject)) return this.#numberOf(subject);
    this.#strangers.delete(rater);
    this.#numbers.set(subject, stranger);
    this.#subjects[stranger] = subject;
    return stranger;
  }

  #addStranger(rater: string): number {
    const number = this.#subjects.push(undefined) - 1;
    this.#strangers.set(rater, number);
    return number;
  }

  #numberOf(subject: string): number {
    const known = this.#numbers.get(subject);
    if (known !== undefined) return known;
    const number = this.#subjects.push(subject) - 1;
    this.#numbers.set(subject, number);
    return number;
  }
}
