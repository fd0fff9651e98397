import { formatCount, formatMonth, formatShare, isoMonth } from "../../lib/index.ts";
import type { InEach } from "./language.ts";
import type { Notice } from "./notice-data.ts";

/** That what was told for a purpose was not what happened, by more than chance. Shares are 0 to 1; `month` is UTC year x 12 + month - 1. */
export type CalibrationLeft = {
  readonly purpose: string;
  readonly month: number;
  readonly outcomes: number;
  readonly predicted: number;
  readonly observed: number;
  /** How many of the parts by what was told left their band. */
  readonly partsOut: number;
  readonly parts: number;
};

/** To the operator. */
export function calibrationNotice({ purpose, month, outcomes, predicted, observed, ...bins }: CalibrationLeft): InEach<Notice> {
  const [count, told, happened] = [formatCount(outcomes), formatShare(predicted), formatShare(observed)];
  return {
    en: {
      title: `Answers of ${purpose} have left their band`,
      paragraphs: [
        `Of ${count} outcomes learned in ${formatMonth(month)}, ${happened} went well. The answers given before them had promised ${told}; ${bins.partsOut} of ${bins.parts} parts, by what was told, lie outside their band. If the answers were right, a month would look so once in a hundred.`,
        `See credence watch ${purpose}, and fit or train the model anew where the cause is known.`,
      ],
    },
    "zh-Hans": {
      title: `${purpose} 的答复已超出其校准范围`,
      paragraphs: [
        `${isoMonth(month)} 得知的 ${count} 个结果中，${happened} 良好；此前答复所给的概率平均为 ${told}；按所给概率划分的 ${bins.parts} 组中有 ${bins.partsOut} 组超出范围。若答复无误，一百个月中约有一个月会如此。`,
        `请运行 credence watch ${purpose}；查明原因后重新拟合或训练模型。`,
      ],
    },
  };
}
