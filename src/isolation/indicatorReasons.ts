import type { IndicatorId } from '../domain/results/Verdict';
import { writePercent } from '../domain/writePercent';
import { countThings } from './countThings';
import { nameSome } from '../support/nameSome';
import type { ReasonContext } from './ReasonContext';
import type { ReasonWords } from './reasonWords';
import { spellNumber } from './spellNumber';

/** How a true indicator is said: three words at most, and a sentence that blames nobody and is true under every rule. */
export interface IndicatorReason {
  readonly id: IndicatorId;
  /** Raises the severity; the others inform the text and what might help. */
  readonly raises: boolean;
  readonly short: (context: ReasonContext) => string;
  readonly text: (context: ReasonContext, words: ReasonWords) => string;
  /** The reports it looked at. */
  readonly reports: (context: ReasonContext) => readonly number[];
  /** The people it names. */
  readonly people?: (context: ReasonContext) => readonly number[];
}

/** Knowledge, support, career and influence. */
const MOTIVES = 4;

const own = ({ own: reports }: ReasonContext): readonly number[] => reports;
const about = ({ about: reports }: ReasonContext): readonly number[] => reports;
const both = (context: ReasonContext): readonly number[] => [...context.own, ...context.about];

function nobodyText({ person, rule }: ReasonContext, { inUse, asContact, tie }: ReasonWords): string {
  // Under `confirmed` there may be reports by and about somebody who has nobody: nobody completes them.
  if (rule.rule === 'confirmed') return `${person.name} has no ${tie} with another manager, and names no ${inUse}contact off the roster.`;
  return `${person.name} names no ${inUse}contact, and nobody who answered names ${person.name}${asContact}.`;
}

function peersText({ person, peersOnRoster: { here, all } }: ReasonContext, { inUse, tie, group, place }: ReasonWords): string {
  const lack = `${person.name} has no ${tie} with another ${group} manager, and names no ${inUse}contact of the type Peer/Cohort.`;
  if (all === 0) return `${lack} There is no other ${group} manager on the roster: a matter of structure.`;
  if (here === null) return `${lack} The roster holds ${countThings(all, 'other', 'others')}; the organisation of ${person.name} is not told.`;
  if (here === 0) return `${lack} There is no peer to be had in ${place}; the roster holds ${spellNumber(all)} elsewhere: a matter of structure.`;
  return `${lack} The roster holds ${countThings(here, 'other', 'others')} in ${place} and ${spellNumber(all)} overall.`;
}

function unnamedText({ othersAnswered, person }: ReasonContext, { asContact }: ReasonWords): string {
  if (othersAnswered === 0) return `Nobody else answered, so nobody names ${person.name}.`;
  if (othersAnswered === 1) return `The one other manager who answered does not name ${person.name}${asContact}.`;
  return `None of the ${spellNumber(othersAnswered)} others who answered names ${person.name}${asContact}.`;
}

function needsText({ person, own: reports, reconciled, rule }: ReasonContext, { inUse }: ReasonWords): string {
  const met = (motive: string): boolean => reports.some((report) => reconciled.reports.lists[reconciled.reports.motives[report] ?? 0]?.includes(motive) === true);
  if (person.needs !== null) return `${person.name} asks for ${nameSome(person.needs.filter((need) => !met(need)))}, and no ${inUse}contact gives it.`;
  return `Of knowledge, support, career and influence, the ${inUse}contacts that ${person.name} names serve ${spellNumber(MOTIVES - rule.emptyMotives)}${rule.emptyMotives === MOTIVES ? '' : ' at most'}.`;
}

/** One sentence for each indicator, those that raise the severity first. To add one: an entry here and a row in `judgeIndicators`. */
export const INDICATOR_REASONS: readonly IndicatorReason[] = [
  { id: 'S5', raises: true, short: () => 'Nobody', text: nobodyText, reports: both },
  {
    id: 'S6',
    raises: true,
    short: ({ facts }) => `${facts.c} ${facts.c === 1 ? 'contact' : 'contacts'}`,
    text: ({ person, facts, contacts, rule }, { inUse, names }) =>
      `${person.name} has ${countThings(facts.c, `${inUse}contact`, `${inUse}contacts`)}: ${names(contacts)}. Few means ${spellNumber(rule.tau)} at most.`,
    reports: both,
    people: ({ contacts }) => contacts,
  },
  { id: 'R1', raises: true, short: () => 'Nobody outside', text: (_, { noContactIs, place }) => noContactIs(`outside ${place}`), reports: own },
  { id: 'F1', raises: true, short: () => 'No support', text: (_, { noContactIs }) => noContactIs('for support'), reports: own },
  { id: 'F2', raises: true, short: () => 'No knowledge', text: (_, { noContactIs }) => noContactIs('for knowledge'), reports: own },
  { id: 'F4', raises: true, short: () => 'No peer', text: peersText, reports: both },
  {
    id: 'V1',
    raises: true,
    short: () => 'Only latent ties',
    text: ({ person }) => `Of the ties by and about ${person.name} that are known, some are latent and none is said to be active.`,
    reports: ({ latent }) => latent,
  },
  {
    id: 'S1',
    raises: true,
    short: () => 'No manager',
    text: ({ person }, { tie }) => `${person.name} has no ${tie} with another manager on the roster.`,
    reports: both,
  },
  {
    id: 'S3',
    raises: true,
    short: () => 'Small circle',
    text: ({ person, circle }, { tie, names }) => `From manager to manager, the ${tie}s of ${person.name} lead to ${names(circle)} and no further.`,
    reports: both,
    people: ({ circle }) => circle,
  },
  {
    id: 'S2',
    raises: false,
    short: () => 'One manager',
    text: ({ person, neighbours }, { tie, names }) => `On the roster, ${person.name} has one ${tie}, with ${names(neighbours)}.`,
    reports: both,
    people: ({ neighbours }) => neighbours,
  },
  { id: 'S4', raises: false, short: () => 'Named by nobody', text: unnamedText, reports: about },
  {
    id: 'R2',
    raises: false,
    short: () => 'No way up',
    text: ({ person }, { anInUse }) => `Neither ${person.name} nor any manager tied to ${person.name} reports ${anInUse}Elite tie.`,
    reports: own,
  },
  {
    id: 'R3',
    raises: false,
    short: () => 'Hangs on one',
    text: ({ person, rule }) =>
      `If one particular manager left, ${person.name} would lose the way to ${rule.bridgeShare === 0.5 ? 'half' : writePercent(rule.bridgeShare)} or more of the managers within reach.`,
    reports: both,
  },
  { id: 'F3', raises: false, short: () => 'No mentor', text: ({ person }, { inUse }) => `${person.name} names no ${inUse}mentor.`, reports: own },
  { id: 'F5', raises: false, short: ({ person }) => (person.needs === null ? 'Few purposes' : 'A need unmet'), text: needsText, reports: own },
  {
    id: 'V2',
    raises: false,
    short: ({ rule }) => (rule.fewTypes <= 1 ? 'One network type' : 'Few network types'),
    text: ({ person, rule }, { inUse }) => `All the ${inUse}contacts that ${person.name} names are of ${countThings(rule.fewTypes, 'network type', 'network types')} at most.`,
    reports: own,
  },
  {
    id: 'P1',
    raises: false,
    short: () => 'Feels alone',
    text: ({ person }) => `${person.name} gives ${person.perceivedIsolation ?? ''} of 5 to feeling isolated.`,
    reports: () => [],
  },
];
