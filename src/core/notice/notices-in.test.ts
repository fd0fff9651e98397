import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../../lib/index.ts";
import { GROUNDS, type Outcome } from "../dispute/index.ts";
import { type AdverseAction, type DisputeDecided, LANGUAGES, type Notice, noticesIn } from "./index.ts";

const micros = (text: string) => parseInstant(text).micros;
const en = noticesIn("en");
const zh = noticesIn("zh-Hans");
const textOf = ({ title, paragraphs }: Notice) => [title, ...paragraphs].join("\n");

const ofDispute = {
  dispute: "d-7",
  record: { en: "a rating of -3 of 4 May 2025", "zh-Hans": "2025年5月4日的评价：-3" },
  zone: "America/New_York",
};

const adverse: AdverseAction = {
  subscriber: "Harbour Market",
  decidedAt: micros("2026-03-02T12:00:00Z"),
  zone: "Asia/Shanghai",
  question: { en: "Will the next order arrive as promised?", "zh-Hans": "下一笔订单会如约送达吗？" },
  standing: {
    grade: "C",
    own: { good: 40, bad: 3 },
    reasons: [
      { code: "own_good", points: 12, text: "40 of the 43 orders on record arrived." },
      { code: "base_rate", points: -1.5, text: "Of all recent orders, 90.0 % arrived." },
      { code: "own_bad", points: -6.2, text: "3 of the 43 orders on record were late." },
    ],
    changes: [
      { grade: "B", good: 12 },
      { grade: "D", bad: 4 },
    ],
  },
  leastEvidence: 3,
  keeper: { name: "Credence", contact: "1 Quay Street", fileAt: "https://example.org/file", disputeAt: "https://example.org/dispute" },
  freeFileDays: 60,
  mayAskForPerson: true,
};

describe("the notice of a dispute received", () => {
  const data = {
    ...ofDispute,
    openedAt: micros("2026-03-02T02:00:00Z"),
    decideBy: micros("2026-04-01T03:59:59Z"),
    meanwhile: "marked",
  } as const;

  it("names the days as they are where the clock runs", () => {
    expect(en.disputeReceived(data)).toEqual({
      title: "We have received your dispute d-7",
      paragraphs: [
        "On 1 March 2026 you contested this record: a rating of -3 of 4 May 2025.",
        "It will be decided by 31 March 2026, free of charge. Until then the record is marked as disputed wherever it is shown.",
      ],
    });
    expect(zh.disputeReceived({ ...data, zone: "Asia/Shanghai" }).paragraphs).toEqual([
      "您于2026年3月2日对以下记录提出异议：2025年5月4日的评价：-3。",
      "我们将不迟于2026年4月1日作出决定，不收取任何费用。在此之前，该记录在任何展示之处均标注“存在异议”。",
    ]);
  });
});

describe("the notices on the way", () => {
  const by = micros("2026-04-01T12:00:00Z");

  it("ask the source by a day, and say what the subject says", () => {
    expect(en.disputeRouted({ ...ofDispute, ground: "already_settled", answerBy: by })).toEqual({
      title: "A record of yours is contested (dispute d-7)",
      paragraphs: [
        "The record: a rating of -3 of 4 May 2025. The subject says that it is settled.",
        "Look into it, and answer by 1 April 2026 whether you verify, correct or withdraw it.",
      ],
    });
    for (const { disputeRouted } of LANGUAGES.map(noticesIn)) {
      const texts = GROUNDS.map((ground) => textOf(disputeRouted({ ...ofDispute, ground, answerBy: by })));
      expect(new Set(texts).size).toBe(GROUNDS.length);
    }
  });

  it("say until when it takes longer, and why where somebody says so", () => {
    const data = { ...ofDispute, decideBy: by };
    expect(en.disputeExtended({ ...data, reasons: "Three sources are asked." }).paragraphs[1]).toBe(
      "It will be decided by 1 April 2026. The reasons: Three sources are asked.",
    );
    expect(zh.disputeExtended({ ...data, reasons: "" }).paragraphs[1]).toBe("我们将不迟于2026年4月1日作出决定。");
  });

  it("say that a record is back, on whose word, and what can be done", () => {
    expect(textOf(en.disputeReinserted({ ...ofDispute, at: by }))).toMatch(/source has certified.*since 1 April 2026 it counts again/);
    expect(textOf(zh.disputeReinserted({ ...ofDispute, at: by }))).toContain("自2026年4月1日起重新计入");
  });
});

