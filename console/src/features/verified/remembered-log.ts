import type { KnownHead } from "credence/public-proof";

/** What this browser saw of the log the last time it verified anything here. */
export type Remembered = KnownHead & { readonly seenAt: string };

/** Storage belongs to the page's origin, so this is of one house. */
const KEPT_AS = "credence-log";

/** What is remembered; undefined where nothing is, or nothing that can be read. */
export function rememberedLog(): Remembered | undefined {
  try {
    return parseRemembered(JSON.parse(localStorage.getItem(KEPT_AS) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Remembers a log that was verified. */
export function rememberLog({ origin, keys, size, root }: KnownHead, seenAt: string): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify({ origin, keys, size, root: btoa(String.fromCharCode(...root)), seenAt }));
  } catch {
    // Without storage each visit is the first one, and the badge says so.
  }
}

/** Forgets it: what comes next is believed as on a first visit. */
export function forgetLog(): void {
  localStorage.removeItem(KEPT_AS);
}

function parseRemembered(raw: unknown): Remembered | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { origin, keys, size, root, seenAt } = raw as { readonly [name in keyof Remembered]?: unknown };
  if (typeof origin !== "string" || typeof size !== "number" || typeof root !== "string" || typeof seenAt !== "string") return undefined;
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === "string")) return undefined;
  return { origin, keys, size, root: Uint8Array.from(atob(root), (char) => char.charCodeAt(0)), seenAt };
}
