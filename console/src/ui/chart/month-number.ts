/** "2024-05" -> UTC year x 12 + month - 1, so that months can be counted. */
export function monthNumber(month: string): number {
  const [year = "0", ofYear = "1"] = month.split("-");
  return Number(year) * 12 + Number(ofYear) - 1;
}

/** The other way: 24292 -> "2024-05". */
export function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
