import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { CredenceError } from "../../errors.ts";
import { hasRecords } from "../holdings.ts";
import type { Installation } from "../installation.ts";
import { appendPiece, finishUpload, newUploadPlace, sweepUploads, type UploadPlace } from "./inbox.ts";

/** A file that is coming, or has come: `file` is what to import it by once it is whole. */
export type Upload = { readonly upload: string; readonly received: number; readonly bytes: number; readonly file: string | undefined };

/** Files from an operator's browser, piece by piece, on their way into the imports folder. */
export type Uploads = {
  readonly begin: (wanted: { readonly name: string; readonly bytes: number }) => Promise<Upload>;
  /** Adds the piece that begins at `from`. */
  readonly add: (upload: string, piece: { readonly from: number; readonly bytes: Uint8Array }) => Promise<Upload>;
};

/** Larger than any data set that has an importer; what is larger is laid into the folder by hand. */
export const UPLOAD_BYTES_MAX = 2 * 1024 ** 3;

/** One piece: a request must have come whole within a minute, and this takes a slow line less. */
export const PIECE_BYTES_MAX = 4 * 1024 * 1024;

/** Of operators there are a few. */
const UPLOADS_MAX = 4;

type Coming = { readonly place: UploadPlace; readonly bytes: number; received: number; isBusy: boolean };

/**
 * Opens the way in for files. It is open as long as the store is empty: an operator's key alone may not put words into the mouth of a source, and whoever
 * reaches the imports folder by hand could do so without us. Throws `upload_refused` with what was wanted, and `store_unavailable`.
 */
export function openUploads(installation: Installation, folder: string | undefined): Uploads {
  const coming = new Map<string, Coming>();
  const forget = async (): Promise<void> => {
    if (coming.size < UPLOADS_MAX) return;
    const [oldest] = coming;
    if (oldest === undefined) return;
    coming.delete(oldest[0]);
    await rm(oldest[1].place.part, { force: true });
  };
  return {
    begin: async ({ name, bytes }) => {
      if (folder === undefined) throw refused("this server has no imports folder; wanted one that was started by credence start");
      if (await hasRecords(installation))
        throw refused("the store holds records; wanted an empty one, or a file laid into the imports folder");
      if (bytes > UPLOAD_BYTES_MAX) throw refused(`the file has ${bytes} bytes; wanted at most ${UPLOAD_BYTES_MAX}`);
      await forget();
      await sweepUploads(folder, { under: new Set([...coming.values()].map(({ place }) => place.part)) });
      const upload = randomUUID();
      coming.set(upload, { place: await newUploadPlace(folder, name), bytes, received: 0, isBusy: false });
      return { upload, received: 0, bytes, file: undefined };
    },
    add: async (upload, { from, bytes }) => {
      const found = coming.get(upload);
      if (found === undefined) throw refused("no such upload is under way; wanted one that POST /v1/operations/uploads began");
      demandNext(found, { from, bytes });
      found.isBusy = true;
      try {
        await appendPiece(found.place.part, bytes);
        found.received += bytes.length;
      } finally {
        found.isBusy = false;
      }
      if (found.received < found.bytes) return { upload, received: found.received, bytes: found.bytes, file: undefined };
      await finishUpload(found.place);
      coming.delete(upload);
      return { upload, received: found.received, bytes: found.bytes, file: found.place.name };
    },
  };
}

function demandNext(
  { received, bytes: whole, isBusy }: Coming,
  { from, bytes }: { readonly from: number; readonly bytes: Uint8Array },
): void {
  if (isBusy) throw refused("a piece of this file is being written; wanted one after the other");
  if (from !== received) throw refused(`the piece begins at ${from}; wanted ${received}`);
  if (bytes.length === 0 || from + bytes.length > whole)
    throw refused(`the piece ends at ${from + bytes.length}; wanted more than ${from} and at most ${whole}`);
}

const refused = (message: string): CredenceError => new CredenceError("upload_refused", message);
