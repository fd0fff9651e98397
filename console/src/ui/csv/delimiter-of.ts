/** What stands between the fields of tables that people have. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** What stands between the fields of a file, by its first line: whatever is there most often outside of quotes; a comma where nothing is. */
export function delimiterOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
