import { Button } from "@mantine/core";
import { useState } from "react";
import { FileField } from "../../ui/batch-run/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

/** What the server takes of a file, and of files of one side. */
const BYTES_MAX = 5 * 1024 * 1024;
const FILES_MAX = 20;

/** What a browser offers to choose from; what a file is, the server tells by its own bytes. */
export const EVIDENCE_ACCEPTED = ".pdf,.png,.jpg,.jpeg,.txt,application/pdf,image/png,image/jpeg,text/plain";

type EvidencePickerProps = { readonly files: readonly File[]; readonly setFiles: (files: readonly File[]) => void };

/** Files that are to go with a dispute, before any is sent. */
export function EvidencePicker({ files, setFiles }: EvidencePickerProps) {
  const t = useWords(words);
  const [fault, setFault] = useState("");
  const add = (file: File) => {
    const refusal = file.size > BYTES_MAX ? t.fresh.tooLarge(file.name) : files.length >= FILES_MAX ? t.fresh.tooMany : "";
    setFault(refusal);
    if (refusal === "") setFiles([...files, file]);
  };
  return (
    <>
      <Chosen files={files} setFiles={setFiles} />
      <FileField label={t.fresh.addFile} hint={t.fresh.evidenceHint} accept={EVIDENCE_ACCEPTED} file={undefined} choose={add} />
      <p role="status" className={classes.fault}>
        <ToldText>{fault}</ToldText>
      </p>
    </>
  );
}

function Chosen({ files, setFiles }: EvidencePickerProps) {
  const t = useWords(words);
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map((file, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be chosen twice
        <li key={`${i} ${file.name}`} className={classes.file}>
          <span>
            <ToldText>{file.name}</ToldText> · {format.bytes(file.size)}
          </span>
          <Button size="compact-sm" variant="default" onClick={() => setFiles(files.filter((_, other) => other !== i))}>
            <ToldText>{t.fresh.remove(file.name)}</ToldText>
          </Button>
        </li>
      ))}
    </ul>
  );
}
