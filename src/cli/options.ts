import { POLES } from '../domain/Pole';
import { EXPORT_FORMATS } from '../words/files/exportLosses';

/** An option of the command line: how it is written, what it takes, what it does. The help is made from these. */
export interface Option {
  readonly name: string;
  /** What follows it, for the help; `null` = nothing does. */
  readonly takes: string | null;
  readonly repeats?: true;
  readonly does: string;
}

export const INPUT_OPTIONS: readonly Option[] = [
  { name: 'people', takes: 'FILE', does: 'the managers: CSV, TSV, XLSX (a sheet as FILE#Sheet) or a network file' },
  {
    name: 'contacts',
    takes: 'FILE',
    repeats: true,
    does: 'the contacts they reported: CSV, TSV, XLSX (a sheet as FILE#Sheet) or a network file, which may hold the managers too',
  },
  { name: 'instrument', takes: 'FILE', does: 'what was asked and how, as JSON' },
  {
    name: 'mapping',
    takes: 'FILE',
    repeats: true,
    does: 'how to read a file, as the page saves it; it is used for each file that it fits',
  },
  { name: 'column', takes: 'NAME=HEADER', repeats: true, does: 'read the column NAME from the column headed HEADER' },
  { name: 'type-map', takes: 'AS=TYPE,…', repeats: true, does: 'read a network type written AS as TYPE' },
  {
    name: 'activity-map',
    takes: 'AS=ACTIVITY,…',
    repeats: true,
    does: 'read a word AS of the activity column as active, latent, lapsed or absent',
  },
  {
    name: 'standing',
    takes: 'AS=left|in_post,…',
    repeats: true,
    does: 'read a word AS of a staff list, such as "Contract: Bank", as somebody who has left, or who is in post',
  },
  { name: 'group-column', takes: 'HEADER', does: 'use this column as the group' },
  { name: 'organisation-column', takes: 'HEADER', does: 'use this column as the organisation' },
  {
    name: 'join-organisation',
    takes: 'NAME',
    repeats: true,
    does: 'treat organisations that differ from NAME only by words such as NHS and Trust as NAME',
  },
  {
    name: 'join-group',
    takes: 'NAME',
    repeats: true,
    does: 'treat managerial groups that differ from NAME only by words such as Manager, or by a short form, as NAME',
  },
  { name: 'join-grade', takes: 'NAME', repeats: true, does: 'treat grades that differ from NAME only by words such as Band as NAME' },
  { name: 'join-site', takes: 'NAME', repeats: true, does: 'treat sites that differ from NAME only by accents as NAME' },
  { name: 'file-round', takes: 'FILE=ROUND', repeats: true, does: 'answers of FILE that say no round are of ROUND' },
  { name: 'round-order', takes: 'A,B,…', does: 'the rounds, earliest first, if their names do not show the order' },
  { name: 'silent-means', takes: 'none|missing', does: 'managers without an answer row named nobody, or did not answer (default missing)' },
  {
    name: 'decisions',
    takes: 'FILE',
    does: 'which names are one person and which are not, as JSON: a download of the page, or a result of kith reconcile',
  },
  { name: 'passphrase-file', takes: 'FILE', does: 'its first line is the passphrase of the study file; else KITH_PASSPHRASE is' },
];

export const OUTPUT_OPTIONS: readonly Option[] = [
  { name: 'format', takes: 'json|csv', does: 'default json' },
  { name: 'out', takes: 'FILE', does: 'write the result there instead of to standard output' },
  { name: 'seed', takes: 'N', does: 'seed for everything random (default 1)' },
  { name: 'quiet', takes: null, does: 'do not print progress on standard error' },
  { name: 'help', takes: null, does: 'print this help' },
];

export const LENS_OPTIONS: readonly Option[] = [
  { name: 'types', takes: 'A,B', does: 'only ties of these network types' },
  { name: 'motives', takes: 'A,B', does: 'only ties with one of these motives' },
  { name: 'position', takes: 'any|internal|external', does: 'only ties inside or outside the person’s own organisation (default any)' },
  { name: 'dimensions', takes: 'A,B', does: `only ties with one of these forms: ${POLES.join(', ')}` },
  { name: 'activity', takes: 'any|active', does: 'which ties count (default any)' },
  { name: 'rule', takes: 'either|confirmed', does: 'one report makes a tie, or both must (default either)' },
  { name: 'scope', takes: 'managers|persons', does: 'who is a node (default managers)' },
  { name: 'round', takes: 'NAME', does: 'which round (default the latest)' },
];

export const CONVERT_OPTIONS: readonly Option[] = [
  {
    name: 'to',
    takes: [...EXPORT_FORMATS, 'json', 'kith'].join('|'),
    does: 'the ties of a lens for other programs (xlsx needs --out); plain JSON; or a study file (needs --out; locked where a passphrase is given)',
  },
  ...LENS_OPTIONS,
  { name: 'unlocked', takes: null, does: 'write a study file without a passphrase, though one was given to read' },
];

