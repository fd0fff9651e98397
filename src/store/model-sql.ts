import type { CountReference, Purpose, Register } from "../core/law/index.ts";
import { FULL_WEIGHT, type Model, type Reading, type ScorecardModel } from "../core/standing/index.ts";
import { caseOf, float, gradeCase, tableCase } from "./model-cases.ts";
import { countColumns, tallyTable } from "./schema.ts";

/** Whose tallies a sum is of. */
type Side = "subject" | "asker";

/** What the statement is made of: each sum over tallies once, under a name of its own. */
type Making = { readonly purpose: Purpose; readonly sums: Map<string, string> };

/**
 * A model as one SQL statement over the tally tables: a row for each subject with any record that the purpose counts, with `probability`
 * (a scorecard's `points` before it), `evidence`, `outcomes` and `grade`, the same numbers to the last bit as a check's under that model. Answers as
 * of the month in `asked`: the present one, unless another is put there. Reads a subject's own tallies: those linked to it, which a
 * check reads with it, are not added. A model with characteristics of the asker wants the asker's id in `asked`. Each step is
 * materialized: written into one another, they would be computed anew for each step of the table.
 */
export function sqlOfModel(model: Model, purpose: Purpose): string {
  const making: Making = { purpose, sums: new Map() };
  const answer = model.kind === "scorecard" ? scorecardColumns(model, making) : ownRecordColumns(model, making);
  const sums = [...making.sums].map(([expression, name]) => `${expression} as ${name}`);
  return `${headOf(model, purpose)}
with asked as materialized (
  select ${PRESENT_MONTH} as month${usesAsker(model) ? ", null::uuid as asker" : ""}
), decays as materialized (
  select ${weightsOf(model)
    .map((weights, i) => `array[${weights.join(",")}]::bigint[] as d${i}`)
    .join(",\n    ")}
), subjects as materialized (
  ${purpose.reads.map((register) => `select distinct subject from ${tableOf(register)}`).join(" union ")}
), sums as materialized (
  select s.subject, a.month,
    ${sums.join(",\n    ")}
  from subjects s cross join asked a cross join decays d
)${answer}
`;
}

/** UTC year x 12 + month - 1. */
const PRESENT_MONTH = "(extract(year from now() at time zone 'utc') * 12 + extract(month from now() at time zone 'utc') - 1)::integer";

function headOf(model: Model, { name }: Purpose): string {
  const day = new Date(model.day * DAY_MS).toISOString().slice(0, 10);
  const asker = usesAsker(model) ? "\n-- Put the asker's subject id in asked, too." : "";
  return `-- ${name}: the ${model.kind} model that serves from ${day}. Put a month other than the present in asked for another time.${asker}`;
}

const DAY_MS = 86_400_000;

function usesAsker(model: Model): boolean {
  return model.kind === "scorecard" && model.characteristics.some(({ of }) => of === "asker");
}

function weightsOf(model: Model): readonly (readonly number[])[] {
  return model.kind === "scorecard" ? model.decays.map(({ weights }) => weights) : [model.weights];
}

function scorecardColumns(model: ScorecardModel, making: Making): string {
  const { purpose } = making;
  const values = model.characteristics.map(({ reads, of }, i) => `${valueText(reads, { model, making, side: of })} as c${i}`);
  const points = model.characteristics.map((characteristic, i) => caseOf(characteristic, `c${i}`));
  const { decay, prior, worth } = model.evidence;
  const own = ownOf(making, decay);
  return `, characteristics as materialized (
  select subject, ${float(prior)} + ${float(worth)} * (${own.good} + ${own.bad}) as evidence, ${own.outcomes} as outcomes,
    ${values.join(",\n    ")}
  from sums
), added as materialized (
  select subject, evidence, outcomes,
    ${[String(model.basePoints), ...points].join("\n    + ")} as points
  from characteristics
), answered as materialized (
  select subject, points, ${tableCase(model)} as probability, evidence, outcomes from added
)
select subject, points, probability, evidence, outcomes, ${gradeCase(purpose)} as grade from answered`;
}

/** (m p0 + g) / (m + g + b) is a share that leans on the base rate. */
function ownRecordColumns(model: Exclude<Model, ScorecardModel>, making: Making): string {
  const own = ownOf(making, 0);
  const { priorStrength, baseRate } = model;
  return `, answered as materialized (
  select subject, ${shareText(own, { strength: priorStrength, baseRate })} as probability,
    ${float(priorStrength)} + ${own.good} + ${own.bad} as evidence, ${own.outcomes} as outcomes
  from sums
)
select subject, probability, evidence, outcomes, ${gradeCase(making.purpose)} as grade from answered`;
}

