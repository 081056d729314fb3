import type { IndicatorId } from '../domain/Verdict';
import { isExternalTie } from '../measures/isExternalTie';
import { namePeople } from './namePeople';
import type { ReasonContext } from './ReasonContext';
import { spellNumber } from './spellNumber';

/** How a true indicator is said: three words at most, and a sentence that blames nobody. */
export interface IndicatorReason {
  readonly id: IndicatorId;
  /** Raises the severity; the others inform the text and what might help. */
  readonly raises: boolean;
  readonly short: (context: ReasonContext) => string;
  readonly text: (context: ReasonContext) => string;
  /** The reports it looked at. */
  readonly reports: (context: ReasonContext) => readonly number[];
}

const own = ({ own: reports }: ReasonContext): readonly number[] => reports;
const about = ({ about: reports }: ReasonContext): readonly number[] => reports;
const both = (context: ReasonContext): readonly number[] => [...context.own, ...context.about];

const nameOf = ({ reconciled }: ReasonContext, person: number): string => reconciled.people[person]?.name ?? '';
const placeOf = ({ person }: ReasonContext): string => (person.organisation === '' ? 'the own organisation' : person.organisation);
const inUse = ({ rule }: ReasonContext): string => (rule.activity === 'active' ? 'active ' : '');
const counted = (count: number, one: string, many: string): string => `${count === 0 ? 'no' : spellNumber(count)} ${count === 1 ? one : many}`;
const groupLabel = ({ codebook, person }: ReasonContext): string => (codebook.groups.find((group) => group.id === person.group)?.label ?? person.group).toLowerCase();

function ownContacts(context: ReasonContext): string {
  const count = new Set(context.own.map((report) => context.reconciled.reports.to[report])).size;
  return count === 0 ? `${context.person.name} names no ${inUse(context)}contact` : `Of the ${counted(count, 'contact', 'contacts')} that ${context.person.name} names`;
}

function lackOf(motive: string) {
  return (context: ReasonContext): string =>
    context.own.length === 0 ? `${ownContacts(context)}, so none for ${motive}.` : `${ownContacts(context)}, none is for ${motive}.`;
}

/** Somebody of another organisation who names her does not make her turn there, and is said apart. */
function namedFromOutside(context: ReasonContext): string {
  const names = context.about
    .filter((report) => isExternalTie(context.reconciled, report) === true)
    .map((report) => nameOf(context, context.reconciled.reports.from[report] ?? 0));
  return names.length === 0 ? '' : ` ${namePeople(names)} of another organisation ${names.length === 1 ? 'names' : 'name'} ${context.person.name}.`;
}

function peersText(context: ReasonContext): string {
  const { here, all } = context.peersOnRoster;
  const group = groupLabel(context);
  const lack = `${context.person.name} has no tie with another ${group} manager, and no peer or cohort.`;
  if (all === 0) return `${lack} There is no other ${group} manager on the roster: a matter of structure.`;
  if (here === 0) return `${lack} There is no peer to be had in ${placeOf(context)}, and ${all} on the whole roster: a matter of structure.`;
  return `${lack} The roster holds ${counted(here, 'other', 'others')} in ${placeOf(context)} and ${all} overall.`;
}

function needsText({ person, own: reports, reconciled }: ReasonContext): string {
  const met = (motive: string): boolean => reports.some((report) => reconciled.reports.lists[reconciled.reports.motives[report] ?? 0]?.includes(motive) === true);
  if (person.needs !== null) return `${person.name} asks for ${namePeople(person.needs.filter((need) => !met(need)))}, and no contact gives it.`;
  return `Of knowledge, support, career and influence, ${person.name}'s contacts serve one at most.`;
}

/** One sentence for each indicator, those that raise the severity first. To add one: an entry here and a row in `judgeIndicators`. */
export const INDICATOR_REASONS: readonly IndicatorReason[] = [
  {
    id: 'S5',
    raises: true,
    short: () => 'Nobody',
    text: (context) => `${context.person.name} names no ${inUse(context)}contact, and nobody who answered names ${context.person.name}.`,
    reports: both,
  },
  {
    id: 'S6',
    raises: true,
    short: ({ facts }) => `${facts.c} ${facts.c === 1 ? 'contact' : 'contacts'}`,
    text: (context) =>
      `${context.person.name} has ${counted(context.facts.c, `${inUse(context)}contact`, `${inUse(context)}contacts`)}: ${namePeople(context.contacts.map((contact) => nameOf(context, contact)))}. Few means ${context.rule.tau} at most.`,
    reports: both,
  },
  {
    id: 'R1',
    raises: true,
    short: () => 'Nobody outside',
    text: (context) =>
      `${context.own.length === 0 ? `${ownContacts(context)}, so none outside ${placeOf(context)}.` : `${ownContacts(context)}, none is outside ${placeOf(context)}.`}${namedFromOutside(context)}`,
    reports: own,
  },
  { id: 'F1', raises: true, short: () => 'No support', text: lackOf('support'), reports: own },
  { id: 'F2', raises: true, short: () => 'No knowledge', text: lackOf('knowledge'), reports: own },
  { id: 'F4', raises: true, short: () => 'No peer', text: peersText, reports: both },
  {
    id: 'V1',
    raises: true,
    short: () => 'Only latent ties',
    text: ({ person }) => `The ties by and about ${person.name} exist, and none is in active use.`,
    reports: both,
  },
  {
    id: 'S1',
    raises: true,
    short: () => 'No manager',
    text: (context) => `${context.person.name} has no ${inUse(context)}tie with another manager on the roster.`,
    reports: both,
  },
  {
    id: 'S3',
    raises: true,
    short: () => 'Small circle',
    text: ({ person, neighbours }) => `${person.name} is connected with ${neighbours.length > 1 ? 'two other managers' : 'one or two other managers'} only, and they with nobody else.`,
    reports: both,
  },
  {
    id: 'S2',
    raises: false,
    short: () => 'One manager',
    text: (context) => `${context.person.name} has a tie with one manager on the roster, ${namePeople(context.neighbours.map((neighbour) => nameOf(context, neighbour)))}.`,
    reports: both,
  },
  {
    id: 'S4',
    raises: false,
    short: () => 'Named by nobody',
    text: ({ person, facts }) => {
      const others = facts.strata.ownOrganisation.respondents + facts.strata.elsewhere.respondents;
      return `None of the ${others} others whose answers count names ${person.name}.`;
    },
    reports: about,
  },
  { id: 'R2', raises: false, short: () => 'No way up', text: ({ person }) => `Neither ${person.name} nor anybody tied to ${person.name} reports an Elite tie.`, reports: own },
  {
    id: 'R3',
    raises: false,
    short: () => 'Hangs on one',
    text: ({ person }) => `If one certain manager left, ${person.name} would lose the way to half or more of the others.`,
    reports: both,
  },
  { id: 'F3', raises: false, short: () => 'No mentor', text: ({ person }) => `${person.name} names no mentor.`, reports: own },
  { id: 'F5', raises: false, short: ({ person }) => (person.needs === null ? 'Few purposes' : 'A need unmet'), text: needsText, reports: own },
  {
    id: 'V2',
    raises: false,
    short: () => 'One kind of tie',
    text: ({ person }) => `All the contacts that ${person.name} names are of one network type at most.`,
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
