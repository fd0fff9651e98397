import type { InEach, Notice } from "../../core/notice/index.ts";
import type { NoticeStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { open, uuidBytes, withStore } from "../../store/index.ts";
import { type OwnNoticeRow, readOwnNotices } from "../../store/notices/index.ts";
import type { ApiKey } from "../api-keys.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";

/** A notice as whom it is for reads it. Instants are UTC microseconds. */
export type OwnNotice = Pick<OwnNoticeRow, "id" | "about" | "cause" | "state" | "queuedAt"> & {
  /** Undefined where it was erased. */
  readonly text: InEach<Notice> | undefined;
  /** Ids and closed words for machines: the check, the dispute, the review that it is about. */
  readonly data: Readonly<Record<string, string>>;
};

/** Who asks; `before` the last id of the page before. */
export type OwnNoticeListRequest = {
  readonly key: Pick<ApiKey, "role" | "holder" | "registers" | "purposes">;
  readonly before?: string | undefined;
  readonly limit: number;
};

/** A page of them, the latest first; `next` is undefined on the last. */
export type OwnNoticeList = { readonly notices: readonly OwnNotice[]; readonly next: string | undefined };

/**
 * What a source or a subscriber was told, in words, whether or not a channel reached it. For keys with all that their holder has: a notice may be about
 * any of it. Throws `right_missing` for a narrower one, or `store_unavailable`.
 */
export async function listOwnNotices(installation: Installation, { key, before, limit }: OwnNoticeListRequest): Promise<OwnNoticeList> {
  demandWhole(installation, key);
  return withStore(() =>
    withKeys(installation, async (held) => {
      const rows = await readOwnNotices(held.pool, { to: `${key.role}:${key.holder}`, before, limit: limit + 1 });
      const shown = rows.slice(0, limit);
      return { notices: shown.map((row) => noticeOf(held, row)), next: rows.length > limit ? shown.at(-1)?.id : undefined };
    }),
  );
}

function demandWhole({ config }: Installation, { role, holder, registers, purposes }: OwnNoticeListRequest["key"]): void {
  const named = ({ name }: { readonly name: string }) => name === holder;
  const all = role === "source" ? config.sources.find(named)?.registers : config.subscribers.find(named)?.purposes;
  const has = role === "source" ? registers : purposes;
  const lacking = all?.find((name) => !has.includes(name));
  if (lacking === undefined) return;
  throw new CredenceError(
    "right_missing",
    `this key lacks ${lacking}; notices may be about all that its holder has, so wanted one that has it`,
    {
      details: { right: "told" },
    },
  );
}

function noticeOf({ keys }: Pick<Installation, "keys">, row: OwnNoticeRow): OwnNotice {
  const { subject, id, about, cause, state, queuedAt, body, keyVersion, wrapped } = row;
  const told = { id, about, cause, state, queuedAt };
  if (body === null || keyVersion === null || wrapped === null) return { ...told, text: undefined, data: {} };
  // Written by us, and opened by its key.
  const statement = JSON.parse(open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), body)) as NoticeStatement;
  return { ...told, text: statement.text, data: statement.data };
}
