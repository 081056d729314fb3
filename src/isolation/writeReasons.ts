import type { Reason } from '../domain/Verdict';
import { INDICATOR_REASONS } from './indicatorReasons';
import type { Judgement } from './judgeManager';
import type { ReasonContext } from './ReasonContext';
import type { IndicatorId, Tri } from '../domain/Verdict';

const DID_NOT_ANSWER = {
  no: ['Did not answer', 'did not answer'],
  declined: ['Declined', 'declined to answer'],
  not_asked: ['Was not asked', 'was not asked'],
  missing: ['No row', 'has no row, and the files do not say who answered'],
} as const;

/** What an indicator asks about, for the sentence that says what could not be judged. */
const ITEMS: readonly (readonly [IndicatorId, string])[] = [
  ['S5', 'whether there is anybody at all'],
  ['S6', 'whether contacts are few'],
  ['R1', 'whether anybody is outside'],
  ['F1', 'support'],
  ['F2', 'knowledge'],
  ['F4', 'peers'],
];

/** The reasons of one verdict in words, those that raise the severity first. */
export function writeReasons(context: ReasonContext, judgement: Judgement, indicators: Readonly<Record<IndicatorId, Tri>>): readonly Reason[] {
  const response = context.reconciled.response[context.manager] ?? 'missing';
  if (response !== 'answered') return [sayNoAnswer(context, DID_NOT_ANSWER[response])];
  const said = INDICATOR_REASONS.filter(({ id }) => indicators[id] === true).map(({ id, raises, short, text, reports }): Reason => {
    const looked = reports(context);
    return { about: id, short: short(context), text: text(context), raises, reports: looked, people: id === 'S6' || id === 'S2' ? context.contacts : [] };
  });
  if (judgement.label === 'possibly') return [...said, saySilent(context, judgement)];
  if (judgement.label === 'cannot_say') return [sayItems(context, indicators), ...said];
  return said;
}

function sayNoAnswer(context: ReasonContext, [short, words]: readonly [string, string]): Reason {
  const namers = new Set(context.about.map((report) => context.reconciled.reports.from[report] ?? 0));
  const named = namers.size === 0 ? 'Nobody who answered names them.' : `${namers.size} of those who answered ${namers.size === 1 ? 'names' : 'name'} them.`;
  return {
    about: 'response',
    short,
    text: `${context.person.name} ${words}: whom they turn to is not known. ${named}`,
    raises: false,
    reports: context.about,
    people: [...namers],
  };
}

function saySilent({ person, facts }: ReasonContext, { need, holds }: Judgement): Reason {
  const { k } = facts.silent;
  const change = need === null ? '' : ` If ${need === 1 ? 'one' : need} of them had named ${person.name}, the verdict would fall.`;
  // Never rounded up to certainty.
  const share = holds === null ? '' : ` It stands with a probability of ${Math.min(99, Math.floor(holds * 100))} %, taking the silent for like those who answered;`;
  return {
    about: 'silent',
    short: `${k} silent`,
    text: `${k} ${k === 1 ? 'manager has' : 'managers have'} not said whether they turn to ${person.name}.${change}${share} this covers silence only, not forgetting.`,
    raises: false,
    reports: [],
    people: [],
  };
}

function sayItems({ reconciled, facts, person }: ReasonContext, indicators: Readonly<Record<IndicatorId, Tri>>): Reason {
  const open = ITEMS.filter(([id]) => indicators[id] === null).map(([, words]) => words);
  const why =
    reconciled.asked.absence === 'unknown'
      ? 'in this study not being named means nothing'
      : facts.absenceJudged
        ? 'it was not asked'
        : 'the list may have been cut off by the limit on names';
  return {
    about: 'items',
    short: 'Not known',
    text: `It cannot be told for ${person.name}: ${open.join(', ')}; ${why}.`,
    raises: false,
    reports: [],
    people: [],
  };
}
