import type { Config } from "../../core/law/index.ts";
import { assertDurable, claimInstallation, migrate, withStore } from "../../store/index.ts";
import { openSequencedStore, type SequencedStore } from "../log/index.ts";

/** Where changes of law are proposed, signed and withdrawn: an installation, or as much of one as can be had while its configuration is refused. */
export type LawOffice = SequencedStore & { readonly config: Pick<Config, "name"> };

/** What a law office is opened with: of the configuration only the name counts. */
export type LawOfficeOpening = Parameters<typeof openSequencedStore>[0] & Pick<LawOffice, "config">;

/**
 * Opens the law office of a store, which must have been opened before. No register is entered and no law put in force. Throws
 * `store_not_durable`, `store_foreign`, `key_file_unsafe` or `store_unavailable`.
 */
export async function openLawOffice({ config, ...opening }: LawOfficeOpening): Promise<LawOffice> {
  return withStore(async () => {
    const { pool, now } = opening;
    // Before anything is made: without a key file there is no store, and a schema would be taken for one.
    await opening.readKeys();
    await assertDurable(pool);
    await migrate(pool);
    await claimInstallation(pool, { config: config.name, now: now() });
    // Its keys are read anew when they are rotated: a copy would keep the old ones.
    return Object.assign(await openSequencedStore(opening), { config });
  });
}
