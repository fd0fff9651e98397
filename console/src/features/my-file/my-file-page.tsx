import { Button } from "@mantine/core";
import { Link } from "wouter";
import { type MyFile, useMyFile } from "../../api/index.ts";
import { knownDay, useFormat } from "../../ui/format/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Glance } from "./glance.tsx";
import classes from "./my-file.module.css";
import { RecordsPart } from "./records-part.tsx";
import { StandingsPart } from "./standings-part.tsx";
import { words } from "./words.ts";

/** Everything held about whoever is signed in: what would be told of it, and every record. */
export function MyFilePage() {
  const t = useWords(words);
  const format = useFormat();
  const file = useMyFile();
  const lead = file.data === undefined ? t.leadUnread : t.lead(file.data.keeper.title, format.instant(file.data.madeAt));
  return (
    <Page title={t.title} lead={lead} actions={<Actions again={() => void file.refetch()} isReading={file.isFetching} />}>
      <Await query={file} lines={14}>
        {(data) => (
          <>
            <Who file={data} />
            <Glance file={data} />
            <StandingsPart file={data} />
            <RecordsPart file={data} />
          </>
        )}
      </Await>
    </Page>
  );
}

function Actions({ again, isReading }: { readonly again: () => void; readonly isReading: boolean }) {
  const t = useWords(words);
  return (
    <>
      <Button component={Link} href="/my/proofs" variant="default">
        {t.proofs.title}
      </Button>
      <Button variant="subtle" onClick={again} loading={isReading}>
        {t.readAgain}
      </Button>
    </>
  );
}

function Who({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const format = useFormat();
  const { subject, linked, destroyed, standingAt, madeAt } = file;
  const others = linked.flatMap(({ identifiers }) => identifiers).join(", ");
  const isHistoric = standingAt !== madeAt;
  const isAnyGone = destroyed.records + destroyed.checks > 0;
  return (
    <div className={classes.who}>
      <p>
        {t.knownAs} <Names names={subject.identifiers} /> · {t.kinds[subject.kind]}
      </p>
      {others === "" ? null : (
        <p>
          <ToldText>{t.linked(others)}</ToldText>
        </p>
      )}
      {isHistoric ? <p>{t.historic(knownDay(format, standingAt, "instant"))}</p> : null}
      {isAnyGone ? <p>{t.destroyed(destroyed.records, destroyed.checks)}</p> : null}
    </div>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name) => (
    <strong key={name} className={classes.name}>
      <ToldText>{name}</ToldText>
    </strong>
  ));
}
