import { useState } from "react";
import { sendForImport, useOperatorsDeed } from "../../api/index.ts";
import { FileField } from "../batch-run/index.ts";
import { Failure } from "../states/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./filling.module.css";
import { words } from "./words.ts";

type SendFileProps = { readonly onSent: (name: string) => void; readonly isDisabled: boolean };

/** A file from the reader's own machine, sent as soon as it is chosen. */
export function SendFile({ onSent, isDisabled }: SendFileProps) {
  const t = useWords(words);
  const [file, setFile] = useState<File>();
  const [share, setShare] = useState<number>();
  const sending = useOperatorsDeed((chosen: File) => sendForImport(chosen, setShare));
  const choose = (chosen: File) => {
    setFile(chosen);
    sending.mutate(chosen, { onSuccess: onSent });
  };
  return (
    <div className={`${classes.form} ${classes.wide}`}>
      <FileField
        label={t.uploadLabel}
        hint={t.uploadHint}
        accept=".csv,.gz,.txt,.dat"
        file={file}
        choose={choose}
        isDisabled={isDisabled || sending.isPending}
      />
      <p className={classes.quiet} role="status">
        {sending.isPending && share !== undefined ? t.sending(`${Math.floor(share * 100)} %`) : null}
        {sending.isSuccess ? t.sent : null}
      </p>
      {sending.isError ? <Failure error={sending.error} /> : null}
    </div>
  );
}
