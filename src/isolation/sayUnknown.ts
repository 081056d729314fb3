import type { AskedItem } from '../domain/Instrument';
import type { IndicatorId, Reason, Tri } from '../domain/results/Verdict';
import { isExternalTie } from '../measures/own/isExternalTie';
import { nameSome } from '../support/nameSome';
import type { ReasonContext } from './ReasonContext';
import type { ReasonWords } from './reasonWords';
import { spellNumber } from './spellNumber';

/** What a raising indicator asks about, and the item of the questionnaire that it needs. */
interface Question {
  readonly id: IndicatorId;
  readonly words: string;
  readonly item?: AskedItem;
  readonly type?: string;
}

const QUESTIONS: readonly Question[] = [
  { id: 'S5', words: 'whether there is anybody at all' },
  { id: 'S6', words: 'whether contacts are few' },
  { id: 'R1', words: 'whether anybody is outside', item: 'outside' },
  { id: 'F1', words: 'support', item: 'motives' },
  { id: 'F2', words: 'knowledge', item: 'motives' },
  { id: 'F4', words: 'peers', type: 'Peer/Cohort' },
  { id: 'V1', words: 'whether ties are only latent', item: 'activity' },
];

/** What could not be judged about somebody who answered, and for each thing why not: the gap is in what is known, not in her. */
export function sayUnknown(context: ReasonContext, words: ReasonWords, indicators: Readonly<Record<IndicatorId, Tri>>): Reason {
  const causes = new Map<string, string[]>();
  for (const question of QUESTIONS) {
    if (indicators[question.id] !== null) continue;
    const cause = whyUnknown(question, context, words);
    causes.set(cause, [...(causes.get(cause) ?? []), question.words]);
  }
  const parts = [...causes].map(([cause, open]) => `${nameSome(open, open.length)}, as ${cause}`);
  return {
    about: 'items',
    short: 'Not known',
    text: [parts.length === 0 ? '' : `It cannot be told for ${context.person.name}: ${parts.join('; ')}.`, context.hangsOnUse ? sayUse(context) : ''].filter((part) => part !== '').join(' '),
    raises: false,
    reports: context.hangsOnUse ? context.unstated : [],
    people: context.hangsOnUse ? namedIn(context) : [],
  };
}

/** The people at the other end of reports of which it is not recorded whether they are in use, each once. */
export function namedIn({ reconciled: { reports }, manager, unstated }: ReasonContext): readonly number[] {
  return [...new Set(unstated.map((report) => (reports.from[report] === manager ? (reports.to[report] ?? 0) : (reports.from[report] ?? 0))))];
}

function sayUse(context: ReasonContext): string {
  const { person, reconciled } = context;
  const contacts = namedIn(context);
  if (contacts.length === 0) return `It is not recorded whether some ties between the contacts of ${person.name} are in use. The result depends on them.`;
  const names = nameSome(contacts.map((index) => reconciled.people[index]?.name ?? ''));
  return `It is not recorded whether ${contacts.length === 1 ? `one contact of ${person.name} is` : `${spellNumber(contacts.length)} contacts of ${person.name} are`} in use: ${names}. The result depends on that.`;
}

function whyUnknown({ id, item, type }: Question, context: ReasonContext, { names }: ReasonWords): string {
  const { reconciled, facts, person, own, neighbours } = context;
  const { asked, people } = reconciled;
  if (item !== undefined && !asked.items.has(item)) return 'it was not asked';
  if (type !== undefined && !asked.types.includes(type)) return 'it was not asked';
  if (asked.absence === 'unknown') return 'in this study not being named means nothing';
  if (!facts.absenceJudged) return 'the list may have been cut off by the limit on names';
  if (id === 'R1') {
    const unplaced = own.filter((report) => isExternalTie(reconciled, report) === null).map((report) => reconciled.reports.to[report] ?? 0);
    return `it is not told whether ${names(unplaced)} ${unplaced.length === 1 ? 'is' : 'are'} inside or outside`;
  }
  if (person.group === '') return `the managerial group of ${person.name} is not told`;
  return `the managerial group of ${names(neighbours.filter((neighbour) => people[neighbour]?.group === ''))} is not told`;
}
