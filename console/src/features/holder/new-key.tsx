import { Button, CopyButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useWords } from "../../ui/words/index.ts";
import classes from "./holder.module.css";
import { words } from "./words.ts";

type NewKeyProps = { readonly secret: string; readonly hide: () => void };

/** A key that was just made. It is in this page's memory and nowhere else; it goes with the page. */
export function NewKey({ secret, hide }: NewKeyProps) {
  const t = useWords(words).keys;
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div className={classes.secret} ref={here} tabIndex={-1} role="status">
      <p>
        <strong>{t.made}</strong>
      </p>
      <code translate="no">{secret}</code>
      <p>{t.madeMeaning}</p>
      <div className={classes.buttons}>
        <CopyButton value={secret}>{({ copied, copy }) => <Button onClick={copy}>{copied ? t.copied : t.copy}</Button>}</CopyButton>
        <Button variant="default" onClick={hide}>
          {t.hide}
        </Button>
      </div>
    </div>
  );
}
