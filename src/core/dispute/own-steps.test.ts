import { expect, it } from "vitest";
import { deeds, disputeStory, onDay } from "../../../test/dispute-story.ts";
import { givenDisputeLaws as laws } from "../../../test/given-dispute-laws.ts";
import { ownStepsOf } from "./index.ts";

it("lets a subject take back what is open, and go further once it was told", () => {
  const story = disputeStory(laws.us);
  const may = (day: number) => ownStepsOf(story.dispute(), laws.us.rules, onDay(day));
  expect(may(1)).toEqual(["taken_back"]);
  story.deed(1, deeds.route);
  story.deed(2, deeds.verify);
  story.deed(3, deeds.reject);
  expect(may(3)).toEqual([]);
  story.deed(4, deeds.tell);
  expect(may(5)).toEqual(["statement_sent", "escalated", "reopened"]);
});

it("says nothing where a deadline has passed that nobody has recorded yet", () => {
  const story = disputeStory(laws.us);
  expect(ownStepsOf(story.dispute(), laws.us.rules, onDay(31))).toEqual([]);
});

it("offers nothing more of what was decided for the subject", () => {
  const story = disputeStory(laws.us);
  story.deed(1, deeds.uphold);
  story.deed(2, deeds.tell);
  expect(ownStepsOf(story.dispute(), laws.us.rules, onDay(3))).toEqual([]);
});
