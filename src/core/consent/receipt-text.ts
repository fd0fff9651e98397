import { canonicalJson, formatInstant } from "../../lib/index.ts";
import type { Language } from "../notice/index.ts";
import type { Consent, ConsentMethod } from "./consent.ts";
import { consentRecordOf } from "./consent-record.ts";

/** What a receipt is made of: the consent, and the origin of the log in which its statement is. */
export type ConsentReceipt = { readonly consent: Consent; readonly origin: string };

/**
 * The text of a person's receipt, to be signed with the log's key: in words first, in the language of the notice, then the record after ISO/IEC TS
 * 27560 as canonical JSON (RFC 8785) in one line. It needs nothing of ours to be read, and its first line is no checkpoint's.
 *
 *     credence.local/market-1a2b3c4d/1/consent
 *     You agreed on 2024-06-01T12:00:00Z that these may be asked about you:
 *     ...
 *     {"event":[...],"schema_version":...}
 */
export function consentReceiptText({ consent, origin }: ConsentReceipt): string {
  const lines = [`${origin}/consent`, ...WORDS[consent.language](consent).map(onOneLine), canonicalJson(consentRecordOf(consent))];
  return `${lines.join("\n")}\n`;
}

/** A signed note's text has no control characters (c2sp.org/signed-note); what people wrote may have. */
function onOneLine(line: string): string {
  return line.replaceAll(/\p{Cc}+/gu, " ");
}

const WORDS: Readonly<Record<Language, (consent: Consent) => readonly string[]>> = { en: english, "zh-Hans": chinese };

const METHODS: Readonly<Record<ConsentMethod, Readonly<Record<Language, string>>>> = {
  signed_paper: { en: "by signing a paper", "zh-Hans": "以书面签名方式" },
  web_form: { en: "on a web page", "zh-Hans": "通过网页" },
  app: { en: "in an app", "zh-Hans": "通过应用程序" },
  in_person: { en: "in person", "zh-Hans": "当面" },
  by_telephone: { en: "by telephone", "zh-Hans": "通过电话" },
};

function english({ id, givenAt, method, purposes, recipients, until, controller, notice, dataClasses, keptYears }: Consent): string[] {
  return [
    `You agreed on ${formatInstant(givenAt)}, ${METHODS[method].en}, that this may be asked about you:`,
    ...purposes.map(({ name, question }) => `- ${question} (${name})`),
    `Who may ask: ${recipients.length === 0 ? "every subscriber of these purposes" : recipients.join(", ")}.`,
    `It holds ${until === "withdrawn" ? "until you withdraw it" : `until ${formatInstant(until)}, or until you withdraw it`}.`,
    `Read for it: ${dataClasses.join(", ")}; kept for ${keptYears} years at most.`,
    `Who answers for it: ${controller.name}, ${controller.address}, ${controller.contact}.`,
    `What you were given to read: ${notice}`,
    "You may withdraw it at any time, free of charge; from then on nobody may ask. Earlier answers stay in your file, as does this.",
    `Number of this consent: ${id}`,
  ];
}

function chinese({ id, givenAt, method, purposes, recipients, until, controller, notice, dataClasses, keptYears }: Consent): string[] {
  return [
    `您于 ${formatInstant(givenAt)} ${METHODS[method]["zh-Hans"]}同意就您查询以下事项：`,
    ...purposes.map(({ name, question }) => `- ${question}（${name}）`),
    `可查询者：${recipients.length === 0 ? "有权就上述用途查询的所有机构" : recipients.join("、")}。`,
    until === "withdrawn" ? "有效期：至您撤回为止。" : `有效期：至 ${formatInstant(until)}，或至您提前撤回为止。`,
    `读取的数据类别：${dataClasses.join("、")}；最长保存 ${keptYears} 年。`,
    `数据负责人：${controller.name}，${controller.address}，${controller.contact}。`,
    `向您出示的告知书：${notice}`,
    "您可随时免费撤回；撤回后任何人不得再查询。此前的答复与本同意仍留在您的档案中。",
    `本同意的编号：${id}`,
  ];
}
