import { Radio, Textarea } from "@mantine/core";
import { GROUNDS, TEXT_CHARS_MAX } from "credence/dispute";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

/** Why a record is contested: one of the closed list. */
export type Ground = (typeof GROUNDS)[number];

type GroundFieldsProps = {
  readonly ground: Ground | undefined;
  readonly setGround: (ground: Ground) => void;
  /** Whether the form was sent without one. */
  readonly isMissing: boolean;
  readonly text: string;
  readonly setText: (text: string) => void;
};

/** What is wrong, from the closed list, and in one's own words. */
export function GroundFields({ ground, setGround, isMissing, text, setText }: GroundFieldsProps) {
  const t = useWords(words);
  const choose = (value: string) => {
    const found = GROUNDS.find((one) => one === value);
    if (found !== undefined) setGround(found);
  };
  return (
    <Section title={t.fresh.why}>
      <Radio.Group
        name="ground"
        aria-label={t.fresh.why}
        value={ground ?? null}
        onChange={choose}
        error={isMissing && ground === undefined ? t.fresh.chooseGround : undefined}
      >
        <div className={classes.grounds}>
          {GROUNDS.map((one) => (
            <Radio key={one} value={one} label={t.grounds[one]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t.fresh.words}
        description={t.fresh.wordsHint}
        autosize
        minRows={4}
        maxLength={TEXT_CHARS_MAX}
        value={text}
        onChange={(typed) => setText(typed.currentTarget.value)}
      />
    </Section>
  );
}
