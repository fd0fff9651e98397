import { malformed } from "../bytes/index.ts";
import { formatBundle, parseBundle } from "./entry-bundle.ts";
import { type Bundle, grownBundles, TILE_WIDTH } from "./tile.ts";

/** A bundle and its bytes, to be stored under `bundlePath(bundle)`. */
export type BundleBytes = { readonly bundle: Bundle; readonly bytes: Uint8Array };

/**
 * The bundles that are new, or longer than before, when `entries` follow the first `size` entries of a log. `partial` is the bundle at the
 * right edge before: the `size % 256` entries after the last full bundle, empty bytes when there are none. Throws `log_malformed` when
 * `partial` holds another number of entries.
 */
export function growBundles(
  before: { readonly size: number; readonly partial: Uint8Array },
  entries: readonly Uint8Array[],
): readonly BundleBytes[] {
  const held = before.size % TILE_WIDTH;
  if (held === 0 && before.partial.length > 0) throw malformed(`wanted no partial bundle at ${before.size} entries, saw one`);
  const all = [...(held === 0 ? [] : parseBundle(before.partial, held)), ...entries];
  const first = before.size - held;
  return grownBundles(before.size, before.size + entries.length).map((bundle) => {
    const from = bundle.index * TILE_WIDTH - first;
    return { bundle, bytes: formatBundle(all.slice(from, from + bundle.width)) };
  });
}
