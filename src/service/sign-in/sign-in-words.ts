import type { InEach, Notice } from "../../core/notice/index.ts";

/** What a contact is sent with a one-time code. `{secret}` is where the code goes when it is sent. */
export const CODE_NOTICE: InEach<Notice> = {
  en: {
    title: "Your code",
    paragraphs: [
      "Somebody, we hope you, wants to open the file that is kept under your name. The code is {secret}. It is good for ten minutes, once.",
      "Nobody of us will ever ask you for it. If it was not you, do nothing: without the code the file stays shut, and the try is noted in it.",
    ],
  },
  "zh-Hans": {
    title: "您的验证码",
    paragraphs: [
      "有人（希望是您本人）要打开以您的名义保存的档案。验证码为 {secret}，十分钟内有效，仅可使用一次。",
      "我们的任何人员都不会向您索要验证码。如非您本人操作，无需处理：没有验证码，档案不会打开，该次尝试也会记入档案。",
    ],
  },
};
