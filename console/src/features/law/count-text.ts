/** As many as a register may put into one another. */
const DEPTH_MAX = 32;

/**
 * What a record counts for, as a formula that a person reads: `1 if rating >= 0, else 0`. The expression is data of the register
 * (core/law, expression.ts), and comes as JSON.
 */
export function countText(expression: unknown, depth = 0): string {
  if (depth > DEPTH_MAX || !isNode(expression)) return "?";
  const text = (part: unknown) => countText(part, depth + 1);
  const write = WRITERS[expression.kind];
  return write === undefined ? expression.kind : write(expression, text);
}

type Node = { readonly kind: string; readonly [part: string]: unknown };

type Writer = (node: Node, text: (part: unknown) => string) => string;

function isNode(given: unknown): given is Node {
  return typeof given === "object" && given !== null && "kind" in given && typeof given.kind === "string";
}

const COMPARISONS: Readonly<Record<string, string>> = { "at least": "≥", "at most": "≤", above: ">", below: "<", equal: "=" };

const WRITERS: Readonly<Record<string, Writer>> = {
  constant: ({ value }) => String(value),
  field: ({ field }) => String(field),
  when: ({ condition, then, otherwise }, text) => `${text(then)} if ${text(condition)}, else ${text(otherwise)}`,
  min: ({ of }, text) => `min(${listed(of).map(text).join(", ")})`,
  max: ({ of }, text) => `max(${listed(of).map(text).join(", ")})`,
  add: ({ of }, text) => listed(of).map(text).join(" + "),
  abs: ({ of }, text) => `|${text(of)}|`,
  daysBetween: ({ from, to }) => `days(${String(from)} → ${String(to)})`,
  compare: ({ is, left, right }, text) => `${text(left)} ${COMPARISONS[String(is)] ?? String(is)} ${text(right)}`,
  word: ({ field, oneOf }) => `${String(field)} ∈ {${listed(oneOf).join(", ")}}`,
  present: ({ field }) => `${String(field)} ≠ ∅`,
  rater: ({ field, oneOf }) => `rater(${String(field)}) ∈ {${listed(oneOf).join(", ")}}`,
  and: ({ of }, text) =>
    listed(of)
      .map((part) => `(${text(part)})`)
      .join(" ∧ "),
  or: ({ of }, text) =>
    listed(of)
      .map((part) => `(${text(part)})`)
      .join(" ∨ "),
  not: ({ of }, text) => `¬(${text(of)})`,
};

function listed(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
