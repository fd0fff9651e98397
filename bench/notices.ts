import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openChannels, readNoticeLag, refitModels, startDelivering, startRedeciding, withdrawRecord } from "../src/service/index.ts";
import { endingIn } from "./cleanup.ts";
import { askAll, CHECKS, hasRatings, importRatings, ofBusiestRater, SUBSCRIBER } from "./otc-checks.ts";
import type { Figure, PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { type ThrowawayStore, withThrowawayStore } from "./throwaway-store.ts";

/** How long a correction takes to the last of those who relied on the mistake, with both jobs running as they do while serving. */
export async function noticing(): Promise<PartReport> {
  if (!hasRatings()) return { part: "notices", how: "Skipped: the ratings of Bitcoin-OTC are not beside the repository.", figures: [] };
  return withThrowawayStore((store) => withReceiver((url, received) => measure(store, { url, received })));
}

type Receiver = { readonly url: string; readonly received: () => number };

async function measure(store: ThrowawayStore, { url, received }: Receiver): Promise<PartReport> {
  const { installation } = store.app;
  const ratings = await importRatings(store);
  await refitModels(installation);
  const asked = await askAll(store, [...new Set(ratings.map(({ subject }) => subject))]);
  const wrong = ofBusiestRater(ratings);
  const channels = openChannels({
    policy: { receivers: new Map([[`subscriber:${SUBSCRIBER}`, { url, secrets: [SECRET], mayBePrivate: true }]]), mail: undefined },
    outbox: join(store.dir, "outbox"),
    now: installation.now,
  });
  const jobs = [startRedeciding(installation, fail), startDelivering({ installation, channels }, fail)];
  const start = performance.now();
  for (const { reference } of wrong) await withdrawRecord(installation, { source: "bitcoin-otc", reference, reason: "entered_in_error" });
  const withdrawn = performance.now();
  await untilSettled(store);
  const end = performance.now();
  await Promise.all(jobs.map((job) => job.close()));
  const [row] = (await store.client.query("select count(*)::int as told from notice where state = 'delivered'")).rows;
  if (row.told === 0 || row.told > received()) throw new Error(`${row.told} were delivered and ${received()} received`);
  const one = (name: string, unit: Figure["unit"], value: number): Figure => ({ name, unit, value: spreadOf([value]) });
  return {
    part: "notices",
    how: `${asked.length} checks of random traders of Bitcoin-OTC (the issue asks for ${CHECKS}), one subscriber with a webhook on this machine; all ${wrong.length} ratings by
the busiest rater are withdrawn, one by one, while checks are decided again and notices are brought; ${row.told} notices to the subscriber were delivered, and one to each subject.`,
    figures: [
      { ...one("the last withdrawal to the last notice", "s", (end - withdrawn) / 1000), target: "< 60" },
      one("the first withdrawal to the last notice", "s", (end - start) / 1000),
      one("delivered", "notices/s", row.told / ((end - start) / 1000)),
      one("most memory the process has held", "MiB", process.resourceUsage().maxRSS / 1024),
    ],
  };
}

const SECRET = `whsec_${Buffer.alloc(24, "bench").toString("base64")}`;

/** Until nothing waits to be decided again or to be told. A record is looked through once more after a minute: that finds nothing here. */
async function untilSettled({ app, client }: ThrowawayStore): Promise<void> {
  for (;;) {
    const { rows } = await client.query("select count(*)::int as left from redecision_cause where looked_at is null");
    const { queued } = await readNoticeLag(app.installation);
    if (rows[0].left === 0 && queued === 0) return;
    await pause(100);
  }
}

function fail(error: unknown): void {
  throw error;
}

async function withReceiver<T>(work: (url: string, received: () => number) => Promise<T>): Promise<T> {
  let received = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      received += 1;
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the receiver has no port");
  return endingIn(
    async () => {
      server.closeAllConnections();
      server.close();
    },
    () => work(`http://127.0.0.1:${address.port}/`, () => received),
  );
}
