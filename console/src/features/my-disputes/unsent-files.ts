/** The names of files that could not be put into a dispute when it was opened; for as long as the page is open, and nowhere else. */
const unsent = new Map<string, readonly string[]>();

/** Notes which files of a dispute were not sent. */
export function noteUnsent(dispute: string, names: readonly string[]): void {
  if (names.length > 0) unsent.set(dispute, names);
}

/** The names noted for a dispute. */
export function unsentOf(dispute: string): readonly string[] {
  return unsent.get(dispute) ?? [];
}
