import type { ComponentProps } from "react";
import { Page } from "../../ui/page/index.ts";
import { SubNav } from "../../ui/sub-nav/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

/** A page for operators, with the ways to the others above it. */
export function OperatorsPage(props: ComponentProps<typeof Page>) {
  const t = useWords(words);
  const places = [
    { href: "/operate", name: t.nav.now },
    { href: "/operate/work", name: t.nav.work },
    { href: "/operate/models", name: t.nav.models },
    { href: "/operate/doctor", name: t.nav.doctor },
    { href: "/operate/imports", name: t.nav.imports },
    { href: "/operate/keys", name: t.nav.keys },
  ];
  return (
    <>
      <SubNav label={t.nav.label} places={places} />
      <Page {...props} />
    </>
  );
}
