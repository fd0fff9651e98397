import { Button } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";
import classes from "./confirm.module.css";

type ConfirmButtonProps = {
  readonly label: string;
  /** What will come of it, in one sentence. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
  readonly isBusy?: boolean;
};

/** A button for what cannot simply be undone: it says what will come of it and asks once more, in its own place. */
export function ConfirmButton({ label, question, yes, no, onConfirm, isBusy = false }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const text = useId();
  useEffect(() => {
    if (isAsking) first.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <Button ref={ask} variant="default" loading={isBusy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  const done = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons under a sentence are no set of fields
    <div role="group" aria-labelledby={text} className={classes.asking}>
      <p id={text} className={classes.question}>
        {question}
      </p>
      <div className={classes.choices}>
        <Button ref={first} onClick={done}>
          {yes}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {no}
        </Button>
      </div>
    </div>
  );
}
