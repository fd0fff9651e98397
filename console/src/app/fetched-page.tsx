import { type ComponentType, createElement, type LazyExoticComponent, lazy, useState } from "react";

/** A page that is fetched when it is first wanted, or before, where somebody knows that it will be. */
export type PageSource = {
  readonly fetch: () => Promise<ComponentType>;
  /** Undefined until it was fetched. */
  readonly fetched: () => ComponentType | undefined;
  readonly awaited: LazyExoticComponent<ComponentType>;
};

/** A page by how it is fetched. */
export function pageOf(load: () => Promise<ComponentType>): PageSource {
  let known: ComponentType | undefined;
  const fetch = async () => {
    known = await load();
    return known;
  };
  return { fetch, fetched: () => known, awaited: lazy(async () => ({ default: await fetch() })) };
}

/**
 * The page itself. Where it is there already it is drawn at once: React shows what stands in for a lazy one for 0.3 s at the least, however soon it
 * comes. It stays what it was when it came up: to change over later would begin the page anew.
 */
export function FetchedPage({ source }: { readonly source: PageSource }) {
  const [{ known }] = useState(() => ({ known: source.fetched() }));
  return createElement(known ?? source.awaited);
}
