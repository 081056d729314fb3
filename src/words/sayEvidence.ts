import { formatCount } from '../domain/formatCount';
import type { Confidence, Evidence, EvidenceKind } from '../domain/results/Candidate';

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  surely: 'Surely one person',
  probably: 'Probably one person',
  perhaps: 'Perhaps one person',
};

const have = (count: number): string =>
  count === 0
    ? 'nobody on the staff list has it'
    : count === 1
      ? 'one person on the staff list has it'
      : `${formatCount(count)} on the staff list have it`;

/** What speaks for or against two names being one person, each in one sentence without a full stop. */
const SENTENCES: Readonly<Record<EvidenceKind, (evidence: Evidence) => string>> = {
  respelt: ({ a, b }) => `“${a}” and “${b}” are spelt alike but for titles, accents, capitals and signs`,
  'same-word': ({ a, count }) => `Both have “${a}”: ${have(count)}`,
  spaces: ({ a }) => `Both have “${a}”, with or without a space`,
  script: ({ a, b }) => `“${a}” and “${b}” are the same in Latin letters`,
  initial: ({ a, b }) => (a.length === 1 ? `“${a}” may stand for “${b}”` : `“${b}” may stand for “${a}”`),
  nickname: ({ a, b }) => `“${a}” and “${b}” are often the same name`,
  'short-form': ({ a, b }) => `“${a}” and “${b}” begin alike`,
  sound: ({ a, b }) => `“${a}” and “${b}” sound alike`,
  slip: ({ a, b }) => `“${a}” and “${b}” differ by a typing slip`,
  order: () => 'The names are in another order',
  'left-out': ({ a, b }) => (a !== '' && b !== '' ? 'They share one name only' : `Only one of them has “${a === '' ? b : a}”`),
  'other-word': ({ a, b }) => `“${a}” and “${b}” are different names`,
  title: () => 'The titles do not fit one person',
  organisation: ({ b }) => `Both are recorded in ${b}`,
  'organisation-alike': ({ a, b }) => `Their organisations are written “${a}” and “${b}”`,
  'named-within': ({ b }) => `Named by someone in ${b}, who states no other organisation`,
  'named-from-outside': ({ b }) => `Named only by people outside ${b}`,
  unit: ({ b }) => `Both are recorded in the unit “${b}”`,
  'other-unit': ({ a, b }) => `Their units differ: “${a}” and “${b}”`,
  role: ({ b }) => `Both have the role “${b}”`,
  'other-role': ({ a, b }) => `Their roles differ: “${a}” and “${b}”`,
  email: ({ a }) => `Both have the e-mail address ${a}`,
  'other-email': ({ a, b }) => `Their e-mail addresses differ: ${a} and ${b}`,
  number: ({ a }) => `Both have the staff number ${a}`,
  'other-number': ({ a, b }) => `Their staff numbers differ: ${a} and ${b}`,
  'names-back': () => 'The manager who wrote this name is named back',
  'names-nobody-back': () => 'The manager who wrote this name is not named back',
  neighbours: ({ count }) => `They have ${formatCount(count, 'contact', 'contacts')} in common`,
  'no-neighbours': () => 'They have no contacts in common',
  rivals: ({ count }) =>
    `${formatCount(count, 'other person', 'other people')} on the staff list ${count === 1 ? 'fits' : 'fit'} about as well`,
};

export function sayEvidence(evidence: Evidence): string {
  return `${SENTENCES[evidence.kind](evidence)}.`;
}

/** Whether a piece speaks for it that they are one. */
export function speaksFor({ bits }: Evidence): boolean {
  return bits > 0;
}
