import type { InEach, Notice } from "../../core/notice/index.ts";

/** To whoever speaks for a body already. */
export const REPRESENTATIVE_NOTICE: InEach<Notice> = {
  en: {
    title: "Another representative was named",
    paragraphs: [
      "Somebody who acts for your firm named another representative, who can see and contest its file from 72 hours from now on.",
      "If you do not know of it, sign in and end it before then (DELETE /v1/me/representatives), or tell whoever keeps the file.",
    ],
  },
  "zh-Hans": {
    title: "新增了一名代表",
    paragraphs: [
      "贵单位的代表指定了另一名代表，自72小时后起可查看档案并提出异议。",
      "如您不知情，请在此之前登录并终止其资格（DELETE /v1/me/representatives），或告知档案保管方。",
    ],
  },
};
