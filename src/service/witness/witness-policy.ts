import { readFile } from "node:fs/promises";
import { parseVerifierKey, quorumState, sha256, type VerifierKey } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { seenText } from "../../lib/index.ts";

/** A witness of ours: where it takes checkpoints, ending in a slash, and the key it cosigns with. */
export type WitnessAddress = { readonly url: string; readonly key: VerifierKey };

/** Our witnesses, and how many of them must cosign: k of n. */
export type WitnessPolicy = { readonly needed: number; readonly witnesses: readonly WitnessAddress[] };

/** Each is asked for each checkpoint; public policies name three to ten. */
const WITNESSES_MAX = 16;

/** Sixteen keys and addresses take some 5 kB. */
const POLICY_BYTES_MAX = 64 * 1024;

const EXAMPLE = '{"needed": 1, "witnesses": [{"url": "http://127.0.0.1:9001/", "key": "name+1234abcd+base64"}]}';

/**
 * Reads the list of witnesses, a JSON file `witnesses.json` beside the key file:
 *
 *     {"needed": 1, "witnesses": [{"url": "http://127.0.0.1:9001/", "key": "witness.example/w1+1234abcd+BAAA..."}]}
 *
 * No file: no witnesses, and none needed. Throws `witness_policy_malformed` with the place for anything that is not of this form: an unknown
 * name, a key twice, more needed than there are, more than 16; `file_unreadable` for a file that cannot be read.
 */
export async function readWitnessPolicy(path: string): Promise<WitnessPolicy> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new CredenceError("file_unreadable", `${path} cannot be read`, { cause });
  });
  if (text === undefined) return { needed: 0, witnesses: [] };
  return new PolicyReader(path).read(text);
}

/** Says of everything that is wrong in which file it is, and where. */
class PolicyReader {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(text: string): WitnessPolicy {
    if (text.length > POLICY_BYTES_MAX) this.#refuse("the file", `wanted at most ${POLICY_BYTES_MAX} characters, saw ${text.length}`);
    const { needed, witnesses } = this.#fields(this.#json(text), { at: "the file", wanted: ["needed", "witnesses"] });
    if (!Array.isArray(witnesses)) return this.#refuse("witnesses", `wanted a list, saw ${seenText(witnesses)}`);
    if (witnesses.length > WITNESSES_MAX) this.#refuse("witnesses", `wanted at most ${WITNESSES_MAX}, saw ${witnesses.length}`);
    if (typeof needed !== "number") return this.#refuse("needed", `wanted a whole number, saw ${seenText(needed)}`);
    const policy = { needed, witnesses: witnesses.map((witness, at) => this.#witness(witness, `witnesses[${at}]`)) };
    this.#requireQuorum(policy);
    return policy;
  }

  #witness(value: unknown, at: string): WitnessAddress {
    const { url, key } = this.#fields(value, { at, wanted: ["url", "key"] });
    return { url: this.#url(url, `${at}.url`), key: this.#key(key, `${at}.key`) };
  }

  #url(value: unknown, at: string): string {
    const url = typeof value === "string" ? URL.parse(value) : null;
    const isPlain = url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === "";
    if (!isPlain) return this.#refuse(at, `wanted an address as http://127.0.0.1:9001/, saw ${seenText(value)}`);
    return url.href.endsWith("/") ? url.href : `${url.href}/`;
  }

  #key(value: unknown, at: string): VerifierKey {
    if (typeof value !== "string") return this.#refuse(at, `wanted a verifier key, saw ${seenText(value)}`);
    try {
      return parseVerifierKey(sha256, value);
    } catch (cause) {
      return this.#refuse(at, cause instanceof Error ? cause.message : String(cause));
    }
  }

  /** What makes no quorum: another kind of key, a key twice, a number out of range. */
  #requireQuorum({ needed, witnesses }: WitnessPolicy): void {
    try {
      quorumState({ needed, witnesses: witnesses.map(({ key }) => key) }, []);
    } catch (cause) {
      this.#refuse("the file", cause instanceof Error ? cause.message : String(cause));
    }
  }

  #json(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.#refuse("the file", `wanted JSON as ${EXAMPLE}`);
    }
  }

  #fields(value: unknown, { at, wanted }: { readonly at: string; readonly wanted: readonly string[] }): Record<string, unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return this.#refuse(at, `wanted an object with ${wanted.join(" and ")}, saw ${seenText(value)}`);
    }
    const fields: Record<string, unknown> = Object.fromEntries(Object.entries(value));
    const extra = Object.keys(fields).find((name) => !wanted.includes(name));
    if (extra !== undefined) this.#refuse(at, `wanted ${wanted.join(" and ")}, saw ${seenText(extra)}`);
    return fields;
  }

  #refuse(at: string, problem: string): never {
    throw new CredenceError("witness_policy_malformed", `${this.#path}: ${at}: ${problem}`);
  }
}
