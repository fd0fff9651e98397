import { type ChangeEvent, useId, useState } from "react";
import { useFormat } from "../format/index.ts";
import { ToldText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./batch-run.module.css";
import { words } from "./words.ts";

type FileFieldProps = {
  readonly label: string;
  /** What may be in it. */
  readonly hint: string;
  /** As the browser's own field wants it: ".csv,.ndjson". */
  readonly accept: string;
  readonly file: File | undefined;
  readonly choose: (file: File) => void;
  readonly isDisabled?: boolean;
};

/** A file, chosen or dropped. */
export function FileField({ label, hint, accept, file, choose, isDisabled = false }: FileFieldProps) {
  const t = useWords(words);
  const format = useFormat();
  const [isOver, setOver] = useState(false);
  const about = useId();
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    setOver(false);
    const chosen = event.currentTarget.files?.[0];
    if (chosen !== undefined) choose(chosen);
    // So that the same file can be chosen again after it was changed.
    event.currentTarget.value = "";
  };
  return (
    <div className={classes.drop} data-over={isOver}>
      <span className={classes.dropTitle} aria-hidden="true">
        {file === undefined ? t.drop : t.dropAgain}
      </span>
      <span className={classes.dropHint} id={about}>
        {file === undefined ? (
          hint
        ) : (
          <>
            <ToldText>{file.name}</ToldText> · {format.bytes(file.size)}
          </>
        )}
      </span>
      <input
        type="file"
        className={classes.input}
        aria-label={label}
        aria-describedby={about}
        accept={accept}
        onChange={take}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        disabled={isDisabled}
      />
    </div>
  );
}
