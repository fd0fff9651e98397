import { defineWords } from "../../ui/words/index.ts";

export const words = defineWords({
  en: {
    title: "This house is empty",
    lead: "No record ever came, so there is nothing to look up yet. An operator can fill it here: with simulated records, to try everything out, or with real ones.",
    full: "This house is not empty any more",
    fullLead: "There are records, and questions about them can be asked.",
    signInTitle: "First show that you run this house",
    signInSteps: {
      start: "When the server was first started, it printed three keys: a source's, a subscriber's and an operator's.",
      lost: "Nobody has the operator's key any more? Whoever has the server makes another one there, with the command:",
      enter: "Sign in with the operator's key, and come back here.",
    },
    signIn: "Sign in with a key",
    notOperator: "You are signed in, but not as an operator: only operators fill a store.",
    doneTitle: "It is filled",
    failedTitle: "That did not work",
    failedLead: "Nothing is lost: begin again, or choose another way.",
    whatNext: "What next",
    next: {
      lookUp: "Look somebody up, and see the answer verified in your own browser",
      truth: "See whether the answers are true",
      law: "Read the law of this house",
      operate: "Watch how the house does",
    },
  },
  "zh-Hans": {
    title: "本站尚无记录",
    lead: "还没有任何记录，因此暂无可查询的内容。运营者可在此装入：用模拟记录来试用全部功能，或导入真实记录。",
    full: "本站已有记录",
    fullLead: "已有记录，可以开始查询。",
    signInTitle: "请先证明您是运营者",
    signInSteps: {
      start: "服务器首次启动时会显示三把密钥：信息提供者、查询机构和运营者各一把。",
      lost: "运营者的密钥已无人持有？服务器管理者可在服务器上用以下命令另建一把：",
      enter: "用运营者的密钥登录，再回到这里。",
    },
    signIn: "使用密钥登录",
    notOperator: "您已登录，但不是运营者：只有运营者可以装入记录。",
    doneTitle: "装入完成",
    failedTitle: "未能完成",
    failedLead: "没有任何损失：可重新开始，或换一种方式。",
    whatNext: "接下来",
    next: {
      lookUp: "查询一个对象，并在自己的浏览器中验证答案",
      truth: "看看答案有多准确",
      law: "阅读本站规则",
      operate: "查看运行状况",
    },
  },
});
