import { formatCount } from '../../domain/formatCount';
import type { DyadTest } from '../../domain/results/DyadTest';
import type { Mixing } from '../../domain/results/Mixing';
import { writePercent } from '../../domain/writePercent';
import { nameSome } from '../../support/nameSome';

/** A result this unlikely by chance is called one; where even the smallest p is above it, nothing can be told. */
const UNLIKELY = 0.05;

export type LinkJudgement = 'fewer' | 'more' | 'not clear' | 'too few to tell' | 'untested';

export const LINK_JUDGEMENT_WORDS: Readonly<Record<LinkJudgement, string>> = {
  fewer: 'Fewer than by chance',
  more: 'More than by chance',
  'not clear': 'Not clear',
  'too few to tell': 'Too few to tell',
  untested: 'Not tested',
};

/** What a test of links comes to; `beyond` = how much more there are than chance would give. */
export function judgeLinks(p: number | null, pMin: number | null, beyond: number): LinkJudgement {
  if (p === null || pMin === null) return 'untested';
  if (pMin > UNLIKELY) return 'too few to tell';
  if (p > UNLIKELY) return 'not clear';
  return beyond < 0 ? 'fewer' : 'more';
}

/** How many links lead across, beside what chance would give: to be read aloud. */
export function sayMixingPlainly({ by, all, ei: { observed, expected } }: Mixing): string {
  if (observed === null) return `There is no link between managers whose ${by} is recorded.`;
  const across = Math.round(((observed + 1) / 2) * all);
  const counted = `${formatCount(across)} of ${formatCount(all, 'link', 'links')} (${writePercent(across / all)}) lead to another ${by}.`;
  return expected === null
    ? counted
    : `${counted} If ${by === 'group' ? 'groups' : 'organisations'} made no difference, about ${formatCount(Math.round(((expected + 1) / 2) * all))} would.`;
}

/** In what managers who name each other are alike more, or less, often than by chance: to be read aloud. */
export function sayLikenesses(dyads: readonly DyadTest[]): string {
  const judged = dyads.map(({ name, p, pMin, correlation, expected }) => ({ name, is: judgeLinks(p, pMin, correlation - expected) }));
  const named = (is: LinkJudgement): string => nameSome(judged.filter((one) => one.is === is).map(({ name }) => name));
  const [more, fewer] = [named('more'), named('fewer')];
  if (more === '' && fewer === '')
    return judged.every(({ is }) => is === 'too few to tell')
      ? 'There are too few managers to tell whether they name people like themselves.'
      : 'It is not clear whether managers name people like themselves. They may still do so.';
  const first = more === '' ? `${fewer} less` : `${more} more`;
  const then = more === '' || fewer === '' ? '' : ` They name people of ${fewer} less often.`;
  return `Managers name people of ${first} often than chance would give.${then}`;
}

/** How many of the namings are of somebody alike. */
export function sayAlike({ alike, arcs }: Pick<DyadTest, 'alike' | 'arcs'>): string {
  return arcs === 0 ? '0' : `${formatCount(alike)} of ${formatCount(arcs)} (${writePercent(alike / arcs)})`;
}
