/** One element of XML, as text: its attributes in the order given, without those that are undefined, and what is inside it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside: readonly string[] | string = [],
): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = `<${[name, ...given.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(" ")}`;
  if (typeof inside === "string") return `${start}>${escaped(inside)}</${name}>`;
  return inside.length === 0 ? `${start}/>` : `${start}>\n${indented(inside)}\n</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0, section 2.4. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function indented(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/^/gm, "  ")).join("\n");
}
