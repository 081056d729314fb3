import { ABSENT, LAPSED } from '../../domain/Activity';
import { fillFromRegister } from '../../domain/nominations/fillFromRegister';
import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { CompareContext } from '../CompareContext';

/** By manager, contacts of whom every row says lapsed, by all contacts she wrote of; those of one type, or all (`null`). */
export function shareLapsed({ study, reconciled }: CompareContext, type: string | null): readonly (number | null)[] {
  const { response, asked, managers, from, to, round, people } = reconciled;
  const nominations = fillFromRegister(study.nominations, to, people);
  // Contact → whether every row about her says lapsed.
  const contacts = Array.from({ length: managers }, () => new Map<number, boolean>());
  const isOfRound = makeRoundTest(nominations, round);
  for (let row = 0; row < nominations.length; row += 1) {
    const contact = to[row] ?? -1;
    if (contact < 0 || !isOfRound(row) || nominations.strength[row] === 0 || !(type === null || (nominations.lists[nominations.types[row] ?? 0] ?? []).includes(type))) continue;
    const hers = contacts[from[row] ?? -1];
    hers?.set(contact, (hers.get(contact) ?? true) && (nominations.activity[row] === LAPSED || nominations.activity[row] === ABSENT));
  }
  return contacts.map((hers, manager) => {
    if (response[manager] !== 'answered' || !asked.items.has('activity') || hers.size === 0) return null;
    return [...hers.values()].filter(Boolean).length / hers.size;
  });
}
