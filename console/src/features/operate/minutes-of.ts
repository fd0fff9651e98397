/** Rates of each of the last minutes, of counts in slots: how often a second, the oldest first. Slots that make no whole minute are left out. */
export function minutesOf(counts: readonly number[], slotSeconds: number): number[] {
  const perMinute = Math.max(1, Math.round(SECONDS / slotSeconds));
  const minutes = Math.floor(counts.length / perMinute);
  const first = counts.length - minutes * perMinute;
  return Array.from({ length: minutes }, (_, minute) => {
    const from = first + minute * perMinute;
    return counts.slice(from, from + perMinute).reduce((sum, count) => sum + count, 0) / (perMinute * slotSeconds);
  });
}

const SECONDS = 60;
