/** What a declaration may hold. A configuration is read by people: one that passes these is no longer read. */
export const LAW_LIMITS = {
  packs: 32,
  /** In one pack, and in one installation: each is a tally table. */
  registers: 64,
  purposes: 64,
  /** Of one register: it grows with each change of law, a few times a year. */
  version: 9999,
  /** In one register. */
  recordTypes: 16,
  /** In one record type. */
  fields: 40,
  /** In one register: each is a column of its tally table, read whole in each check. */
  counts: 32,
  /** Of one field: cities sort their service requests into a few hundred kinds. */
  words: 512,
  onePer: 8,
  /** In one installation, in the configuration file. */
  sources: 1024,
  subscribers: 1024,
  /** A legislator makes one in some years. */
  repairs: 64,
  repairTests: 16,
  /** Those who may sign a change of law: with more nobody knows who they are. */
  operators: 32,
  /** Characters of a title, question or citation: a paragraph. */
  textLength: 1000,
  /** Characters of a closed word. */
  wordLength: 80,
  /** Nodes of one count or one adverse condition: more is a program, which nobody contests with success. */
  expressionNodes: 64,
  /** Outcomes of a purpose that one record may count for: more is a statistic, not a dealing. */
  outcomesOfRecord: 1000,
  /** Whole years. The longest period of the law packs is ten; thirty leaves room for registers of bodies. */
  keepYears: 30,
  /** Own outcomes a purpose may ask for before it grades: above this nearly nobody is graded. */
  leastEvidence: 1000,
} as const;
