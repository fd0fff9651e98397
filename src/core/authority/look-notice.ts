import type { InEach, Notice } from "../notice/index.ts";
import type { Instrument, InstrumentForm } from "./instrument.ts";

const FORMS: Readonly<Record<InstrumentForm, InEach<string>>> = {
  court_order: { en: "a court order", "zh-Hans": "法院命令" },
  warrant: { en: "a warrant", "zh-Hans": "令状" },
  production_order: { en: "a production order", "zh-Hans": "调取证据令" },
  statutory_demand: { en: "a statutory demand", "zh-Hans": "法定调取要求" },
  supervisory_order: { en: "a supervisory order", "zh-Hans": "监管命令" },
};

/** What a subject is told when an authority read its file, and nothing withholds that. */
export function lookNotice(authority: string, { form, number, issuer, date }: Instrument): InEach<Notice> {
  return {
    en: {
      title: "A public authority read your file",
      paragraphs: [
        `${authority} read your file under ${FORMS[form].en} of ${issuer}, number ${number}, of ${date}.`,
        "The look is in your file. Whether the instrument is right is for its issuer to answer.",
      ],
    },
    "zh-Hans": {
      title: "公共机关查阅了您的档案",
      paragraphs: [
        `${authority}依据${issuer}于${date}作出的${FORMS[form]["zh-Hans"]}（编号：${number}）查阅了您的档案。`,
        "该次查阅已载入您的档案。对该文书如有疑问，请向作出机关查询。",
      ],
    },
  };
}
