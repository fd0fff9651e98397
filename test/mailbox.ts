import { type Channels, deliverNotices } from "../src/service/notices/index.ts";
import type { World } from "./world.ts";

/** What came to one address, in English. */
export type Mail = { readonly to: string; readonly about: string; readonly words: string };

/** Everybody's mailbox: what the world's notices brought to addresses since it was last emptied. */
export type Mailbox = {
  readonly empty: () => Promise<readonly Mail[]>;
  /** The one code that came to an address, and nothing else anywhere. */
  readonly codeTo: (address: string) => Promise<string>;
};

/** Opens a mailbox that takes the place of the channels. */
export function openMailbox({ installation }: Pick<World, "installation">): Mailbox {
  let got: Mail[] = [];
  const channels: Channels = {
    send: async ({ statement, addresses }) => {
      const words = statement.text.en.paragraphs.join("\n");
      got.push(...addresses.map(({ scheme, value }) => ({ to: `${scheme}:${value}`, about: statement.about, words })));
      return { is: "delivered", channel: "outbox" };
    },
    urlOf: () => undefined,
    close: () => undefined,
  };
  const empty = async (): Promise<readonly Mail[]> => {
    await deliverNotices({ installation, channels, pauses: new Map() });
    const all = got;
    got = [];
    return all;
  };
  return {
    empty,
    codeTo: async (address) => {
      const [mail, ...more] = await empty();
      const code = /\b\d{6}\b/.exec(mail?.words ?? "")?.[0];
      if (code === undefined || mail?.to !== address || more.length > 0) throw new RangeError("not one code to that address came");
      return code;
    },
  };
}
