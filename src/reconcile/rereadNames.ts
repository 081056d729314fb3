import { CONTACT_KINDS } from '../domain/ContactKind';
import { makePerson } from '../domain/makePerson';
import type { NameDoubt, NameReading } from '../domain/results/NameDoubt';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { finish } from '../support/finish';
import { findNameDoubts } from './findNameDoubts';
import { reconcile } from './reconcile';
import type { SettledNames } from './settleNames';

const PERSON = CONTACT_KINDS.indexOf('person');

/** A study whose doubtful pairs are every one taken for one person, or for two. Nobody becomes their own contact. docs/measures.md, 5.6. */
export function rereadNames(study: Study, reconciled: Reconciled, doubts: readonly NameDoubt[], reading: NameReading): Reconciled {
  const { round } = reconciled;
  const reporters = doubts.filter(({ column, joined }) => column === 'from' && !joined);
  if (reading === 'split') return reconcile(study, round, splitNames(study, doubts));
  if (reporters.length === 0) return reconcile(study, round, mergeNames(doubts));
  // Rows that were not taken speak of contacts, too: whom they mean is settled once it is known who wrote them.
  const respelled = respellReporters(study, reconciled, reporters);
  return reconcile(respelled, round, mergeNames(finish(findNameDoubts(respelled, reconcile(respelled, round)))));
}

function respellReporters(study: Study, { people }: Reconciled, doubts: readonly NameDoubt[]): Study {
  const { nominations } = study;
  const [words, from] = [[...nominations.words], nominations.from.slice()];
  for (const { person, rows } of doubts) {
    const word = words.push(people[person]?.id ?? '') - 1;
    for (const row of rows) from[row] = word;
  }
  return { ...study, nominations: { ...nominations, words, from } };
}

function mergeNames(doubts: readonly NameDoubt[]): (settled: SettledNames) => SettledNames {
  return (settled) => {
    const to = settled.to.slice();
    for (const { person, rows, joined } of doubts) {
      if (joined) continue;
      for (const row of rows) to[row] = person === settled.from[row] ? -1 : person;
    }
    return { ...settled, to };
  };
}

function splitNames({ nominations: { contactKind } }: Study, doubts: readonly NameDoubt[]): (settled: SettledNames) => SettledNames {
  return (settled) => {
    const [people, to] = [[...settled.people], settled.to.slice()];
    for (const { written: name, organisation, rows, joined } of doubts) {
      if (!joined) continue;
      /** By respondent: what one writes in one way is one contact still. */
      const others = new Map<number, number>();
      for (const row of rows) {
        const reporter = settled.from[row] ?? -1;
        const kind = (contactKind[row] ?? PERSON) === PERSON ? 'outside_person' : 'collectivity';
        const other = others.get(reporter) ?? people.push(makePerson({ id: `off: ${name} (row ${row})`, kind, name, organisation })) - 1;
        others.set(reporter, other);
        to[row] = other;
      }
    }
    return { ...settled, people, to };
  };
}
