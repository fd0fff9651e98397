import { openOffice } from "../app.ts";
import type { Config } from "../core/law/index.ts";
import { CredenceError } from "../errors.ts";
import type { LawOffice } from "../service/index.ts";
import type { Given } from "./given.ts";
import { isStore, placeFor } from "./place-for.ts";
import { untilStopped } from "./with-app.ts";

/** Opens the law office of the real store, of which the configuration may be refused as it stands, works there, and closes it. */
export async function withOffice<T>(given: Given, config: Config, work: (office: LawOffice) => Promise<T>): Promise<T> {
  const place = placeFor(given, { config, records: "real" });
  if (place.databaseUrl === undefined && !isStore(place.dir, config.name)) {
    throw new CredenceError("command_misused", `there is no store of ${config.name} with real records in ${place.dir}; wanted one`);
  }
  return untilStopped(
    () => openOffice(place),
    ({ office }, stopped) => Promise.race([work(office), stopped]),
  );
}
