import classes from "./verified.module.css";

type Is = "verifying" | "verified" | "altered" | "unreachable" | "holds" | "untold" | "stopped" | "waiting";

const CHECK = "M7 12.5l3.4 3.4L17 9";
const CROSS = "M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6";
const DASH = "M8 12h8";
const DOTS = "M7.5 12h.01M12 12h.01M16.5 12h.01";

const PATHS: Readonly<Record<Is, string>> = {
  verifying: DOTS,
  waiting: DOTS,
  verified: CHECK,
  holds: CHECK,
  altered: CROSS,
  unreachable: DASH,
  stopped: DASH,
  untold: DASH,
};

/** A round mark beside the word that says the same. */
export function Mark({ is }: { readonly is: Is }) {
  return (
    <svg className={classes.mark} data-is={is} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={PATHS[is]} />
    </svg>
  );
}
