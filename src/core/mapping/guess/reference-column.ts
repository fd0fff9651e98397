import type { ColumnProfile } from "./column-profile.ts";

/** The table's own number of a deal: filled and different in each row, and called a number, an id, an order. */
export function referenceColumn(profiles: readonly ColumnProfile[], taken: readonly ColumnProfile[]): ColumnProfile | undefined {
  return profiles.find((column) => {
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
