import { formatCount } from '../../domain/formatCount';
import type { MarkId, Marks } from '../../domain/results/Marks';
import { MARKS } from '../../domain/results/Marks';
import { nameSome } from '../../support/nameSome';

const LACKS: Readonly<Record<MarkId, string>> = {
  knowledge: 'nobody outside for knowledge',
  support: 'no support from beyond their own unit',
  likePost: 'nobody in a like post',
  network: 'no live network',
  contacts: '',
};
const HAS: Readonly<Record<MarkId, string>> = {
  knowledge: 'knowledge from outside',
  support: 'support from beyond their own unit',
  likePost: 'somebody in a like post',
  network: 'a live network',
  contacts: '',
};

/**
 * A finding in one sentence of at most 25 words: how many contacts, and what is missing among them, or there.
 *
 * @param contacts that count; `null` = did not answer
 * @param namedBy how many managers name this one, for those who did not answer
 */
export function sayManager(marks: Marks, contacts: number | null, namedBy: number): string {
  if (contacts === null)
    return `Did not answer. ${namedBy === 0 ? 'Nobody names them.' : `${formatCount(namedBy, 'manager names', 'managers name')} them.`}`;
  const of = (mark: Marks[MarkId], words: Readonly<Record<MarkId, string>>): readonly string[] =>
    MARKS.filter((id) => marks[id] === mark && words[id] !== '').map((id) => words[id]);
  // Where silence says nothing, nobody named is no finding.
  const isOpen = marks.contacts === 'unknown';
  if (isOpen && contacts === 0) return 'No contact is recorded, which does not mean that there is none.';
  const names = contacts === 0 ? 'Has no contact' : `Has ${isOpen ? 'at least ' : ''}${formatCount(contacts, 'contact', 'contacts')}`;
  const lacks = of('lacks', LACKS);
  if (lacks.length > 0) return `${names}: ${nameSome(lacks, lacks.length)}.`;
  const has = of('has', HAS);
  return has.length === 0 ? `${names}.` : `${names}, with ${nameSome(has, has.length)}.`;
}
