import type { FileChain, FileLog, LawStatement } from "../../core/file/index.ts";
import { formatVerifierKey } from "../../core/log/index.ts";
import type { Installation } from "../installation.ts";
import { readLogKeys, type ShownLog } from "../log/index.ts";

type Shown = { readonly logs: readonly ShownLog[]; readonly chains: readonly FileChain[]; readonly law: readonly LawStatement[] };

/** The logs that leaves of a file lie in, and the one that grows, whose key signs the file. */
export async function logsOf(installation: Installation, { logs, chains, law }: Shown): Promise<FileLog[]> {
  const used = new Set([installation.log.epoch, ...[...chains, ...law].map(({ epoch }) => epoch)]);
  const shown = logs.filter(({ epoch }) => used.has(epoch));
  return Promise.all(
    shown.map(async ({ epoch, origin, published: checkpoint }) => ({
      epoch,
      origin,
      keys: (await readLogKeys(installation, epoch)).map(formatVerifierKey),
      checkpoint,
    })),
  );
}
