import { Button } from "@mantine/core";
import { Link } from "wouter";
import { api, got, type MyDispute, useMine, useMyFile } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { EffectText, OutcomeText, StateText } from "./dispute-texts.tsx";
import { DueText } from "./due-text.tsx";
import classes from "./my-disputes.module.css";
import { recordTextIn } from "./record-text-in.ts";
import { words } from "./words.ts";

/** What is told of the server by a page of this list. */
const PAGE_DISPUTES = 25;

/** Everything that the subject contested, with its clock. */
export function MyDisputesPage() {
  const t = useWords(words);
  const [after] = useUrlState("after", "");
  const query = { limit: PAGE_DISPUTES, ...(after === "" ? {} : { cursor: after }) };
  const disputes = useMine(["disputes", after], () => got(api.GET("/v1/me/disputes", { params: { query } })));
  const contest = (
    <Button component={Link} href="/my/disputes/new">
      {t.open}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={contest}>
      <Await query={disputes} lines={8}>
        {({ disputes: found, next }) => (
          <>
            {found.length === 0 ? <Nothing /> : <Disputes disputes={found} />}
            <KeysetPager next={next} />
          </>
        )}
      </Await>
    </Page>
  );
}

function Nothing() {
  const t = useWords(words);
  return (
    <Empty title={t.none}>
      <p>{t.noneMeaning}</p>
      <Link href="/my#records">{t.toFile}</Link>
    </Empty>
  );
}

function Disputes({ disputes }: { readonly disputes: readonly MyDispute[] }) {
  const file = useMyFile();
  const t = useWords(words);
  return (
    <ul className={classes.items}>
      {disputes.map((dispute) => (
        <li key={dispute.id} className={classes.item}>
          <h2 className={classes.itemTitle}>
            <Link href={`/my/disputes/${dispute.id}`}>
              <ToldText>{recordTextIn(file.data, dispute.record) ?? t.gone}</ToldText>
            </Link>
          </h2>
          <p className={classes.text}>
            {dispute.decision === null ? <StateText state={dispute.state} /> : <OutcomeText outcome={dispute.decision.outcome} />}{" "}
            <EffectText effect={dispute.effect} />
          </p>
          <DueText dispute={dispute} />
        </li>
      ))}
    </ul>
  );
}
