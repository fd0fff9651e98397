import { clockOf, type Keeper, type Purpose } from "../../core/law/index.ts";
import { type AdverseAction, type InEach, LANGUAGES, type Notice, noticesIn } from "../../core/notice/index.ts";
import type { Standing } from "../../core/standing/index.ts";
import { CredenceError } from "../../errors.ts";
import type { DecisionRow } from "../../store/decisions/index.ts";
import type { Installation } from "../installation.ts";
import { questionOf } from "../question-of.ts";
import { lawPacksOf, mayAskForPerson } from "./law-of-purpose.ts";

/** What a notice is made of: the decision, and the answer that it was made on. */
type Noticed = { readonly row: DecisionRow; readonly purpose: Purpose; readonly standing: Standing; readonly isPerson: boolean };

/** The notice that the law wants of a decision against somebody, in each language. Throws `keeper_unnamed`. */
export function adverseNotice(installation: Installation, { row, purpose, standing, isPerson }: Noticed): InEach<Notice> {
  const { config } = installation;
  const packs = lawPacksOf(installation, purpose);
  const free = packs.flatMap((pack) => clockOf(pack, "free_report_after_denial")?.number.amount ?? []);
  const data: AdverseAction = {
    zone: packs[0]?.zone ?? "UTC",
    subscriber: config.subscribers.find(({ name }) => name === row.subscriber)?.title ?? row.subscriber,
    decidedAt: row.decidedAt,
    question: questionOf(installation, purpose.name),
    standing,
    ...namesOf(installation, purpose),
    leastEvidence: purpose.model.leastEvidence,
    ...(row.looks === null ? {} : { looks: row.looks }),
    keeper: { name: config.title, ...keeperOf(installation) },
    ...(free.length === 0 ? {} : { freeFileDays: Math.max(...free) }),
    mayAskForPerson: isPerson && mayAskForPerson(packs),
  };
  return inEach((language) => noticesIn(language).adverseAction(data));
}

function namesOf({ config }: Pick<Installation, "config">, { name }: Purpose): Pick<AdverseAction, "reasonNames" | "outcomeNames"> {
  const words = config.packs.find(({ purposes }) => purposes.some((purpose) => purpose.name === name))?.words;
  const [reasonNames, chinese] = [words?.reasons?.[name], words?.purposes[name]?.["zh-Hans"]];
  return { ...(reasonNames && { reasonNames }), ...(chinese && { outcomeNames: chinese.outcome }) };
}

/** How the keeper of the records is reached. Throws `keeper_unnamed`: a notice with a gap is none. */
export function keeperOf({ config }: Pick<Installation, "config">): Keeper {
  if (config.keeper !== undefined) return config.keeper;
  throw new CredenceError("keeper_unnamed", `the configuration ${config.name} has no keeper; wanted { contact, fileAt, disputeAt }`);
}

function inEach<T>(of: (language: (typeof LANGUAGES)[number]) => T): InEach<T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as InEach<T>;
}
