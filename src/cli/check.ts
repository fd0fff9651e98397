import { purposeOf } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import { answerJson } from "./answer-json.ts";
import { answerText } from "./answer-text.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { withConformance } from "./with-conformance.ts";

/** In whose name the command line asks; who it was goes with each look. */
export const OPERATOR = "operator";

const LOOKS = ["first", "review", "own"] as const;

/** `credence check`: one question about one subject, answered in sentences. The look is kept in the subject's file. */
export const check: Command = async (given) => {
  const purpose = given.needed("purpose");
  const config = await configFor(given, { purpose });
  return withApp(given, config, async (app) => {
    const asked = {
      purpose,
      subject: given.word(0),
      asker: given.text("asker"),
      subscriber: OPERATOR,
      isOperator: true,
      look: given.oneOf("look", LOOKS) ?? "first",
      onBehalf: given.text("by") ?? accountName(),
    };
    const answer = await app.check(asked);
    const text = answerText({ answer, purpose: purposeOf(app.installation, purpose), ink: given.ink });
    return withConformance(app.installation, { text, json: answerJson(answer) });
  });
};
