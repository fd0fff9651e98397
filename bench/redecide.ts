import { listRedecisions, type Redecided, redecideChecks, refitModels, withdrawRecord } from "../src/service/index.ts";
import { askAll, CHECKS, hasRatings, importRatings, ofBusiestRater, SUBSCRIBER } from "./otc-checks.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "./throwaway-store.ts";

/** How long the checks take that used what one rater said, once all of it is taken back. */
export async function redeciding(): Promise<PartReport> {
  if (!hasRatings()) return { part: "redecide", how: "Skipped: the ratings of Bitcoin-OTC are not beside the repository.", figures: [] };
  return withThrowawayStore(measure);
}

async function measure(store: ThrowawayStore): Promise<PartReport> {
  const { installation } = store.app;
  const ratings = await importRatings(store);
  await refitModels(installation);
  const asked = await askAll(store, [...new Set(ratings.map(({ subject }) => subject))]);
  const wrong = ofBusiestRater(ratings);
  const touched = new Set(wrong.map(({ subject }) => subject));
  for (const { reference } of wrong) await withdrawRecord(installation, { source: "bitcoin-otc", reference, reason: "entered_in_error" });
  const start = performance.now();
  const done = await redecideChecks(installation);
  const seconds = (performance.now() - start) / 1000;
  const used = asked.filter((subject) => touched.has(subject)).length;
  if (done.undecided > 0 || done.checks === 0 || done.checks > used) throw new Error(`${done.checks} of ${used} checks were decided again`);
  const listed = await secondsToList(store, done);
  const one = (name: string, unit: Figure["unit"], value: number): Figure => ({ name, unit, value: spreadOf([value]) });
  return {
    part: "redecide",
    how: `${asked.length} checks of random traders of Bitcoin-OTC (the issue asks for ${CHECKS}), one subscriber; all ${wrong.length} ratings by the busiest rater are
withdrawn, and the ${used} checks of the ${touched.size} traders it rated are looked through; ${done.checks} had counted a rating and were decided again.`,
    figures: [
      { ...one("every check that used them, decided again", "s", seconds), target: "< 30" },
      one("decided again", "checks/s", done.checks / seconds),
      one(`the list of the ${done.changed} answers that changed`, "s", listed),
      one("most memory the process has held", "MiB", process.resourceUsage().maxRSS / 1024),
    ],
  };
}

const PAGE = 200;

/** Everything a subscriber has to be told, page by page. */
async function secondsToList({ app }: ThrowawayStore, { changed }: Redecided): Promise<number> {
  const start = performance.now();
  let told = 0;
  let after: string | undefined;
  do {
    const page = await listRedecisions(app.installation, {
      subscriber: SUBSCRIBER,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    told += page.answers.length;
    after = page.next;
  } while (after !== undefined);
  if (told !== changed) throw new Error(`${told} of ${changed} changed answers are listed`);
  return (performance.now() - start) / 1000;
}
