/** "1 record", "1,204 records": English, of words that take an s. */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;
}
