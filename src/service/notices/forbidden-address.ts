import { BlockList } from "node:net";

/** IANA special-purpose registries (RFC 6890): this machine, its networks, and what translates into them. */
const V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

const V6 = [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
] as const;

const FORBIDDEN = new BlockList();
for (const [net, bits] of V4) FORBIDDEN.addSubnet(net, bits, "ipv4");
for (const [net, bits] of V6) FORBIDDEN.addSubnet(net, bits, "ipv6");

/** Whether an IP address is one of this machine, of a private network, or none that the Internet routes. What is mapped is judged by what it maps. */
export function isForbiddenAddress(address: string, family: 4 | 6): boolean {
  const plain = address.replace(/%.*$/, "");
  return FORBIDDEN.check(plain, family === 4 ? "ipv4" : "ipv6");
}
