type Ordered = { readonly holder: string; readonly role: string; readonly createdAt: string; readonly revokedAt: string | null };

/** Keys as the address says, `holder` or `-holder`; those in use before those that are revoked, in any order. */
export function keysInOrder<Key extends Ordered>(keys: readonly Key[], order: string): Key[] {
  const isDown = order.startsWith("-");
  const by = isDown ? order.slice(1) : order;
  const told = (key: Key): string => (by === "role" ? key.role : by === "made" ? key.createdAt : key.holder);
  const compare = (a: Key, b: Key): number => (told(a) < told(b) ? -1 : told(a) > told(b) ? 1 : 0);
  return keys.toSorted((a, b) => Number(a.revokedAt !== null) - Number(b.revokedAt !== null) || (isDown ? compare(b, a) : compare(a, b)));
}
