import type { Change } from './Change';
import type { Organisation } from './Organisation';
import type { Step } from './Step';
import type { Study } from './Study';

/** Steps about organisations: which there are, and which compete. */
export const buildOrganisation = {
  add(study: Study, id: string): Step {
    return stepOf(id, [put(study, { id, competesWith: [] })]);
  },

  /** Said on one side it holds for both, so that it is taken back on both. */
  compete(study: Study, one: string, other: string, does: boolean): Step {
    const changes = [
      [one, other],
      [other, one],
    ].flatMap(([id = '', rival = '']): readonly Change[] => {
      const known = study.organisations.find((organisation) => organisation.id === id) ?? { id, competesWith: [] };
      const says = known.competesWith.includes(rival);
      if (does) return id === one && !says ? [put(study, { id, competesWith: [...known.competesWith, rival] })] : [];
      return says ? [put(study, { id, competesWith: known.competesWith.filter((each) => each !== rival) })] : [];
    });
    return stepOf(`${one} and ${other}`, changes);
  },

  /** Takes an organisation off the list, and out of what others compete with. */
  remove(study: Study, id: string): Step {
    const rivals = study.organisations.filter(({ competesWith }) => competesWith.includes(id)).map((one) => put(study, { ...one, competesWith: one.competesWith.filter((rival) => rival !== id) }));
    const at = study.organisations.findIndex((one) => one.id === id);
    return stepOf(id, [...rivals, { part: 'organisations', at, before: study.organisations.slice(at, at + 1), after: [] }]);
  },
};

function put({ organisations }: Study, organisation: Organisation): Change {
  const known = organisations.findIndex(({ id }) => id === organisation.id);
  const at = known === -1 ? organisations.length : known;
  return { part: 'organisations', at, before: organisations.slice(at, at + 1), after: [organisation] };
}

function stepOf(about: string, changes: readonly Change[]): Step {
  return { kind: 'edit-organisations', about, rows: changes.length, changes };
}
