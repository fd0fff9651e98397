import type { AnswerOf } from "../../api/index.ts";
import { api, got, useOperatorsDeed, useOperatorsOwn } from "../../api/index.ts";
import { ConfirmButton } from "../../ui/confirm/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await, Failure } from "../../ui/states/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { keysInOrder } from "./keys-in-order.ts";
import classes from "./operate.module.css";
import { OperatorsPage } from "./operators-page.tsx";
import { words } from "./words.ts";

type Key = AnswerOf<"/v1/operations/keys">["keys"][number];

/** What somebody types where the server runs; it is no phrase of any language. */
const COMMAND = "npm run credence -- keys create --role source --for NAME";

/** `/operate/keys`: who holds a key, and taking one away. */
export function KeysPage() {
  const t = useWords(words);
  const keys = useOperatorsOwn(["keys"], () => got(api.GET("/v1/operations/keys")));
  return (
    <OperatorsPage title={t.keys.title} lead={t.keys.lead}>
      <Section title={t.keys.make} lead={t.keys.makeLead}>
        <code className={classes.command} dir="ltr">
          {COMMAND}
        </code>
      </Section>
      <Await query={keys} lines={8}>
        {(known) => <Keys keys={known.keys} />}
      </Await>
    </OperatorsPage>
  );
}

function Keys({ keys }: { readonly keys: readonly Key[] }) {
  const t = useWords(words);
  const format = useFormat();
  const [order, setOrder] = useUrlState("sort", "-made");
  const revoke = useOperatorsDeed((id: string) => got(api.POST("/v1/operations/keys/{id}/revocation", { params: { path: { id } } })));
  const columns: readonly Column<Key>[] = [
    { name: "holder", label: t.keys.holder, sortAs: "holder", cell: ({ holder }) => <ToldText>{holder}</ToldText> },
    { name: "role", label: t.keys.role, sortAs: "role", cell: ({ role }) => t.keys.roles[role] },
    { name: "for", label: t.keys.for, cell: (key) => key.for.join(", ") },
    { name: "made", label: t.keys.made, sortAs: "made", cell: ({ createdAt }) => format.day(createdAt) },
    {
      name: "state",
      label: t.keys.state,
      cell: (key) => <State of={key} onRevoke={() => revoke.mutate(key.id)} isBusy={revoke.isPending} />,
    },
  ];
  return (
    <Section title={t.keys.all}>
      {revoke.isError ? <Failure error={revoke.error} /> : null}
      <DataTable
        caption={t.keys.all}
        columns={columns}
        rows={keysInOrder(keys, order)}
        keyOf={({ id }) => id}
        sorting={{ order, setOrder }}
      />
    </Section>
  );
}

type StateProps = { readonly of: Key; readonly onRevoke: () => void; readonly isBusy: boolean };

function State({ of: { holder, revokedAt, isThisOne }, onRevoke, isBusy }: StateProps) {
  const t = useWords(words);
  const format = useFormat();
  if (revokedAt !== null) return <Pill tone="warn">{t.keys.revoked(format.day(revokedAt))}</Pill>;
  return (
    <ConfirmButton
      label={t.keys.revoke}
      question={isThisOne ? t.keys.revokeOwn : t.keys.revokeQuestion(holder)}
      yes={t.keys.revokeYes}
      no={t.keys.revokeNo}
      isBusy={isBusy}
      onConfirm={onRevoke}
    />
  );
}
