import type { RaterClass } from "../../core/law/index.ts";
import { classOf } from "../../core/rater/index.ts";
import { monthOf, monthStart } from "../../lib/index.ts";
import { newStatementId, uuidText, withStore } from "../../store/index.ts";
import { forgetClassesBefore, insertRaterTable, lastRaterMonth, readRatersAt } from "../../store/raters/index.ts";
import type { Installation } from "../installation.ts";
import { digestOfText, writeStatements } from "../log/index.ts";
import { type RatedRegister, ratedRegisters } from "./rated-register.ts";
import { RaterGraph } from "./rater-graph.ts";
import { type RaterTableParts, raterTableText } from "./rater-table-text.ts";
import { readEdges } from "./read-edges.ts";

/** Classes are held for records that come so many months late. What comes later counts by the oldest that is held. */
export const MONTHS_HELD = 12;

/** A table made of a register's raters at the end of a month. */
export type ClosedMonth = { readonly register: string; readonly month: number; readonly raters: number };

/** Makes what is missing of the tables of raters, register by register, up to the month before the one the store stands in. Throws `store_unavailable`. */
export async function closeRaterMonths(installation: Installation): Promise<ClosedMonth[]> {
  const { standingAt } = await installation.moment();
  return new RaterMonths(installation).closeUpTo(monthOf(standingAt ?? installation.now()));
}

/** Closes months one after another, as an import passes them: each record is then opened once, and not once for each month. */
export class RaterMonths {
  readonly #installation: Installation;
  readonly #closings: readonly Closing[];

  constructor(installation: Installation) {
    this.#installation = installation;
    this.#closings = ratedRegisters(installation).map((register) => new Closing(installation, register));
  }

  /** The registers whose months are closed. */
  get registers(): readonly string[] {
    return this.#closings.map(({ register }) => register.register.name);
  }

  /** Closes every month before this one that is not closed; of none that lies ahead of the clock. */
  async closeUpTo(month: number): Promise<ClosedMonth[]> {
    const end = Math.min(month, monthOf(this.#installation.now()));
    const closed: ClosedMonth[] = [];
    for (const closing of this.#closings) closed.push(...(await withStore(() => closing.closeUpTo(end))));
    return closed;
  }
}

class Closing {
  readonly register: RatedRegister;
  readonly #installation: Installation;
  #graph = new RaterGraph();
  /** The month up to which the graph was read, itself not included. */
  #read: number | undefined;
  #last: number | undefined;

  constructor(installation: Installation, register: RatedRegister) {
    this.#installation = installation;
    this.register = register;
  }

  async closeUpTo(end: number): Promise<ClosedMonth[]> {
    this.#last ??= await lastRaterMonth(this.#installation.pool, this.register.register.name);
    const closed: ClosedMonth[] = [];
    // Of a register that has no table yet only the last month is closed: earlier ones would be of use to nobody any more.
    for (let month = this.#last === undefined ? end - 1 : this.#last + 1; month < end; month++) {
      await this.#readUpTo(month + 1);
      if (this.#graph.isEmpty) continue;
      closed.push(await closeMonth(this.#installation, { register: this.register.register.name, month, graph: this.#graph }));
      this.#last = month;
    }
    return closed;
  }

  async #readUpTo(month: number): Promise<void> {
    const from = this.#read === undefined ? {} : { from: monthStart(this.#read) };
    await readEdges(this.#installation, { register: this.register, ...from, before: monthStart(month) }, (edges) => this.#graph.add(edges));
    this.#read = month;
  }
}

type ClosingMonth = { readonly register: string; readonly month: number; readonly graph: RaterGraph };

async function closeMonth(installation: Installation, { register, month, graph }: ClosingMonth): Promise<ClosedMonth> {
  const classes = classesOf(graph, month);
  const digest = digestOfText(raterTableText({ register, month, classes }));
  const [id, at] = [uuidText(newStatementId(installation.now())), installation.now()];
  const count = (wanted: RaterClass): number => classes.filter(([, held]) => held === wanted).length;
  await installation.pool.begin(async (tx) => {
    const before = new Map((await readRatersAt(tx, register, month - 1)).map((each) => [each.subject, each.class]));
    const table = { register, month, statement: id, digest: Buffer.from(digest, "hex"), raters: classes.length };
    if (!(await insertRaterTable(tx, { ...table, changes: changesOf(before, classes) }))) return;
    await forgetClassesBefore(tx, register, month - MONTHS_HELD);
    const counts = { doubtful: count("doubtful"), steady: count("steady"), trusted: count("trusted") };
    await writeStatements(tx, installation, [{ kind: "rater_table", id, at, register, month, ...counts, digest }]);
  });
  return { register, month, raters: classes.length };
}

type Classes = RaterTableParts["classes"];

function classesOf(graph: RaterGraph, month: number): Classes {
  const raters = graph.ratersAt(month);
  const classes = graph.subjects.flatMap((subject, node): Classes => {
    const held = classOf(raters, node);
    return subject === undefined || held === "new" ? [] : [[subject, held]];
  });
  return classes.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function changesOf(before: ReadonlyMap<string, RaterClass>, classes: Classes) {
  const now = new Map(classes);
  const gone = [...before.keys()].filter((subject) => !now.has(subject)).map((subject) => ({ subject, class: "new" as const }));
  return [
    ...classes.filter(([subject, held]) => before.get(subject) !== held).map(([subject, held]) => ({ subject, class: held })),
    ...gone,
  ];
}
