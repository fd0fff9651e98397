import { malformed } from "./refusal.ts";
import type { SchemeRow } from "./scheme-row.ts";

/** RFC 5321, 4.5.3.1.1 and erratum 1690: octets, not characters. */
const LOCAL_OCTETS_MAX = 64;
const ADDRESS_OCTETS_MAX = 254;

/** RFC 5322 dot-atom, with the letters of RFC 6531. Quoted local parts are refused: nobody's address has one, and they can hold anything. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** Host names of two labels or more (RFC 1123, 2.1), the last not all digits. Address literals in brackets are refused. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;
const DOMAIN_WRITTEN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** The first letter of a local part of four or more: of a shorter one it would be a good part. */
const STARTS_LONG = /^([^@])[^@]{3}/u;

/**
 * Email addresses. The domain is lower-cased and written in ASCII (IDNA, by the URL standard), so that its two spellings are one.
 *
 * The local part is lower-cased as well. RFC 5321 (2.4) leaves its case to the receiving host, but tells hosts not to make a difference and
 * hardly one does; forms and phones capitalise at will, and one person split in two is the likelier mistake. Dots and +tags stay: what
 * they mean is the host's own affair, and dropping them could join two persons.
 */
export const email: SchemeRow = {
  visibility: "private",
  example: "email:ann@example.org",
  meaning: "email address (RFC 5321, RFC 6531)",
  form: "NFC, trimmed, lower case, the domain in its ASCII form",
  normalForm: (written) => {
    const text = written.normalize("NFC").trim();
    const at = text.lastIndexOf("@");
    const local = text.slice(0, Math.max(at, 0)).toLowerCase().normalize("NFC");
    const domain = asciiDomain(text.slice(at + 1));
    if (!LOCAL.test(local) || octets(local) > LOCAL_OCTETS_MAX || !DOMAIN.test(domain)) throw refused();
    if (octets(`${local}@${domain}`) > ADDRESS_OCTETS_MAX) throw refused();
    return `${local}@${domain}`;
  },
  /** info@ is a firm's, ann@ may be anybody's. */
  kindProven: () => undefined,
  /** The first letter of four or more, and the top-level domain: a domain is often a family's own name. */
  masked: (value) => `${STARTS_LONG.exec(value)?.[1] ?? ""}•••@•••${value.slice(value.lastIndexOf("."))}`,
};

/** Empty if it cannot be one. Only letters, digits, dots and hyphens reach the URL parser, which would read other characters as its own. */
function asciiDomain(written: string): string {
  if (!DOMAIN_WRITTEN.test(written)) return "";
  const lower = written.toLowerCase();
  if (DOMAIN.test(lower)) return lower;
  return URL.parse(`http://${lower}`)?.hostname ?? "";
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}

function refused() {
  return malformed({ scheme: "email", wanted: "one address, name@host.domain, without quotes or brackets" });
}
