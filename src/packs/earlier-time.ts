/** The earlier of two local times of one form (2018-04-12 13:11:26): texts of that form sort as the times do. */
export function earlierTime(a: string, b: string): string {
  if (a < b) return a;
  return b;
}
