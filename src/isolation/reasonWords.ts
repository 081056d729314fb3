import { nameSome } from '../support/nameSome';
import type { ReasonContext } from './ReasonContext';
import { spellNumber } from './spellNumber';

/** The turns of phrase about one manager that hang on the rule: a sentence that denies a tie must say which ties it looked at. */
export interface ReasonWords {
  readonly names: (people: readonly number[]) => string;
  /** "active " where only active ties count: a latent one may well be there. "possibly active " where of some it is not recorded. */
  readonly inUse: string;
  /** The same after "a" or "an". */
  readonly anInUse: string;
  /** " as an active contact", after "names" or "name". */
  readonly asContact: string;
  /** A tie between managers, as the rule counts it. */
  readonly tie: string;
  readonly place: string;
  readonly group: string;
  /** That none of the contacts whom the manager names is … ("outside Care", "for support"). */
  readonly noContactIs: (what: string) => string;
}

export function reasonWords({ reconciled, codebook, rule, person, own, unstated }: ReasonContext): ReasonWords {
  const inUse = rule.activity === 'any' ? '' : unstated.length === 0 ? 'active ' : 'possibly active ';
  return {
    names: (people) => nameSome(people.map((index) => reconciled.people[index]?.name ?? '')),
    inUse,
    anInUse: `${unstated.length === 0 || inUse === '' ? 'an' : 'a'} ${inUse}`,
    asContact: inUse === '' ? '' : ` as ${unstated.length === 0 ? 'an' : 'a'} ${inUse}contact`,
    tie: `${rule.rule === 'confirmed' ? 'confirmed ' : ''}${inUse}tie`,
    place: person.organisation === '' ? 'their own organisation' : person.organisation,
    group: (codebook.groups.find((group) => group.id === person.group)?.label ?? person.group).toLowerCase(),
    noContactIs(what) {
      if (own.length === 0) return `${person.name} names no ${inUse}contact, so none ${what}.`;
      if (own.length === 1) return `The one ${inUse}contact that ${person.name} names is not ${what}.`;
      return `Of the ${spellNumber(own.length)} ${inUse}contacts that ${person.name} names, none is ${what}.`;
    },
  };
}
