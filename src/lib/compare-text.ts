/**
 * The order of two texts by UTF-16 code units: negative, 0 or positive, for sort(). The same on every machine and in every language,
 * unlike localeCompare; the order of RFC 8785, section 3.2.3. PostgreSQL's C collation orders code points: they differ only where
 * a character beyond U+FFFF meets one of U+E000 to U+FFFF.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
