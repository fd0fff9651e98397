import { api, got, type MyDispute, sendFile, useMyDeed } from "../../api/index.ts";
import { FileField } from "../../ui/batch-run/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { EVIDENCE_ACCEPTED } from "./evidence-picker.tsx";
import classes from "./my-disputes.module.css";
import { unsentOf } from "./unsent-files.ts";
import { words } from "./words.ts";

const readDispute = (id: string) => got(api.GET("/v1/me/disputes/{id}", { params: { path: { id } } }));

/** A dispute with its files. */
export type WholeDispute = Awaited<ReturnType<typeof readDispute>>;

/** In these nothing is put in any more. */
const OVER: readonly MyDispute["state"][] = ["joined", "taken_back"];

/** The files of a dispute, everybody's, and how to add to them. */
export function DisputeEvidence({ dispute }: { readonly dispute: WholeDispute }) {
  const t = useWords(words);
  const unsent = unsentOf(dispute.id);
  return (
    <Section title={t.one.evidence}>
      {unsent.length === 0 ? null : (
        <p role="alert" className={classes.fault}>
          <ToldText>{t.one.filesLeft(unsent.join(", "))}</ToldText>
        </p>
      )}
      {dispute.evidence.length === 0 ? <p className={classes.quiet}>{t.one.noEvidence}</p> : <Files dispute={dispute} />}
      {OVER.includes(dispute.state) ? null : <AddFile id={dispute.id} />}
    </Section>
  );
}

function Files({ dispute: { id: dispute, evidence } }: { readonly dispute: WholeDispute }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <ul className={classes.files}>
      {evidence.map(({ id, party, addedAt, mediaType, bytes, digest }) => (
        <li key={id} className={classes.file}>
          <span>
            {t.one.parties[party]} · {format.instant(addedAt)}
          </span>
          <a href={`/v1/me/disputes/${dispute}/evidence/${id}`} download>
            {t.one.download}: {t.one.file(t.one.kinds[kindOf(mediaType)], format.bytes(bytes))}
          </a>
          <span className={classes.digest}>
            {t.one.digest}: {digest}
          </span>
        </li>
      ))}
    </ul>
  );
}

function kindOf(mediaType: string): "pdf" | "png" | "jpeg" | "text" {
  if (mediaType === "application/pdf") return "pdf";
  if (mediaType === "image/png") return "png";
  return mediaType === "image/jpeg" ? "jpeg" : "text";
}

function AddFile({ id }: { readonly id: string }) {
  const t = useWords(words);
  const adding = useMyDeed((file: File) => sendFile(`/v1/me/disputes/${id}/evidence`, file));
  return (
    <div className={classes.fields}>
      <FileField
        label={t.fresh.addFile}
        hint={t.fresh.evidenceHint}
        accept={EVIDENCE_ACCEPTED}
        file={undefined}
        choose={(file) => adding.mutate(file)}
        isDisabled={adding.isPending}
      />
      <p role="status" className={classes.quiet}>
        {adding.isSuccess ? t.one.sent : ""}
      </p>
      {adding.isError ? <Failure error={adding.error} /> : null}
    </div>
  );
}
