import { openMail } from "./mail-channel.ts";
import type { Message, Outcome } from "./message.ts";
import type { NoticePolicy } from "./notice-policy.ts";
import { openOutbox } from "./outbox-channel.ts";
import { openWebhook } from "./webhook-channel.ts";

/** The ways out of the house. */
export type Channels = {
  readonly send: (message: Message) => Promise<Outcome>;
  /** Where notices of a lane go by webhook; undefined where they go another way. */
  readonly urlOf: (lane: string) => string | undefined;
  readonly close: () => void;
};

type Opening = {
  readonly policy: NoticePolicy;
  /** The folder for what no other way is named for. */
  readonly outbox: string;
  /** UTC microseconds. */
  readonly now: () => number;
};

/** Opens the channels of a policy. Nothing is connected to before something is sent. */
export function openChannels({ policy, outbox, now }: Opening): Channels {
  const lay = openOutbox(outbox);
  const mail = policy.mail === undefined ? undefined : openMail(policy.mail);
  const targets = [...policy.receivers];
  const webhooks = new Map(targets.flatMap(([lane, target]) => ("url" in target ? [[lane, openWebhook(target, now)] as const] : [])));
  const toSubject = async (message: Message): Promise<Outcome> => {
    if (message.addresses.length === 0) return { is: "in_file" };
    const hasMail = message.addresses.some(({ scheme }) => scheme === "email");
    return hasMail && mail !== undefined ? mail.send(message) : lay(message);
  };
  return {
    send: async (message) => {
      const { to: lane } = message.statement;
      if (lane === "subject" || lane === "contact") return toSubject(message);
      const target = policy.receivers.get(lane);
      if (target !== undefined && "mail" in target && mail !== undefined) {
        return mail.send({ ...message, addresses: [{ scheme: "email", value: target.mail }] });
      }
      return (webhooks.get(lane)?.send ?? lay)(message);
    },
    urlOf: (lane) => {
      const target = policy.receivers.get(lane);
      return target !== undefined && "url" in target ? target.url : undefined;
    },
    close: () => {
      mail?.close();
      for (const webhook of webhooks.values()) webhook.close();
    },
  };
}
