import type { Reason, UnknownCause } from '../../domain/results/Reason';
import type { IndicatorId } from '../../domain/results/indicators';
import { nameSome } from '../../support/nameSome';
import { sayPlaces } from '../sayPlaces';
import type { ReasonReader } from './ReasonReader';
import type { SaidReason } from './SaidReason';

const QUESTIONS: Readonly<Partial<Record<IndicatorId, string>>> = {
  S5: 'whether there is anybody at all',
  S6: 'whether contacts are few',
  R4: 'whether knowledge comes from outside',
  R5: 'whether support reaches further than nearby',
  R6: 'whether there is a live network',
  F1: 'whether there is support',
  F2: 'whether there is knowledge',
  V1: 'whether contacts are in use',
};

/** Why something cannot be said of somebody who answered. */
export function sayUnknown(
  { values: { unknown = [], dependsOnUse = false, unread = [] }, people }: Reason,
  nameOf: (index: number) => string,
  { peers }: ReasonReader,
): SaidReason {
  const what = peers === 'post' ? 'post' : 'managerial group';
  const CAUSES: Readonly<Record<UnknownCause, (names: string) => string>> = {
    absence_unknown: () => 'in this study, not naming somebody does not mean that there is nobody',
    unread: () => `some of their answers could not be read${unread.length === 0 ? '' : ` (${sayPlaces(unread)})`}`,
    capped: () => 'they may have named as many people as they were allowed',
    position: (names) =>
      `it is not recorded where ${names === '' ? 'some contacts are' : `${names} ${names.includes(' and ') ? 'are' : 'is'}`}`,
    own_post: () => `their ${what} is not recorded`,
    posts: (names) => `the ${what} of ${names === '' ? 'some contacts' : names} is not recorded`,
    hardly_spoken_of: () => 'hardly anyone in their organisation names anybody for support',
  };
  const questions = unknown.map(({ cause, of, people: whom }) => {
    const asked = of.map(
      (id) => QUESTIONS[id] ?? (peers === 'post' ? 'whether anyone does much the same job' : 'whether there is a fellow manager'),
    );
    return `We cannot say ${nameSome(asked, asked.length)}, because ${CAUSES[cause](nameSome(whom.map(nameOf)))}.`;
  });
  const use = !dependsOnUse
    ? ''
    : people.length === 0
      ? 'The finding depends on which contacts are in use, which is not recorded.'
      : `The finding depends on whether ${nameSome(people.map(nameOf))} ${people.length === 1 ? 'is' : 'are'} in use, which is not recorded.`;
  return { short: 'Not known', text: [...questions, use].filter((part) => part !== '').join(' ') };
}
