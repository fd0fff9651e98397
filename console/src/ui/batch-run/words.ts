import { defineWords } from "../words/index.ts";

export const words = defineWords({
  en: {
    progress: "Progress",
    share: (percent: string, count: string) => `${percent} · ${count} lines done`,
    running: "Sending",
    paused: "Paused",
    failed: "Halted: it can go on from here",
    stopped: "Stopped",
    done: "Done",
    pause: "Pause",
    goOn: "Go on",
    stop: "Stop",
    drop: "Drop a file here, or choose one",
    dropAgain: "Choose another file",
  },
  "zh-Hans": {
    progress: "进度",
    share: (percent: string, count: string) => `${percent} · 已处理${count}行`,
    running: "正在发送",
    paused: "已暂停",
    failed: "已中断：可从此处继续",
    stopped: "已停止",
    done: "已完成",
    pause: "暂停",
    goOn: "继续",
    stop: "停止",
    drop: "将文件拖到此处，或选择文件",
    dropAgain: "选择其他文件",
  },
});
