import type { InEach, Notice } from "../../core/notice/index.ts";

/** To an address that somebody says is theirs. `{secret}` is where the code goes when it is sent. */
export const CONFIRM_NOTICE: InEach<Notice> = {
  en: {
    title: "Is this address yours?",
    paragraphs: [
      "Somebody who is signed in to a file says that they can be reached here. If that is you, confirm it with the code {secret} within ten minutes.",
      "If it was not you, do nothing: without the code this address is not used.",
    ],
  },
  "zh-Hans": {
    title: "这是您的联系方式吗？",
    paragraphs: [
      "有人登录档案后填写了此联系方式。如是您本人操作，请在十分钟内用验证码 {secret} 确认。",
      "如非您本人操作，无需处理：没有验证码，此联系方式不会被使用。",
    ],
  },
};

/** To the contact that is in force. `{secret}` is where the word goes that stops it. */
export const CHANGE_NOTICE: InEach<Notice> = {
  en: {
    title: "A new contact was named for your file",
    paragraphs: [
      "Somebody who was signed in to your file named another contact. In 72 hours it comes into force, and codes can be sent there.",
      "If that was you, do nothing. If it was not, stop it before then with this word: {secret} (POST /v1/contacts/stops, or tell whoever keeps the file). Whoever is signed in to your file is then signed out.",
    ],
  },
  "zh-Hans": {
    title: "您的档案填写了新的联系方式",
    paragraphs: [
      "有人登录您的档案后填写了另一个联系方式。该联系方式将在72小时后生效，届时验证码可以发送到那里。",
      "如是您本人操作，无需处理。如非您本人操作，请在此之前用以下口令阻止：{secret}（POST /v1/contacts/stops，或告知档案保管方）。届时所有已登录您档案的人都将被退出。",
    ],
  },
};
