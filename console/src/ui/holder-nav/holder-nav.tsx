import { SubNav } from "../sub-nav/index.ts";
import { useWords } from "../words/index.ts";
import { words } from "./words.ts";

/** Between the pages of somebody with a key: a source's, or a subscriber's. Both have keys and notices, by the same pages. */
export function HolderNav({ of }: { readonly of: "source" | "subscriber" }) {
  const t = useWords(words);
  if (of === "source") {
    const places = [
      { href: "/source", name: t.work },
      { href: "/source/upload", name: t.upload },
      { href: "/source/faults", name: t.faults },
      { href: "/source/notices", name: t.told },
      { href: "/source/keys", name: t.keys },
    ];
    return <SubNav label={t.ofSource} places={places} />;
  }
  const places = [
    { href: "/ask", name: t.ask },
    { href: "/ask/many", name: t.many },
    { href: "/ask/checks", name: t.checks },
    { href: "/ask/corrections", name: t.corrections },
    { href: "/ask/reviews", name: t.reviews },
    { href: "/ask/notices", name: t.told },
    { href: "/ask/keys", name: t.keys },
  ];
  return <SubNav label={t.ofSubscriber} places={places} />;
}
