import { expect, it } from "vitest";
import { deeds, disputeStory, onDay, openedStep } from "../../../test/dispute-story.ts";
import { givenDisputeLaws as laws } from "../../../test/given-dispute-laws.ts";
import { fateOf, joinRefusal, recordMeanwhile, strongest } from "./index.ts";

const opened = (dispute: string, day: number, record = "r-1") => disputeStory(laws.eu, openedStep({ dispute, record, at: onDay(day) }));

it("joins only to an older dispute of the same record that is undecided", () => {
  const older = opened("d-1", 0);
  const younger = opened("d-2", 3).dispute();
  expect(joinRefusal(younger, older.dispute())).toBeUndefined();
  expect(joinRefusal(older.dispute(), younger)).toBe("not_the_older");
  expect(joinRefusal(younger, younger)).toBe("joins_itself");
  expect(joinRefusal(opened("d-3", 3, "r-2").dispute(), older.dispute())).toBe("about_another_record");
  older.deed(4, deeds.uphold);
  expect(joinRefusal(younger, older.dispute())).toBe("other_is_decided");
});

it("of two opened in one instant, lets the one of the lesser id be the older", () => {
  const [a, b] = [opened("d-1", 0).dispute(), opened("d-2", 0).dispute()];
  expect(joinRefusal(b, a)).toBeUndefined();
  expect(joinRefusal(a, b)).toBe("not_the_older");
});

it("shares the outcome of the older one, whose suspension holds the record meanwhile", () => {
  const older = opened("d-1", 0);
  const younger = opened("d-2", 3);
  younger.deed(4, { step: "joined", by: "operator", into: "d-1" });
  const find = (id: string) => [older, younger].map((story) => story.dispute()).find((dispute) => dispute.id === id);
  const effect = () => strongest(recordMeanwhile(older.dispute(), laws.eu.rules), recordMeanwhile(younger.dispute(), laws.eu.rules));
  expect(effect()).toBe("suspended");
  older.deed(5, deeds.uphold);
  expect(fateOf(younger.dispute(), find).decision?.outcome).toBe("upheld");
  expect(effect()).toBe("taken_out");
});

it("finds no fate where a link is missing, and says so", () => {
  const younger = opened("d-2", 3);
  younger.deed(4, { step: "joined", by: "operator", into: "d-1" });
  expect(() => fateOf(younger.dispute(), () => undefined)).toThrow("missing or not older");
  expect(() => fateOf(younger.dispute(), () => younger.dispute())).toThrow("missing or not older");
});

it("joins no second round: what the first left of the record would be lost", () => {
  const story = disputeStory(laws.cn);
  story.clockOn(21);
  story.deed(22, deeds.tell);
  story.deed(23, deeds.reopen);
  story.deed(24, deeds.route);
  expect(story.deed(24, { step: "joined", by: "operator", into: "d-0" })).toBe("step_does_not_follow");
});
