/** A number, or a date that begins with one; `2010 Census` and `3rd party` are neither. */
const DATUM = /^[+-]?\d[\d.,:/\s-]*(T[\d:.]+)?Z?$/;

/** Whether a first row names columns: no name is a number or a date, and any row of data that can be used has one of either. */
export function isHeader(first: readonly string[]): boolean {
  return !first.some((cell) => DATUM.test(cell.trim()));
}

/** The names of the columns: what is empty or there twice gets a name of its own. */
export function headerOf(first: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return first.map((cell, at) => {
    const name = cell.trim() === "" ? `column ${at + 1}` : cell.trim();
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}
