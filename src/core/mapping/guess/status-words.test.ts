import { describe, expect, it } from "vitest";
import { readStatus } from "./status-words.ts";

const SAID = {
  good: [
    "delivered",
    "Delivered to customer",
    "Closed",
    "Closed (Duplicate)",
    "Pass",
    "Pass w/ Conditions",
    "on time",
    "Fully Paid",
    "zugestellt",
    "pünktlich",
    "livré",
    "entregue",
    "доставлен",
    "已签收",
    "准时",
    "配達完了",
    "배송완료",
    "neutral",
    "OK",
  ],
  bad: [
    "not delivered",
    "undelivered",
    "cancelled",
    "CANCELED",
    "Cancelled by seller",
    "late",
    "Untimely response",
    "paid late",
    "Late (31-120 days)",
    "Charged Off",
    "default",
    "refunded",
    "chargeback",
    "Fail",
    "not ok",
    "nicht geliefert",
    "verspätet",
    "storniert",
    "Zahlungsausfall",
    "en retard",
    "impayé",
    "cancelado",
    "не доставлен",
    "已取消",
    "未付款",
    "逾期",
    "差评",
    "キャンセル",
    "취소",
  ],
  open: [
    "shipped",
    "in transit",
    "Pending",
    "Open (Duplicate)",
    "In Progress",
    "Not Ready",
    "offen",
    "unterwegs",
    "en cours",
    "已发货",
    "待付款",
    "not yet delivered",
  ],
  unclear: ["Yes", "no", "TRUE", "0", "1", "nein", "да", "否"],
} as const;

describe.each(Object.entries(SAID))("a status that is %s", (side, words) => {
  it.each(words)("%s", (word) => {
    expect(readStatus(word)?.side).toBe(side);
  });
});

it.each(["", "Acme", "Chicago", "Credit card", "42", "noon", "yesterday", "x".repeat(80)])("says nothing of %j", (word) => {
  expect(readStatus(word)).toBeUndefined();
});
