import { defineWords } from "../words/index.ts";

export const words = defineWords({
  en: {
    loading: "Loading",
    again: "Try again",
    failed: "This cannot be shown",
    offline: "You are offline",
    unreachable: "The server does not answer",
    unreachableRemedy: "What was loaded before is still here. Try again in a moment.",
    noRight: "This page is not open to you as you are signed in now",
    noRightRemedy: "Sign in as somebody whom it concerns: the person or firm itself, a source, a subscriber or an operator.",
    signIn: "Sign in",
    named: (code: string, request: string) => (request === "" ? code : `${code} · request ${request}`),
  },
  "zh-Hans": {
    loading: "正在加载",
    again: "重试",
    failed: "无法显示此内容",
    offline: "您已离线",
    unreachable: "服务器没有响应",
    unreachableRemedy: "此前已加载的内容仍可查看。请稍后重试。",
    noRight: "以您目前的身份无法查看此页面",
    noRightRemedy: "请以相关方的身份登录：本人或本企业、信息提供者、查询机构或运营者。",
    signIn: "登录",
    named: (code: string, request: string) => (request === "" ? code : `${code} · 请求编号 ${request}`),
  },
});
