import { renewAnswers } from "../service/filling/index.ts";
import { closeRaterMonths, expireRecords, type Installation } from "../service/index.ts";
import { endListings } from "../service/raters/index.ts";

/** What a server does when a new day begins: ends what is past its time (law 8), closes a month that is over for those who rated, and then makes what answers are made of from the rest. */
export async function dailyWork(installation: Installation): Promise<void> {
  await expireRecords(installation);
  await closeRaterMonths(installation);
  await endListings(installation);
  await renewAnswers(installation, { isNew: false });
}
