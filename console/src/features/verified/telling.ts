import { type Found, isAltered } from "credence/public-proof";
import { type Ended, type Facts, STEPS, type StepName, type Tell } from "./step.ts";

/** Tells how steps end, each once. */
export class Telling {
  readonly #tell: Tell;
  readonly #ended = new Set<StepName>();

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** The step's value, where it holds. */
  end<T, Name extends StepName>(name: Name, found: Found<T>, factsIn: (value: T) => Facts[Name]): T | undefined {
    this.say(name, isAltered(found) ? found : { is: "holds", facts: factsIn(found.value) });
    return isAltered(found) ? undefined : found.value;
  }

  say(name: StepName, ended: Ended): void {
    this.#ended.add(name);
    this.#tell(name, ended);
  }

  /** What was not reached rests on what does not hold. */
  stop(): void {
    for (const name of STEPS) if (!this.#ended.has(name)) this.say(name, { is: "stopped" });
  }
}
