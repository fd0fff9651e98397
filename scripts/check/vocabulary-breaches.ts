import { declaredNames } from "./declared-names.ts";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/**
 * The "not" words of the vocabulary that have no second, honest meaning in our code, and the word to use. Left out on purpose: key (API
 * key), table, topic, domain (of an email), event (of a stream), query (of SQL or a URL), lookup, rating (a field of a record), delete.
 */
const NOT_WORDS: Readonly<Record<string, string>> = {
  user: "subject, subscriber or operator",
  entity: "subject",
  citizen: "subject",
  provider: "source",
  client: "subscriber",
  aggregate: "tally",
  score: "standing",
  reputation: "standing",
  trust: "standing",
  plugin: "pack",
  complaint: "dispute",
  profile: "file",
  features: "counts",
};

/** Names that others chose and that we must write as they did. Each with its reason. */
const ALLOWED: readonly { readonly name: RegExp; readonly path: RegExp; readonly because: string }[] = [
  { name: /^user$/, path: /^src\/store\//, because: "PostgreSQL's name for a role, in its connection settings" },
  { name: /^user$/, path: /^src\/service\/notices\/mail-channel\.ts$/, because: "nodemailer's name for the account at a mail server" },
  { name: /^client$/, path: /^src\/store\//, because: "a connection to PostgreSQL is its client" },
  { name: /^clientErrorHandler$/, path: /^src\/http\//, because: "an option of Fastify" },
  { name: /^client_connection_check_interval$/, path: /^src\/store\//, because: "a setting of PostgreSQL" },
  { name: /^trustProxy$/, path: /^src\/(http\/|app\.ts)/, because: "a setting of Fastify" },
  { name: /^entity_id$/, path: /^src\/core\/consent\//, because: "a field of a consent record, as ISO/IEC TS 27560 names it" },
  { name: /^eigenTrust$/, path: /^src\/core\/attack\//, because: "the name of another's algorithm, EigenTrust" },
  { name: /^(initial|partial|baseline)Score$/, path: /^src\/core\/model-export\//, because: "attributes of PMML 4.4" },
  { name: /^(PASSING_)?score$/i, path: /^src\/packs\//, because: "the mark an inspector gave, as the health department publishes it" },
];

/** lib is small tools: a domain word there means that the file lives in the wrong folder. */
const DOMAIN_WORDS = [
  "subject",
  "sector",
  "subscriber",
  "tally",
  "tallies",
  "purpose",
  "standing",
  "dispute",
  "withdrawal",
  "erasure",
  "suspension",
];

/** Names in src that use a word the vocabulary refuses, and names in src/lib that know the domain. */
export function vocabularyBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ path }) => path.startsWith("src/"))
    .flatMap((file) =>
      declaredNames(file).flatMap(({ name, start }) => {
        const message = problemWith(name, file.path);
        return message === undefined ? [] : [breachAt(file, { start }, message)];
      }),
    );
}

function problemWith(name: string, path: string): string | undefined {
  const words = wordsOf(name);
  const refused = words.find((word) => Object.hasOwn(NOT_WORDS, word));
  if (refused !== undefined && !ALLOWED.some((rule) => rule.name.test(name) && rule.path.test(path))) {
    return `${name}: the word here is ${NOT_WORDS[refused]}, not ${refused}`;
  }
  const domain = path.startsWith("src/lib/") ? words.find((word) => DOMAIN_WORDS.includes(word)) : undefined;
  return domain === undefined ? undefined : `${name}: src/lib knows no word of the domain (${domain})`;
}

/** `trustScore`, `trust_score` and `TRUST_SCORE` are two words each; a plural counts as its singular. */
function wordsOf(name: string): string[] {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split("_");
  return words.flatMap((word) => (word.endsWith("s") ? [word, word.slice(0, -1)] : [word]));
}
