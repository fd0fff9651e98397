import { Link } from "wouter";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./first-run.module.css";
import { words } from "./words.ts";

/** Where to go in a house that has records. */
export function WhatNext({ isOperator = false }: { readonly isOperator?: boolean }) {
  const t = useWords(words);
  const ways = [
    { href: "/", name: t.next.lookUp },
    { href: "/truth", name: t.next.truth },
    { href: "/law", name: t.next.law },
    ...(isOperator ? [{ href: "/operate", name: t.next.operate }] : []),
  ];
  return (
    <Section title={t.whatNext}>
      <ul className={classes.next}>
        {ways.map(({ href, name }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