/** The outcome's own counts: faded, and how many of them still weigh anything. */
function ownOf(making: Making, decay: number): { readonly good: string; readonly bad: string; readonly outcomes: string } {
  const { good, bad } = making.purpose.outcome;
  const counted = [good, bad].map((count) =>
    sum(making, { count, side: "subject", weight: `(${weightAt(decay)} > 0)::integer`, divisor: 1 }),
  );
  return {
    good: faded(making, { count: good, side: "subject", decay }),
    bad: faded(making, { count: bad, side: "subject", decay }),
    outcomes: counted.join(" + "),
  };
}

type Under = { readonly model: ScorecardModel; readonly making: Making; readonly side: Side };

/** As `readerOf` reads it off tallies, in the same order of sums. */
function valueText(reading: Reading, { model, making, side }: Under): string {
  const fade = (count: CountReference, decay: number): string => faded(making, { count, side, decay });
  const share = (of: { readonly good: CountReference; readonly bad: CountReference; readonly strength: number }, decay: number): string =>
    shareText({ good: fade(of.good, decay), bad: fade(of.bad, decay) }, { strength: of.strength, baseRate: model.baseRate });
  switch (reading.kind) {
    case "share":
      return share(reading, reading.decay);
    case "amount":
      return reading.counts.map((count) => fade(count, reading.decay)).join(" + ");
    case "mean":
      return `${fade(reading.sum, reading.decay)} / nullif(${fade(reading.number, reading.decay)}, 0)`;
    case "tenure":
      return monthsSince(named(making, `(select min(t.month) from ${rowsOf(making, { register: reading.register, side })})`));
    case "recency":
      return monthsSince(`greatest(${reading.counts.map((count) => lastWith(making, count, side)).join(", ")})`);
    case "trend":
      return `${share(reading, reading.short)} - ${share(reading, reading.long)}`;
    case "run":
      return runText(reading, making, side);
  }
}

function shareText(
  { good, bad }: { readonly good: string; readonly bad: string },
  { strength, baseRate }: { readonly strength: number; readonly baseRate: number },
): string {
  return `(${float(strength * baseRate)} + ${good}) / (${float(strength)} + ${good} + ${bad})`;
}

function runText({ good, bad }: Extract<Reading, { kind: "run" }>, making: Making, side: Side): string {
  const last = `coalesce((select max(g.month) from ${rowsOf(making, { register: good.register, side, as: "g" })} and g.${columnOf(making, good)} > 0), -1)`;
  const column = columnOf(making, bad);
  const rows = rowsOf(making, { register: bad.register, side });
  return named(making, `coalesce((select sum(t.${column}) from ${rows} and t.month > ${last}), 0)::float8`);
}

function lastWith(making: Making, count: CountReference, side: Side): string {
  return named(
    making,
    `(select max(t.month) from ${rowsOf(making, { register: count.register, side })} and t.${columnOf(making, count)} > 0)`,
  );
}

/** `greatest` leaves nulls out, so that a missing month has to be asked for. */
function monthsSince(then: string): string {
  return `case when ${then} is not null then greatest(0, month - ${then})::float8 end`;
}

type Faded = { readonly count: CountReference; readonly side: Side; readonly decay: number };

function faded(making: Making, { count, side, decay }: Faded): string {
  return sum(making, { count, side, weight: weightAt(decay), divisor: FULL_WEIGHT });
}

type Summed = { readonly count: CountReference; readonly side: Side; readonly weight: string; readonly divisor: number };

/** An exact sum of integers, made a double only then: no order of adding changes it. */
function sum(making: Making, { count, side, weight, divisor }: Summed): string {
  const rows = rowsOf(making, { register: count.register, side });
  const whole = `coalesce((select sum(t.${columnOf(making, count)} * ${weight}) from ${rows}), 0)::float8`;
  return named(making, divisor === 1 ? whole : `${whole} / ${divisor}`);
}

/** A month to come is of now; one that the weights do not reach weighs nothing. */
function weightAt(decay: number): string {
  return `coalesce(d.d${decay}[1 + greatest(0, a.month - t.month)], 0)`;
}

function named({ sums }: Making, expression: string): string {
  const name = sums.get(expression) ?? `s${sums.size}`;
  sums.set(expression, name);
  return name;
}

type Rows = { readonly register: string; readonly side: Side; readonly as?: string };

function rowsOf(making: Making, { register, side, as = "t" }: Rows): string {
  return `${tableOf(registerNamed(making, register))} ${as} where ${as}.subject = ${side === "asker" ? "a.asker" : "s.subject"}`;
}

function tableOf(register: Pick<Register, "name" | "version">): string {
  return tallyTable(register).parts.join("");
}

/** A count that no register has is 0 in every tally. */
function columnOf(making: Making, { register, count }: CountReference): string {
  const { countNames } = registerNamed(making, register);
  return countColumns({ countNames })[countNames.indexOf(count)] ?? "records * 0";
}

function registerNamed({ purpose }: Making, name: string): Register {
  const found = [...purpose.reads, ...(purpose.asker?.reads ?? [])].find((register) => register.name === name);
  if (found === undefined) throw new RangeError(`the model reads ${name}; ${purpose.name} does not`);
  return found;
}
