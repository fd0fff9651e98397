import type { ColumnFacts } from "./column-facts.ts";

/** The table's own number of a deal: filled and different in each row, and called a number, an id, an order. */
export function referenceColumn(facts: readonly ColumnFacts[], taken: readonly ColumnFacts[]): ColumnFacts | undefined {
  return facts.find((column) => {
    const { filled, filledShare, different, offLimits, privateScheme, dates, named } = column;
    const isUnique = filledShare === 1 && different === filled;
    return (
      isUnique &&
      named.has("reference") &&
      offLimits === undefined &&
      privateScheme === undefined &&
      dates === undefined &&
      !taken.includes(column)
    );
  });
}
