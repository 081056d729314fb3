import { isolateName } from '../../support/isolateName';
import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import type { Reason } from '../../domain/results/Reason';
import { FUNCTIONS } from '../../domain/results/Verdict';
import { writePercent } from '../../domain/writePercent';
import { nameSome } from '../../support/nameSome';
import type { ReasonReader } from './ReasonReader';
import type { SaidReason } from './SaidReason';
import { sayUnknown } from './sayUnknown';
import { wholePercent } from '../wholePercent';

/** What the sentence is made with. */
interface Said {
  readonly reason: Reason;
  readonly reader: ReasonReader;
  readonly person: Person | undefined;
  readonly names: string;
  /** "3 contacts in use", by what the rule counts. */
  readonly contacts: (count: number) => string;
  /** " in use", " that may be in use" or nothing, after "contact". */
  readonly inUse: string;
  readonly place: string;
}

type Sentence = (said: Said) => SaidReason;

/** Three words for a chip, and the sentence. */
const is =
  (short: string, text: (said: Said) => string): Sentence =>
  (said) => ({ short, text: text(said) });

const sayPeer = ({ reader: { peers }, person, reader }: Said): string =>
  peers === 'post' ? 'anyone who does much the same job' : `another ${groupOf(person, reader)}manager`;

function groupOf(person: Person | undefined, { codebook }: ReasonReader): string {
  const group = person?.group ?? '';
  const label = codebook.groups.find(({ id }) => id === group)?.label ?? group;
  return label === '' ? '' : `${isolateName(label.toLowerCase())} `;
}

/** "(5 contacts in use, all inside)". */
const beside = (count: number, contacts: Said['contacts'], all: string): string =>
  count === 0 ? '' : ` (${contacts(count)}${count === 1 ? '' : `, all ${all}`})`;

function likePostText(said: Said): string {
  const {
    reason: {
      values: { likePost },
    },
    place,
  } = said;
  const lack = `No contact${said.inUse} with ${sayPeer(said)}.`;
  if (likePost == null) return lack;
  const { all, here } = likePost;
  if (all === 0) return `${lack} There is nobody else like that on the staff list.`;
  if (here === null) return `${lack} The staff list has ${formatCount(all)}.`;
  return `${lack} There ${here === 1 ? 'is' : 'are'} ${here === 0 ? 'none' : formatCount(here)} in ${place} and ${formatCount(all)} on the whole staff list.`;
}

/** R4 and R5: how far what contacts are for reaches. */
const reachText =
  (what: 'knowledge' | 'support', within: (said: Said) => string) =>
  (said: Said): string => {
    const { serving = 0 } = said.reason.values;
    if (serving === 0) return `No contact${said.inUse} for ${what}, inside or outside.`;
    return `For ${what}, nobody beyond ${within(said)} (${said.contacts(serving)} for ${what}).`;
  };

