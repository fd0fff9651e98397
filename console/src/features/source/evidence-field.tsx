import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../../api/index.ts";
import { FileField } from "../../ui/batch-run/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./answer-words.ts";
import classes from "./source.module.css";

type EvidenceFieldProps = { readonly dispute: string; readonly added: (id: string) => void; readonly count: number };

/** Files that go with an answer: each is put into the dispute when it is chosen. */
export function EvidenceField({ dispute, added, count }: EvidenceFieldProps) {
  const t = useWords(words);
  const [file, setFile] = useState<File>();
  const putting = useMutation({ mutationFn: (chosen: File) => putIn(dispute, chosen), onSuccess: added });
  const choose = (chosen: File) => {
    setFile(chosen);
    putting.mutate(chosen);
  };
  return (
    <div className={classes.form}>
      <FileField
        label={t.add}
        hint={t.evidenceHint}
        accept=".pdf,.png,.jpg,.jpeg,.txt"
        file={file}
        choose={choose}
        isDisabled={putting.isPending}
      />
      {count === 0 ? null : <p role="status">{t.added(count)}</p>}
      {putting.isError ? <Failure error={putting.error} /> : null}
    </div>
  );
}

/** The file itself is the body: the generated calls send JSON. Its type is told by its own bytes. */
async function putIn(dispute: string, file: File): Promise<string> {
  const answer = await fetch(`/v1/disputes/${dispute}/evidence`, {
    method: "POST",
    body: file,
    headers: { "content-type": "application/octet-stream", "x-credence-console": "1" },
    credentials: "same-origin",
  });
  const told: unknown = await answer.json().catch(() => undefined);
  if (answer.ok && typeof told === "object" && told !== null && "id" in told) return String(told.id);
  throw new Problem(answer.status, told);
}