export const MEASURE_OPTIONS: readonly Option[] = [
  ...LENS_OPTIONS,
  { name: 'measures', takes: 'a,b', does: 'only these measures' },
  {
    name: 'epsilon',
    takes: 'E',
    does: 'estimate betweenness from random paths until it is within this share of all pairs (default: exact up to 50,000 people; above that, within a tenth of the greatest; above 100,000, from at most 131,072 paths)',
  },
  { name: 'delta', takes: 'D', does: 'probability that an estimate is outside epsilon (default 0.1)' },
  { name: 'threads', takes: 'N', does: 'number of threads for paths (default: one per processor; the result is the same)' },
  { name: 'projection', takes: null, does: 'add the weight of each pair who share groups (Newman); never a tie' },
  { name: 'key-players', takes: 'S', does: 'the S people (at most 50) who together reach most others in one and two steps' },
];

export const ISOLATION_OPTIONS: readonly Option[] = [
  { name: 'tau', takes: 'N', does: '“few” means at most N contacts (default 2)' },
  { name: 'sigma', takes: 'N', does: 'degree from which a person counts as isolated, 1 to 3 (default 2)' },
  { name: 'activity', takes: 'active|any', does: 'which ties count (default active)' },
  { name: 'rule', takes: 'either|confirmed', does: 'one report makes a tie, or both must (default either)' },
  {
    name: 'peers',
    takes: 'post|group',
    does: 'who does much the same job (default post, where at least half of the staff list have a role)',
  },
  {
    name: 'norm',
    takes: 'SHARE',
    does: 'a lack of support is not held against managers where fewer than this share of respondents name anybody for it (default 0.1; 0 = off)',
  },
  { name: 'round', takes: 'NAME', does: 'which round (default the latest)' },
];

export const RECONCILE_OPTIONS: readonly Option[] = [
  {
    name: 'confidence',
    takes: 'surely|probably|perhaps',
    does: 'list pairs at least so sure (default perhaps); only surely is joined, whatever is listed',
  },
  { name: 'round', takes: 'NAME', does: 'which round (default the latest)' },
];

export const COMPARE_OPTIONS: readonly Option[] = [
  { name: 'by', takes: 'group|organisation', does: 'what to compare; organisations are described, never tested (default group)' },
  { name: 'within', takes: 'organisation|none', does: 'permute labels within organisations, or among everybody (default organisation)' },
  { name: 'outcomes', takes: 'a,b', does: 'which outcomes, all or none; up to five form one declared family (default the primary five)' },
  { name: 'activity', takes: 'active|any', does: 'which ties count (default active, or as the study file says)' },
  { name: 'statistic', takes: 'delta|median|mean', does: 'what is tested: Cliff’s delta, or a difference (default delta)' },
  { name: 'permutations', takes: 'N', does: 'random draws if there are more than 50,000 assignments (default 9999)' },
  {
    name: 'also',
    takes: 'a,b',
    does: 'in addition to the outcomes: profiles, mixing, dyads, regression, obstacles, units, robustness, names, rounds, book (JSON only)',
  },
  { name: 'robustness-of', takes: 'MEASURE', does: 'measure whose ranking is tested with errors (default degree)' },
  { name: 'runs', takes: 'N', does: 'runs for each error of robustness (default 500)' },
  { name: 'threads', takes: 'N', does: 'number of threads for robustness (default: one per processor; the result is the same)' },
  { name: 'rounds', takes: 'A,B', does: 'the two rounds to compare (default the last two)' },
  { name: 'offered', takes: 'HEADER', does: 'the column that records who got an offer between the rounds, yes or no' },
  { name: 'correction', takes: 'bh|by', does: 'Benjamini–Hochberg, or Benjamini–Yekutieli (default bh)' },
  { name: 'round', takes: 'NAME', does: 'which round (default the latest)' },
];

export const PLAN_OPTIONS: readonly Option[] = [
  { name: 'mentors', takes: null, does: 'propose mentor pairs: as many as can be, then the best; exact' },
  { name: 'sets', takes: 'SIZE', does: 'propose learning sets of about SIZE people' },
  { name: 'introductions', takes: 'N', does: 'propose N introductions' },
  { name: 'for', takes: 'isolated|group=NAME', does: 'who is helped (default isolated)' },
  {
    name: 'constraints',
    takes: 'FILE',
    does: 'your limits as JSON: mentorCapacity, mentorCapacities, seniorityGap, competing, apart, together, optedOut, maxNewTies, setSize, locked, hours, hoursAMonth, hoursByKind, times, occasion, choices, alone, sameSite, otherUnit',
  },
  {
    name: 'choices',
    takes: 'FILE',
    does: 'mentors that managers chose, as CSV: id, and choice_1, choice_2 … by id or name; the plan is made around them',
  },
  {
    name: 'draws',
    takes: 'N',
    does: 'draw N times which contacts form, for the ranges if a quarter, a half or three quarters do (default 500; 0 = no ranges)',
  },
  { name: 'round', takes: 'NAME', does: 'which round (default the latest)' },
];
