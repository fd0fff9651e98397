import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { api, got, type MyFile, useMyDeed } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

type Deed = MyFile["deeds"][number];

/** Where the subject stands in a list of those who praise each other, and what it says to it. Nothing where it never did. */
export function RingListings({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const listings = file.deeds.filter(({ kind }) => kind === "ring_listing");
  if (listings.length === 0) return null;
  return (
    <Section title={t.history.rings} lead={t.history.ringsLead}>
      <ul className={classes.items}>
        {listings.map((listing) => (
          <li key={listing.id} className={classes.item}>
            <Listing
              listing={listing}
              replies={file.deeds.filter(({ kind, about }) => kind === "ring_reply" && about === listing.id)}
              now={file.madeAt}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ListingProps = { readonly listing: Deed; readonly replies: readonly Deed[]; readonly now: string };

function Listing({ listing: { id, text, until }, replies, now }: ListingProps) {
  const t = useWords(words);
  const format = useFormat();
  const isOver = until === null || Date.parse(until) < Date.parse(now);
  return (
    <>
      <p className={classes.text}>
        <ToldText>{text}</ToldText>
      </p>
      <p className={classes.quiet}>{isOver ? t.history.over : t.history.until(lastDay(format, until))}</p>
      {replies.map((reply) => (
        <blockquote key={reply.id} className={classes.told}>
          <ToldText>{reply.text}</ToldText>
        </blockquote>
      ))}
      {isOver ? null : <Reply listing={id} isFirst={replies.length === 0} />}
    </>
  );
}

/** Room for a page. */
const WORDS_CHARS_MAX = 4_000;

function Reply({ listing, isFirst }: { readonly listing: string; readonly isFirst: boolean }) {
  const t = useWords(words);
  const [said, say] = useState("");
  const replying = useMyDeed((text: string) =>
    got(api.POST("/v1/me/ring-listings/{id}/reply", { params: { path: { id: listing } }, body: { words: text } })),
  );
  return (
    <details>
      <summary>{isFirst ? t.history.reply : t.history.replyAgain}</summary>
      <form
        className={classes.form}
        onSubmit={(sent) => {
          sent.preventDefault();
          replying.mutate(said, { onSuccess: () => say("") });
        }}
      >
        <Textarea
          label={t.history.replyLabel}
          autosize
          minRows={3}
          maxLength={WORDS_CHARS_MAX}
          required
          withAsterisk={false}
          value={said}
          onChange={(typed) => say(typed.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={replying.isPending}>
            {t.history.send}
          </Button>
        </div>
        <p role="status" className={classes.text}>
          {replying.isSuccess ? t.history.sent : ""}
        </p>
        {replying.isError ? <Failure error={replying.error} /> : null}
      </form>
    </details>
  );
}
