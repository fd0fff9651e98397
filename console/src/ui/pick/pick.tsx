import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import classes from "./pick.module.css";

type PickProps = {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  /** A few, each of a word or two. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** One of a few, side by side, as what of a list is shown. An address may name none of them: then it is the first. */
export function Pick({ label, value, choose, choices }: PickProps) {
  const named = useId();
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <div className={classes.pick}>
      <span id={named} className={classes.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={named}
        className={classes.control}
        data={choices.map((choice) => ({ ...choice }))}
        value={isKnown ? value : (choices[0]?.value ?? "")}
        onChange={choose}
      />
    </div>
  );
}