describe("the notice of an answer", () => {
  it("says what the source said, and that it was late", () => {
    const data = { ...ofDispute, verdict: "verified", isLate: true, decideBy: micros("2026-04-01T12:00:00Z") } as const;
    expect(en.disputeAnswered(data).paragraphs[1]).toBe(
      "The source says that the record is right. It answered late. The dispute will be decided by 1 April 2026.",
    );
    expect(zh.disputeAnswered({ ...data, isLate: false }).paragraphs[1]).toBe(
      "信息提供者表示该记录无误。我们将不迟于2026年4月1日作出决定。",
    );
  });
});

describe("the notice of a decision", () => {
  const at = micros("2026-04-01T12:00:00Z");
  const data: DisputeDecided = { ...ofDispute, outcome: "objection_recorded", at, recordedAt: at };

  it("says so where it was recorded late, and what is owed for delay, to the last minor unit", () => {
    const late = { ...data, recordedAt: micros("2026-04-09T12:00:00Z"), pay: { currency: "INR", amountMinor: 120_050, days: 12 } };
    expect(en.disputeDecided(late).paragraphs.slice(1)).toEqual([
      "1 April 2026: It could not be settled in time: the record stands, and your objection is shown with it. It was recorded late, on 9 April 2026; that changes nothing.",
      "For 12 days of delay you are owed INR 1,200.50.",
    ]);
    expect(zh.disputeDecided(late).paragraphs.at(-1)).toBe("因逾期12日，应向您支付INR 1,200.50。");
    const yen = { ...data, pay: { currency: "JPY", amountMinor: 1200, days: 1 } };
    expect(en.disputeDecided(yen).paragraphs.at(-1)).toBe("For 1 day of delay you are owed JPY 1,200.");
  });

  it("gives the reasons, and the right to a statement with its words and its day", () => {
    const text = { ...data, outcome: "rejected" as const, reasons: "The contract bears your seal.", statement: { wordsMax: 200, by: at } };
    expect(en.disputeDecided(text).paragraphs.slice(1)).toEqual([
      "1 April 2026: The record was found to be right and stands. The reasons: The contract bears your seal.",
      "You may send a statement of up to 200 words, until 1 April 2026. It is shown with the record.",
    ]);
    expect(zh.disputeDecided(text).paragraphs.slice(1)).toEqual([
      "2026年4月1日：经核实，该记录无误，予以保留。理由：The contract bears your seal.",
      "您最迟可于2026年4月1日提交不超过200字的声明，该声明随记录一并展示。",
    ]);
    expect(zh.disputeDecided({ ...text, statement: { wordsMax: 100 } }).paragraphs.at(-1)).toBe(
      "您可以提交不超过100字的声明，该声明随记录一并展示。",
    );
  });

  it("reads differently for each outcome, and never as a gap", () => {
    const outcomes: readonly Outcome[] = ["upheld", "rejected", "deleted_unverified", "objection_recorded", "refused_as_frivolous"];
    for (const language of LANGUAGES) {
      const texts = outcomes.map((outcome) => textOf(noticesIn(language).disputeDecided({ ...data, outcome })));
      expect(new Set(texts).size).toBe(outcomes.length);
      for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("the correction to a receiver", () => {
  const data = { check: "c-1", checkedAt: micros("2026-03-03T12:00:00Z"), question: adverse.question, zone: "UTC" };

  it("says what it was told and what it would be, where it still has the purpose", () => {
    expect(en.correctionToReceiver({ ...data, would: { told: "C", now: "B" } }).paragraphs).toEqual([
      "On 3 March 2026 you asked: Will the next order arrive as promised? A record that the answer rested on was wrong and no longer counts.",
      "You were told grade C; without the record that was wrong it is grade B.",
    ]);
    expect(zh.correctionToReceiver({ ...data, would: { told: "C", now: "none" } }).paragraphs[1]).toBe(
      "当时的答复为C级；除去该错误记录后为“资料不足，无等级”。",
    );
  });

  it("says of a record that came back that it counts again", () => {
    const back = { ...data, isBack: true, would: { told: "B", now: "C" } } as const;
    expect(en.correctionToReceiver(back).paragraphs[1]).toBe("You were told grade B; with the record that counts again it is grade C.");
    expect(zh.correctionToReceiver(back).paragraphs[1]).toBe("当时的答复为B级；计入该记录后为C级。");
  });

  it("says nothing of the answer now where it has it no more", () => {
    for (const language of LANGUAGES) expect(noticesIn(language).correctionToReceiver(data).paragraphs).toHaveLength(1);
  });
});

describe("the restriction to a receiver", () => {
  const answer = (check: string) => ({ check, checkedAt: micros("2026-03-02T12:00:00Z"), question: adverse.question });
  const data = { zone: "Asia/Shanghai", isOver: false, count: 1, answers: [answer("c-1")] };

  it("says that a record is contested and suspended, and nothing of the answer", () => {
    expect(en.restrictionToReceiver(data)).toEqual({
      title: "A record behind what you were told is contested and does not count for now",
      paragraphs: [
        "On 2 March 2026 you asked: Will the next order arrive as promised? (check c-1)",
        "A record that was counted there is contested, and suspended until that is settled. This says nothing of who is right.",
      ],
    });
    expect(zh.restrictionToReceiver(data).paragraphs).toEqual([
      "您于2026年3月2日查询（c-1）：下一笔订单会如约送达吗？",
      "答复所计入的一条记录存在争议，在争议解决之前暂停计入。本通知不表明任何一方有理。",
    ]);
  });

  it("says when that is over, and how many answers there are that it does not name", () => {
    const many = { ...data, isOver: true, count: 1_234, answers: [answer("c-1"), answer("c-2")] };
    expect(en.restrictionToReceiver(many).paragraphs.slice(2)).toEqual([
      "These are 2 of 1,234 such answers.",
      "A record that was counted there had been contested and suspended. That is over: the record counts again.",
    ]);
    expect(textOf(zh.restrictionToReceiver(many))).toContain("此类答复共1,234次，以上为其中2次。");
    expect(zh.restrictionToReceiver(many).paragraphs.length).toBe(4);
  });
});

describe("the correction to the subject", () => {
  const answer = {
    subscriber: "A shop",
    checkedAt: micros("2026-03-03T12:00:00Z"),
    question: adverse.question,
    told: "C",
    now: "B",
  } as const;
  const data = {
    zone: "UTC",
    at: micros("2026-05-04T12:00:00Z"),
    isBack: false,
    count: 1,
    answers: [answer],
    receivers: { areTold: true },
  } as const;

  it("says who was told what, what it is without the record, and that they are told", () => {
    expect(en.correctionToSubject(data)).toEqual({
      title: "A record about you was wrong and no longer counts",
      paragraphs: [
        "On 4 May 2026 1 earlier answer about you that had counted it was decided again without it.",
        "On 3 March 2026 A shop asked: Will the next order arrive as promised? It was told grade C; without the record it is grade B.",
        "Those who asked are told.",
      ],
    });
    expect(zh.correctionToSubject(data).paragraphs[1]).toMatch(/^2026年3月3日，A shop查询：.+当时的答复为C级；除去该记录后为B级。$/);
  });

  it("names a few of many, and from when on others are told at the subject's request", () => {
    const many = { ...data, isBack: true, count: 1200, receivers: { areTold: false, since: micros("2025-11-04T00:00:00Z") } } as const;
    expect(en.correctionToSubject(many).paragraphs).toEqual([
      "On 4 May 2026 1,200 earlier answers about you, which had been decided again without it, were decided again with it.",
      "On 3 March 2026 A shop asked: Will the next order arrive as promised? It was told grade C; with the record it is grade B.",
      "Your file has all 1,200 of them.",
      "If you ask for it, those who asked since 4 November 2025 are told too.",
    ]);
    expect(zh.correctionToSubject(many).paragraphs).toHaveLength(4);
    const ever = { ...many, receivers: { areTold: false } } as const;
    expect(en.correctionToSubject(ever).paragraphs[3]).toBe("If you ask for it, those who asked are told too.");
    expect(zh.correctionToSubject(ever).paragraphs[3]).toBe("如您提出要求，我们也将通知当时的查询者。");
  });
});

describe("the adverse-action notice", () => {
  it("tells a scorecard's lines and its nearest bin, in the subject's own numbers and in both languages", () => {
    const line = { kind: "share", of: "subject", reads: ["good", "bad"], numbers: [40, 43, 0.9] } as const;
    const bin = { code: "recency", kind: "recency", reads: ["bad"], from: 6, text: "With at least 6 months it would be grade B." } as const;
    const standing = {
      ...adverse.standing,
      reasons: [{ code: "share_12m", points: -4.5, text: "40 of the 43 orders on record arrived.", line }],
      changes: [{ grade: "B", bin }],
    } as const;
    expect(en.adverseAction({ ...adverse, standing }).paragraphs.slice(2, 4)).toEqual([
      "1. 40 of the 43 orders on record arrived. This lowered the answer by 4.5 points.",
      "What would change it: With at least 6 months it would be grade B.",
    ]);
    expect(zh.adverseAction({ ...adverse, standing }).paragraphs.slice(2, 4)).toEqual([
      "1. 良好结果与不良结果共43次，其中良好结果40次；按时间折算为90.0 %，使结果降低4.5个百分点。",
      "怎样会改变结果：其他不变，距最近一次不良结果不低于6个月，即为B级。",
    ]);
  });

  it("gives the reasons against the subject in its own numbers, the heaviest first, what would change it, and the rights", () => {
    expect(en.adverseAction(adverse)).toEqual({
      title: "Why Harbour Market decided against you",
      paragraphs: [
        "On 2 March 2026 Harbour Market decided against you, among other things on an answer from Credence to this question: Will the next order arrive as promised?",
        "What spoke against you, the heaviest first:",
        "1. 3 of the 43 orders on record were late. This lowered the answer by 6.2 points.",
        "2. Of all recent orders, 90.0 % arrived. This lowered the answer by 1.5 points.",
        "What would change it: with 12 more good outcomes this month the answer would be grade B.",
        "Credence did not make the decision and cannot give other reasons for it. It can be reached at 1 Quay Street.",
        "You may see everything held about you, free of charge within 60 days: https://example.org/file. You may contest what is wrong in it: https://example.org/dispute. You may ask Harbour Market that a person decides, and say what you think of it.",
      ],
    });
    expect(zh.adverseAction(adverse).paragraphs.slice(1, 5)).toEqual([
      "对您不利的主要理由（按影响从大到小）：",
      "1. 在案的43次结果中有3次不良，使结果降低6.2个百分点。",
      "2. 同类主体的总体情况，使结果降低1.5个百分点。",
      "怎样会改变结果：本月再有12次良好结果，即为B级。",
    ]);
  });

  it("names the number of looks even as a fifth reason", () => {
    expect(en.adverseAction({ ...adverse, looks: 1234 }).paragraphs).toContain("3. There were 1,234 looks at your file.");
    expect(zh.adverseAction({ ...adverse, looks: 1234 }).paragraphs).toContain("3. 您的档案被查询1,234次。");
  });

  it("puts what is not known first, and says so where nothing spoke against the subject", () => {
    const unknown = { code: "little_record", points: 0, text: "Only 2 orders are on record; a grade needs 3." } as const;
    const little = {
      ...adverse,
      standing: { ...adverse.standing, own: { good: 1, bad: 1 }, reasons: [...adverse.standing.reasons, unknown] },
    };
    expect(en.adverseAction(little).paragraphs[2]).toBe("1. Only 2 orders are on record; a grade needs 3.");
    expect(zh.adverseAction(little).paragraphs[2]).toBe("1. 仍计入的结果仅有2次，评定等级至少需要3次。");
    const fine = { ...adverse, standing: { ...adverse.standing, reasons: adverse.standing.reasons.slice(0, 1) } };
    expect(en.adverseAction(fine).paragraphs[1]).toBe("Nothing in the answer spoke against you: it alone was not the reason.");
    expect(zh.adverseAction(fine).paragraphs[1]).toBe("答复中没有对您不利的内容：该决定并非仅依据该答复。");
  });

  it("tells the same number of reasons and rights in both languages", () => {
    const points = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    const reason = fc.oneof(
      fc.constant({ code: "little_record" as const, points: 0, text: "A reason." }),
      fc.record({
        code: fc.constantFrom("own_good" as const, "own_bad" as const, "base_rate" as const),
        points,
        text: fc.constant("A reason."),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(reason, { selector: ({ code }) => code }), fc.option(fc.nat(99), { nil: undefined }), (reasons, looks) => {
        const data = { ...adverse, standing: { ...adverse.standing, reasons }, ...(looks === undefined ? {} : { looks }) };
        const [english, chinese] = [en.adverseAction(data), zh.adverseAction(data)];
        expect(chinese.paragraphs.length).toBe(english.paragraphs.length);
        for (const { points } of reasons.filter(({ points }) => points < 0)) {
          for (const notice of [english, chinese]) expect(textOf(notice)).toContain(String(-points));
        }
      }),
    );
  });
});
