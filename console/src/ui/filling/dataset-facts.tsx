import type { Imports } from "../../api/index.ts";
import { ToldText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./filling.module.css";
import { words } from "./words.ts";

/** What a data set wants, in whose name it comes, and on what terms. */
export function DatasetFacts({ dataset: { wants, licence, source } }: { readonly dataset: Imports["datasets"][number] }) {
  const t = useWords(words);
  return (
    <div className={classes.facts}>
      <p className={classes.quiet}>
        <ToldText>{t.wants(wants)}</ToldText>
      </p>
      <p className={classes.quiet}>
        <ToldText>{t.source(source)}</ToldText>
      </p>
      <p className={classes.quiet}>
        <ToldText>{t.licence(licence)}</ToldText>
      </p>
    </div>
  );
}