const SENTENCES: Readonly<Record<Exclude<Reason['about'], 'items'>, Sentence>> = {
  S5: is('No contact reported', ({ inUse, reader: { rule } }) =>
    rule.rule === 'confirmed'
      ? `No contact${inUse} that both sides report, and none${inUse} off the staff list.`
      : `They name no contact${inUse}, and nobody who answered names them.`,
  ),
  S6: ({ reason: { people }, contacts, names, reader: { rule } }) => ({
    short: people.length === 1 ? '1 contact' : `${people.length} contacts`,
    text: `${contacts(people.length)}: ${names}. The rule calls ${rule.tau} or fewer few.`,
  }),
  R4: is(
    'Knowledge only from inside',
    reachText('knowledge', ({ place }) => place),
  ),
  R5: is(
    'Support only from nearby',
    reachText('support', () => 'their own unit or organisation'),
  ),
  R6: is('No live network', ({ inUse }) => `They name no group, body, programme or network${inUse}.`),
  R1: is(
    'Nobody outside',
    ({
      reason: {
        values: { own = 0 },
      },
      contacts,
      place,
      inUse,
    }) =>
      own === 0
        ? `They name no contact${inUse}, so nobody outside ${place}.`
        : `Nobody outside ${place}, private contacts aside${beside(own, contacts, 'inside')}.`,
  ),
  R2: is('No senior contact', () => 'No link to a senior decision-maker, directly or through a colleague.'),
  R3: is(
    'Relies on one link',
    ({ reader: { rule } }) =>
      `If one particular manager left, they would lose the way to ${rule.bridgeShare === 0.5 ? 'half' : writePercent(rule.bridgeShare)} or more of the people they can reach.`,
  ),
  F1: is('No support', ({ inUse }) => `No contact${inUse} for support.`),
  F2: is('No knowledge', ({ inUse }) => `No contact${inUse} for knowledge.`),
  F3: is('No mentor', ({ inUse }) => `No mentor${inUse} of their own. People whom they mentor do not count as one.`),
  F4: (said) => ({
    short: said.reader.peers === 'post' ? 'Nobody in a like post' : `No other ${groupOf(said.person, said.reader)}manager`,
    text: likePostText(said),
  }),
  F5: ({
    reason: {
      values: { unmet },
    },
    reader: { rule },
    inUse,
  }) => {
    if (unmet !== undefined)
      return { short: 'A need without a contact', text: `They ask for ${nameSome(unmet)}, and no contact${inUse} gives it.` };
    const most = FUNCTIONS.length - rule.emptyMotives;
    return {
      short: 'Few purposes',
      text: `Of knowledge, support, career and influence, their contacts${inUse} serve ${most === 0 ? 'none' : `${most} at most`}.`,
    };
  },
  F6: is('No career contact', ({ inUse }) => `No contact${inUse} for career.`),
  F7: is('No influence contact', ({ inUse }) => `No contact${inUse} for influence.`),
  V1: is(
    'Not in use now',
    ({ reason: { reports } }) =>
      `${formatCount(reports.length, 'contact is', 'contacts are')} recorded as not in use now, and none as in use.`,
  ),
  V2: ({ reader: { rule } }) => ({
    short: rule.fewTypes === 1 ? 'One network type' : 'Few network types',
    text: `All their contacts are of ${formatCount(rule.fewTypes, 'network type', 'network types')}${rule.fewTypes === 1 ? '' : ' or fewer'}.`,
  }),
  S1: is('No manager', ({ inUse }) => `No contact${inUse} with another manager on the staff list.`),
  S2: is('Only 1 manager', ({ names }) => `On the staff list, they are in contact with ${names} only.`),
  S3: is('Small circle', ({ names }) => `From manager to manager, their contacts lead to ${names} and no further.`),
  S4: is(
    'Not named',
    ({
      reason: {
        values: { othersAnswered = 0 },
      },
    }) =>
      othersAnswered === 0
        ? 'Nobody else answered, so nobody names them.'
        : `None of the ${formatCount(othersAnswered, 'other manager', 'other managers')} who answered ${othersAnswered === 1 ? 'does name' : 'names'} them.`.replace(
            'None of the 1 other manager who answered does name',
            'The 1 other manager who answered does not name',
          ),
  ),
  P1: is('Says they feel isolated', ({ person }) => `Says they feel isolated (${person?.perceivedIsolation ?? ''} out of 5).`),
  P2: is('Says they lack a network', ({ person }) => `Says they lack a network (${person?.lacksNetworks ?? ''} out of 5).`),
  named_from_outside: is(
    'Named from outside',
    ({ names, place }) => `${names}, outside ${place}, ${names.includes(' and ') ? 'name' : 'names'} them.`,
  ),
  activity: ({
    reason: {
      people,
      values: { settled },
    },
    names,
  }) => ({
    short: 'Use not recorded',
    text: `It is not recorded whether ${people.length === 1 ? 'this contact is' : `these ${people.length} contacts are`} in use: ${names}. ${people.length === 1 ? 'It is' : 'They are'} counted${settled === true ? `; the finding is the same without ${people.length === 1 ? 'it' : 'them'}` : ''}.`,
  }),
  response: ({
    reason: {
      people,
      values: { response = 'missing' },
    },
  }) => ({
    short: NO_ANSWER[response][0],
    text: `${NO_ANSWER[response][1]} We do not know whom they turn to. ${people.length === 0 ? 'Nobody who answered names them.' : `${formatCount(people.length, 'person who answered names', 'people who answered name')} them.`}`,
  }),
  silent: ({
    reason: {
      values: { silent = { k: 0, need: null, holds: null } },
    },
  }) => {
    const { k, need, holds } = silent;
    const change =
      need === null
        ? ''
        : k === 1
          ? ' Their answer could change this.'
          : ` If ${need} of them ${need === 1 ? 'names' : 'name'} this person, the finding changes.`;
    const share =
      holds === null
        ? ''
        : ` The finding has a probability of ${wholePercent(holds)}, if people who did not answer are like those who did. Contacts that people forgot are not part of that.`;
    return {
      short: `${formatCount(k)} did not say`,
      text: `${formatCount(k, 'manager has', 'managers have')} not said whether they turn to this person.${change}${share}`,
    };
  },
};

const NO_ANSWER = {
  no: ['Did not answer', 'They did not answer.'],
  declined: ['Declined', 'They declined to answer.'],
  not_asked: ['Was not asked', 'They were not asked.'],
  missing: ['No answers', 'They have no answer row, and the files do not say who answered.'],
} as const;

const IN_USE = { any: '', active: ' in use', possibly: ' that may be in use' } as const;

/** @param manager whom the finding is about, an index into `people` */
export function sayReason(reason: Reason, manager: number, reader: ReasonReader): SaidReason {
  const { people } = reader;
  const nameOf = (index: number): string => isolateName(people[index]?.name ?? '');
  if (reason.about === 'items') return sayUnknown(reason, nameOf, reader);
  const inUse = IN_USE[reason.use];
  const person = people[manager];
  const organisation = person?.organisation ?? '';
  return SENTENCES[reason.about]({
    reason,
    reader,
    person,
    names: nameSome(reason.people.map(nameOf)),
    contacts: (count) => `${formatCount(count, 'contact', 'contacts')}${inUse}`,
    inUse,
    place: organisation === '' ? 'their organisation' : isolateName(organisation),
  });
}
