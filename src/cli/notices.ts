import { formatInstant, textTable } from "../lib/index.ts";
import { type ListedNotice, listNotices, readNoticeLag } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** As many as one looks through; the API has them all, page by page. */
const SHOWN_MAX = 50;

const HEADER = ["queued", "to", "about", "state", "tries", "last tried by", "failed because"];

/** `credence notices`: what was to be told to whom, and what became of it. */
export const notices: Command = async (given) => {
  const config = await configFor(given);
  const state = given.has("failed") ? "failed" : undefined;
  return withApp(given, config, async ({ installation }) => {
    const { queued, failed, lagSeconds } = await readNoticeLag(installation);
    const { notices: listed, next } = await listNotices(installation, { state, limit: SHOWN_MAX });
    const waits = queued === 0 ? "No notice waits." : `${queued} wait, the oldest for ${Math.round(lagSeconds)} s.`;
    const more = next === undefined ? [] : [`The latest ${SHOWN_MAX} are shown; GET /v1/notices has all.`];
    const table = listed.length === 0 ? [] : [textTable(listed.map(rowOf), { header: HEADER, widthMax: COLUMNS_MAX })];
    const text = [wrapText(`${waits} ${failed === 0 ? "None has failed." : `${failed} have failed.`}`), ...table, ...more].join("\n\n");
    return { text, json: { queued, failed, lagSeconds, notices: listed.map(jsonOf) } };
  });
};

function rowOf({ queuedAt, to, about, state, tries, channel, failure }: ListedNotice): string[] {
  return [formatInstant(queuedAt).slice(0, "2024-01-31T00:00:00".length), to, about, state, String(tries), channel, failure];
}

/** Instants as the API tells them. */
function jsonOf({ queuedAt, dueAt, settledAt, ...notice }: ListedNotice) {
  return {
    ...notice,
    queuedAt: formatInstant(queuedAt),
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    settledAt: settledAt === null ? null : formatInstant(settledAt),
  };
}
