/** A whole number for people: 35592 -> "35,592". */
export function formatCount(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A share of 0..1 for people, with one decimal: 0.973 -> "97.3 %". Only exactly 0 is "0 %" and only exactly 1 is "100 %": what lies
 * closer to them than a tenth of a percent is "under 0.1 %" or "over 99.9 %".
 */
export function formatShare(share: number): string {
  if (share === 0) return "0 %";
  if (share === 1) return "100 %";
  if (share > 0 && share < 0.001) return "under 0.1 %";
  if (share < 1 && share > 0.999) return "over 99.9 %";
  return `${(share * 100).toFixed(1)} %`;
}

/** A span of milliseconds for people, in its two largest units: "320 ms", "4.2 s", "42 s", "1 min 20 s", "2 h 5 min", "3 d 4 h". */
export function formatDuration(millis: number): string {
  if (millis < 0) return `-${formatDuration(-millis)}`;
  if (millis < 999.5) return `${Math.round(millis)} ms`;
  if (millis < 9_950) return `${(millis / 1000).toFixed(1)} s`;
  const seconds = Math.round(millis / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return twoUnits(seconds, 60, ["min", "s"]);
  const minutes = Math.round(seconds / 60);
  if (minutes < 1_440) return twoUnits(minutes, 60, ["h", "min"]);
  return twoUnits(Math.round(minutes / 60), 24, ["d", "h"]);
}

/** A number of bytes for people, in binary units: "512 B", "1.5 KiB", "8 MiB". */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = "B";
  for (const next of ["KiB", "MiB", "GiB", "TiB"]) {
    if (Math.round(amount) < 1024) break;
    amount /= 1024;
    unit = next;
  }
  const digits = unit === "B" || amount >= 99.95 ? 0 : 1;
  return `${amount.toFixed(digits).replace(/\.0$/, "")} ${unit}`;
}

function twoUnits(amount: number, perLarge: number, [large, small]: readonly [string, string]): string {
  const rest = amount % perLarge;
  const head = `${formatCount(Math.floor(amount / perLarge))} ${large}`;
  return rest === 0 ? head : `${head} ${rest} ${small}`;
}
