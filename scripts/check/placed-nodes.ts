import { type Node, visitorKeys } from "oxc-parser";

/** A syntax node and the one around it. */
export type Placed = { readonly node: Node; readonly parent: Node | undefined };

/** The node and all below it, outer before inner. */
export function placedNodes(node: Node, parent?: Node): Placed[] {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  const children = (visitorKeys[node.type] ?? []).flatMap((key) => [fields[key]].flat()).filter(isNode);
  return [{ node, parent }, ...children.flatMap((child) => placedNodes(child, node))];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
