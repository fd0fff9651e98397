import type { Page } from "playwright-core";
import { type Console, openConsole } from "./open-console.ts";
import { callerFor, type ListedPage } from "./pages.ts";
import { tellCity } from "./told-city.ts";
import { type Told, tellHouse } from "./told-house.ts";

export type Language = "en" | "zh-Hans";

/** The houses in which the pages of the list can be seen; each is opened and told when a page first needs it. */
export type ToldHouses = {
  /** A page as the list has it, opened as whom it is for, at its address. */
  readonly open: (listed: ListedPage, language: Language) => Promise<Page>;
  readonly close: () => Promise<void>;
};

type Opened = { readonly house: Console; readonly told: Told | undefined };

/** None is open yet. */
export function toldHouses(): ToldHouses {
  const opened = new Map<string, Promise<Opened>>();
  const houseOf = ({ house = "market" }: ListedPage): Promise<Opened> => {
    const known = opened.get(house) ?? OPENINGS[house]();
    opened.set(house, known);
    return known;
  };
  return {
    open: async (listed, language) => {
      const { house, told } = await houseOf(listed);
      const caller = await callerFor(house.world, listed.as ?? "anyone", told);
      const page = await house.open({ language, ...(caller === undefined ? {} : { as: caller }) });
      await page.goto(listed.path === undefined || told === undefined ? (listed.at ?? listed.route) : listed.path(told));
      return page;
    },
    close: async () => {
      for (const { house } of await Promise.all(opened.values())) await house.close();
    },
  };
}

const OPENINGS = {
  market: async () => {
    const house = await openConsole({ isSimulated: true });
    return { house, told: await tellHouse(house.world) };
  },
  city: async () => {
    const house = await openConsole({ config: "city" });
    await tellCity(house.world);
    return { house, told: undefined };
  },
  empty: async () => ({ house: await openConsole({ withoutModels: ["trade-with", "buy-from"] }), told: undefined }),
};
