import type { IndicatorId, Reason, Tri } from '../domain/results/Verdict';
import { isExternalTie } from '../measures/own/isExternalTie';
import { capital } from '../support/capital';
import { INDICATOR_REASONS } from './indicatorReasons';
import type { Judgement } from './judgeManager';
import type { ReasonContext } from './ReasonContext';
import type { ReasonWords } from './reasonWords';
import { reasonWords } from './reasonWords';
import { namedIn, sayUnknown } from './sayUnknown';
import { nameSome } from '../support/nameSome';
import { spellNumber } from './spellNumber';
import { wholePercent } from './wholePercent';
import { formatCount } from '../domain/formatCount';

const DID_NOT_ANSWER = {
  no: ['Did not answer', 'did not answer'],
  declined: ['Declined', 'declined to answer'],
  not_asked: ['Was not asked', 'was not asked'],
  missing: ['No row', 'has no row, and the files do not say who answered'],
} as const;

/** The reasons of one verdict in words, those that raise the severity first. */
export function writeReasons(context: ReasonContext, judgement: Judgement, indicators: Readonly<Record<IndicatorId, Tri>>): readonly Reason[] {
  const words = reasonWords(context);
  const response = context.reconciled.response[context.manager] ?? 'missing';
  if (response !== 'answered') return [sayNoAnswer(context, words, DID_NOT_ANSWER[response])];
  const said = INDICATOR_REASONS.filter(({ id }) => indicators[id] === true).map(
    ({ id, raises, short, text, reports, people }): Reason => ({ about: id, short: short(context), text: text(context, words), raises, reports: reports(context), people: people?.(context) ?? [] }),
  );
  const fromOutside = indicators.R1 === true ? sayNamedFromOutside(context, words) : [];
  const inUse = context.hangsOnUse ? [] : sayNotRecorded(context, judgement);
  if (judgement.label === 'possibly') return [...said, ...fromOutside, ...inUse, saySilent(context, judgement)];
  if (judgement.label === 'cannot_say') return [sayUnknown(context, words, indicators), ...said, ...fromOutside, ...inUse];
  return [...said, ...fromOutside, ...inUse];
}

function namersIn({ reconciled }: ReasonContext, reports: readonly number[]): readonly number[] {
  return [...new Set(reports.map((report) => reconciled.reports.from[report] ?? 0))];
}

function sayNoAnswer(context: ReasonContext, { asContact }: ReasonWords, [short, how]: readonly [string, string]): Reason {
  const namers = namersIn(context, context.about);
  const named = namers.length === 0 ? 'Nobody who answered names' : `${capital(spellNumber(namers.length))} of those who answered ${namers.length === 1 ? 'names' : 'name'}`;
  return {
    about: 'response',
    short,
    text: `${context.person.name} ${how}: whom they turn to is not known. ${named} them${asContact}.`,
    raises: false,
    reports: context.about,
    people: namers,
  };
}

/** Somebody elsewhere who names her does not make her turn there: it leaves R1 as it is, and is said apart. docs/isolation.md, 2. */
function sayNamedFromOutside(context: ReasonContext, { names, place, asContact }: ReasonWords): readonly Reason[] {
  const reports = context.about.filter((report) => isExternalTie(context.reconciled, report) === true);
  const namers = namersIn(context, reports);
  if (namers.length === 0) return [];
  return [
    {
      about: 'R1',
      short: 'Named from outside',
      text: `${names(namers)}, outside ${place}, ${namers.length === 1 ? 'names' : 'name'} ${context.person.name}${asContact}.`,
      raises: false,
      reports,
      people: namers,
    },
  ];
}

/** Contacts of whom it is not recorded whether they are in use are counted, and that is said. docs/isolation.md, 2. */
function sayNotRecorded(context: ReasonContext, { label }: Judgement): readonly Reason[] {
  const contacts = namedIn(context);
  if (contacts.length === 0) return [];
  const settled = label === 'isolated' || label === 'not_isolated';
  const names = nameSome(contacts.map((index) => context.reconciled.people[index]?.name ?? ''));
  return [
    {
      about: 'activity',
      short: 'Use not recorded',
      text: `It is not recorded whether ${contacts.length === 1 ? 'this contact is' : `these ${spellNumber(contacts.length)} contacts are`} in use: ${names}. ${contacts.length === 1 ? 'It is' : 'They are'} counted${settled ? `; without ${contacts.length === 1 ? 'it' : 'them'} the result would be the same` : ''}.`,
      raises: false,
      reports: context.unstated,
      people: contacts,
    },
  ];
}

function saySilent({ person, facts }: ReasonContext, { need, holds }: Judgement): Reason {
  const { k } = facts.silent;
  const change = need === null ? '' : ` ${k === 1 ? 'That one' : `At least ${spellNumber(need)} of them`} would have to name ${person.name} for this to change.`;
  const share =
    holds === null ? '' : ` The verdict stands with a probability of ${wholePercent(holds)}; that covers silence only, not forgetting, and takes the silent for like those who answered.`;
  return {
    about: 'silent',
    short: `${formatCount(k)} silent`,
    text: `${capital(spellNumber(k))} ${k === 1 ? 'manager has' : 'managers have'} not said whether they turn to ${person.name}.${change}${share}`,
    raises: false,
    reports: [],
    people: [],
  };
}
