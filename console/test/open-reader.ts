import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright-core";
import type { Caller } from "../../test/caller.ts";
import type { World } from "../../test/world.ts";

/** How somebody comes to the console. */
export type Reader = {
  readonly language?: "en" | "zh-Hans";
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Signed in: with a key of the world (`await world.operator()`) or a session (`await world.me(subject)`). */
  readonly as?: Caller;
  /** Whether movements are left out; by default they are: what moves cannot be compared. */
  readonly isCalm?: boolean;
};

type Place = { readonly browser: Browser; readonly address: string; readonly faults: string[]; readonly world: World };

const LOCALES = { en: "en-GB", "zh-Hans": "zh-CN" } as const;

/** Answers that a page is prepared for. Chromium tells each of them to its own console, too. */
const TOLD_BY_CHROMIUM = /^Failed to load resource: the server responded with a status of \d+/;

/** A page of a reader of its own, at no address yet. Paths are relative to the console: `page.goto("/log")`. Its clock shows the world's time. */
export async function openReader({ browser, address, faults, world }: Place, reader: Reader): Promise<Page> {
  const { language = "en", colorScheme = "light", viewport = { width: 1280, height: 800 }, as, isCalm = true } = reader;
  const context = await browser.newContext({
    baseURL: address,
    locale: LOCALES[language],
    colorScheme,
    viewport,
    reducedMotion: isCalm ? "reduce" : "no-preference",
  });
  await context.clock.setSystemTime(world.clock.now() / 1000);
  if (as !== undefined) await signIn(context, as, address);
  const page = await context.newPage();
  noteFaults(page, { address, faults });
  return page;
}

/** As the sign-in page does it: the server hands a cookie to whoever shows a key. A session of one's own is what that cookie holds. */
async function signIn(context: BrowserContext, { key = "" }: Caller, address: string): Promise<void> {
  if (key.startsWith("cs_"))
    return context.addCookies([{ name: "credence_session", value: key, url: address, httpOnly: true, sameSite: "Strict" }]);
  const answer = await context.request.post("/v1/browser-sessions", { data: { key }, headers: { "x-credence-console": "1" } });
  if (!answer.ok()) throw new Error(`cannot sign in: ${await answer.text()}`);
}

function noteFaults(page: Page, { address, faults }: Pick<Place, "address" | "faults">): void {
  const note = (fault: string) => faults.push(`${page.url()}: ${fault}`);
  page.on("pageerror", (error) => note(error.stack ?? error.message));
  page.on("console", (message) => {
    if (isFault(message)) note(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) note(`asked ${request.url()}`);
  });
}

function isFault(message: ConsoleMessage): boolean {
  return ["error", "warning"].includes(message.type()) && !TOLD_BY_CHROMIUM.test(message.text());
}
