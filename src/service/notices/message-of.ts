import type { InEach, Notice } from "../../core/notice/index.ts";
import type { NoticeStatement } from "../../core/statement/index.ts";
import { OWN_CHAIN, open, uuidBytes } from "../../store/index.ts";
import type { DueNotice } from "../../store/notices/index.ts";
import { contactsInForce } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import type { Message } from "./message.ts";
import type { NoticeSecret } from "./queue-notices.ts";

/** A notice as it goes out: opened, its secret in its place, its addresses looked up. Undefined where its statement was erased. */
export async function messageOf(held: Installation, notice: DueNotice): Promise<Message | undefined> {
  const { subject, id, key: stored, body, secretId, secret } = notice;
  if (body === null) return undefined;
  // To the operator, about nobody: the installation's own statements lie in the clear.
  if (subject === OWN_CHAIN) return { statement: JSON.parse(body.toString("utf8")) as NoticeStatement, addresses: [] };
  if (stored === null) return undefined;
  const key = held.keys.subjectKey(subject, stored);
  // Written by us, and opened by its key.
  const statement = JSON.parse(open(key, uuidBytes(id), body)) as NoticeStatement;
  const kept = secret === null || secretId === null ? {} : (JSON.parse(open(key, uuidBytes(secretId), secret)) as NoticeSecret);
  const text = withSecret(statement.text, kept.secret);
  if (kept.address !== undefined) return { statement: { ...statement, text }, addresses: [kept.address] };
  const contacts = statement.to === "subject" ? await contactsInForce(held.pool, held, subject) : [];
  return { statement: { ...statement, text }, addresses: contacts.map(({ address }) => address) };
}

function withSecret(text: InEach<Notice>, secret: string | undefined): InEach<Notice> {
  if (secret === undefined) return text;
  const filled = ({ title, paragraphs }: Notice): Notice => ({
    title,
    paragraphs: paragraphs.map((paragraph) => paragraph.replaceAll("{secret}", secret)),
  });
  return { en: filled(text.en), "zh-Hans": filled(text["zh-Hans"]) };
}
