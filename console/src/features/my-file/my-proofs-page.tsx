import { Code } from "@mantine/core";
import { Page, Section } from "../../ui/page/index.ts";
import { useLanguage, useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

const FILE_NAME = "credence-file.json";

/** The file as a document that proves itself, as a page to print, and how to verify it without us. */
export function MyProofsPage() {
  const t = useWords(words);
  return (
    <Page title={t.proofs.title} lead={t.proofs.lead}>
      <Downloads />
      <Section title={t.proofs.verify}>
        <ol className={classes.steps}>
          <li>{t.proofs.steps.download}</li>
          <li>
            {t.proofs.steps.run}
            <Code className={classes.command} tabIndex={0}>
              npx credence verify {FILE_NAME} --key VKEY
            </Code>
          </li>
          <li>{t.proofs.steps.signature}</li>
          <li>{t.proofs.steps.inclusion}</li>
          <li>{t.proofs.steps.chain}</li>
          <li>{t.proofs.steps.answers}</li>
          <li>{t.proofs.steps.later}</li>
        </ol>
        <p className={classes.text}>{t.proofs.fails}</p>
      </Section>
    </Page>
  );
}

function Downloads() {
  const t = useWords(words);
  const { language } = useLanguage();
  return (
    <Section title={t.proofs.take} lead={t.proofs.noted}>
      <ul className={classes.downloads}>
        <li>
          <a href="/v1/me/file/proofs" download={FILE_NAME}>
            {t.proofs.download}
          </a>
          <p>{t.proofs.downloadMeaning}</p>
        </li>
        <li>
          <a href={`/v1/me/file.html?lang=${language}`} target="_blank" rel="noopener">
            {t.proofs.print}
          </a>
          <p>{t.proofs.printMeaning}</p>
        </li>
        <li>
          <a href={`/v1/me/file?lang=${language}`} download="credence-file-in-words.json">
            {t.proofs.plain}
          </a>
          <p>{t.proofs.plainMeaning}</p>
        </li>
      </ul>
    </Section>
  );
}
