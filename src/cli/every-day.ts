/** The UTC day is looked at this often: a model is for a day, and a minute of it under yesterday's is no harm. */
const LOOK_MS = 60_000;

const DAY_MICROS = 86_400_000_000;

/** What `everyDay` makes. */
export type Daily = { readonly stop: () => void };

/** Does something when the UTC day of the clock changes; where it fails, says so and tries again a minute later. */
export function everyDay(now: () => number, work: () => Promise<unknown>, onError: (error: unknown) => void): Daily {
  let done = dayOf(now());
  let isBusy = false;
  const look = async (): Promise<void> => {
    const day = dayOf(now());
    if (day === done || isBusy) return;
    isBusy = true;
    try {
      await work();
      done = day;
    } catch (error) {
      onError(error);
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

const dayOf = (micros: number): number => Math.floor(micros / DAY_MICROS);
