import { api, got, useMyDeed } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Pick } from "../../ui/pick/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./holder.module.css";
import { useRightTitles } from "./key-form.tsx";
import type { OwnKey } from "./own-key.ts";
import { words } from "./words.ts";

/** Every key with what it may, and the way to be rid of it. */
export function KeysTable({ keys }: { readonly keys: readonly OwnKey[] }) {
  const t = useWords(words).keys;
  const [show, setShow] = useUrlState("show", "in-use");
  const revoking = useMyDeed((id: string) => got(api.DELETE("/v1/own-keys/{id}", { params: { path: { id } } })));
  const columns = useColumns({ revoke: (id) => revoking.mutate(id), busy: revoking.isPending ? revoking.variables : undefined });
  const shown = show === "all" ? keys : keys.filter(({ revokedAt }) => revokedAt === null);
  return (
    <>
      <Pick
        label={t.show}
        value={show}
        choose={setShow}
        choices={[
          { value: "in-use", label: t.onlyInUse },
          { value: "all", label: t.all },
        ]}
      />
      {revoking.isError ? <Failure error={revoking.error} /> : null}
      {shown.length === 0 ? <p>{t.noneInUse}</p> : <DataTable caption={t.list} columns={columns} rows={shown} keyOf={({ id }) => id} />}
    </>
  );
}

type Revoking = { readonly revoke: (id: string) => void; readonly busy: string | undefined };

function useColumns(revoking: Revoking): readonly Column<OwnKey>[] {
  const t = useWords(words).keys;
  const format = useFormat();
  const { titleOf } = useRightTitles();
  return [
    { name: "name", label: t.name, cell: (key) => <Name own={key} /> },
    { name: "rights", label: t.rights, cell: ({ registers, purposes }) => [...registers, ...purposes].map(titleOf).join(" · ") },
    { name: "since", label: t.since, cell: ({ createdAt }) => format.day(createdAt) },
    { name: "state", label: t.state, cell: (key) => <State own={key} {...revoking} /> },
  ];
}

function Name({ own: { id, label, isThisOne } }: { readonly own: OwnKey }) {
  const t = useWords(words).keys;
  return (
    <div className={classes.name}>
      {label === "" ? <span>{t.unlabelled}</span> : <ToldText>{label}</ToldText>}
      <code className={classes.id}>{id}</code>
      {isThisOne ? <Pill tone="good">{t.thisOne}</Pill> : null}
    </div>
  );
}

function State({ own: { id, revokedAt, isThisOne, isWithinThisOne }, revoke, busy }: Revoking & { readonly own: OwnKey }) {
  const t = useWords(words).keys;
  const format = useFormat();
  if (revokedAt !== null) return t.revoked(format.day(revokedAt));
  if (!isWithinThisOne) return `${t.inUse} · ${t.wider}`;
  return (
    <ConfirmButton
      label={t.revoke}
      question={isThisOne ? t.revokeOwn : t.revokeQuestion}
      yes={t.yes}
      no={t.no}
      onConfirm={() => revoke(id)}
      isBusy={busy === id}
    />
  );
}
