import type { RenewedCheckStatement } from "../../core/statement/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { queueNotices } from "../notices/index.ts";
import { questionOf } from "../question-of.ts";
import { lawOfTelling } from "./law-of-telling.ts";
import { hasReceiver, inEach } from "./receiver-notice.ts";

/**
 * Queues what receivers are told of answers that had counted a record which was erased, where the law wants each of them told (GDPR Art. 19): that the
 * answer does not stand any more. What it would have been is never told: the difference would tell what was erased.
 */
export async function tellOfErasure(tx: Session, installation: Installation, renewed: readonly RenewedCheckStatement[]): Promise<void> {
  const notices = renewed.filter(hasReceiver).flatMap((check) => {
    const law = lawOfTelling(installation, { check, at: check.at });
    if (law?.telling?.who !== "every_receiver") return [];
    const question = questionOf(installation, check.purpose.name);
    const told = { check: check.check, checkedAt: check.askedAt, question, zone: law.pack.zone };
    return [
      {
        to: { kind: "subscriber", name: check.subscriber, subject: check.subject },
        about: "erasure",
        cause: check.id,
        text: inEach((notices) => notices.erasureToReceiver(told)),
        data: { check: check.check, purpose: check.purpose.name },
      } as const,
    ];
  });
  await queueNotices(tx, installation, notices);
}
