import { ABSENT, LAPSED } from '../../domain/Activity';
import { isGroupKind } from '../../domain/ContactKind';
import { fillFromRegister } from '../../domain/nominations/fillFromRegister';
import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { CompareContext } from '../CompareContext';

/**
 * By manager, contacts of which every row says that they have ended (or that are a network which is closed), by all contacts
 * that they wrote of. A tie that never was (absent, strength 0) is none of them.
 *
 * @param type those of one network type; `null` = all
 * @param areGroups groups, bodies and networks only
 */
export function shareLapsed({ study, reconciled }: CompareContext, type: string | null, areGroups = false): readonly (number | null)[] {
  const { response, asked, managers, people, from, to, round } = reconciled;
  const nominations = fillFromRegister(study.nominations, to, people);
  // Contact → whether every row about it says that it has ended.
  const contacts = Array.from({ length: managers }, () => new Map<number, boolean>());
  const isOfRound = makeRoundTest(nominations, round);
  const isOfType = (row: number): boolean => type === null || (nominations.lists[nominations.types[row] ?? 0] ?? []).includes(type);
  const isGroup = (row: number, contact: number): boolean =>
    people[contact]?.kind === 'collectivity' || isGroupKind(nominations.contactKind[row] ?? 0);
  for (let row = 0; row < nominations.length; row += 1) {
    const contact = to[row] ?? -1;
    const isTie = contact >= 0 && isOfRound(row) && nominations.strength[row] !== 0 && nominations.activity[row] !== ABSENT;
    if (!isTie || !isOfType(row) || (areGroups && !isGroup(row, contact))) continue;
    const own = contacts[from[row] ?? -1];
    own?.set(contact, (own.get(contact) ?? true) && nominations.activity[row] === LAPSED);
  }
  return contacts.map((own, manager) => {
    if (response[manager] !== 'answered' || !asked.items.has('activity') || own.size === 0) return null;
    return [...own.values()].filter(Boolean).length / own.size;
  });
}
