import type { Page } from "playwright-core";

/** Goes to a page of the console and waits until all that it asks for is there and nothing stands in for anything any more. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until the page has its heading, asks for nothing, and shows no skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator(".mantine-Skeleton-root").first().waitFor({ state: "detached" });
}
