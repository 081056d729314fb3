import type { Codebook } from '../codebook/Codebook';
import type { Change } from './Change';
import { rowsWith } from './changeWord';
import type { Person } from './Person';
import type { Step } from './Step';
import { buildStep } from './buildStep';
import type { Study } from './Study';

export type CodebookTable = keyof Codebook;
export type EntryOf<Table extends CodebookTable> = Codebook[Table][number];

/** Steps that change the words of a study, one entry at a time. */
export const buildCodebookEdit = {
  /** Another label, definition or family, hidden or shown. */
  edit<Table extends CodebookTable>(study: Study, table: Table, entry: EntryOf<Table>): Step {
    const at = study.codebook[table].findIndex(({ id }) => id === entry.id);
    return stepOf(entry.label, [splice(study, table, at, 1, [entry])]);
  },

  add<Table extends CodebookTable>(study: Study, table: Table, entry: EntryOf<Table>): Step {
    return stepOf(entry.label, [splice(study, table, study.codebook[table].length, 0, [entry])]);
  },

  remove(study: Study, table: CodebookTable, id: string): Step {
    const at = study.codebook[table].findIndex((entry) => entry.id === id);
    return stepOf(study.codebook[table][at]?.label ?? id, [splice(study, table, at, 1, [])]);
  },

  /**
   * Another spelling of an entry, wherever the study says it: contacts, people, what was asked.
   *
   * @param after an id that the study does not use; `idInUse` tells
   */
  respell(study: Study, table: CodebookTable, before: string, after: string): Step {
    const at = study.codebook[table].findIndex(({ id }) => id === before);
    const entry = study.codebook[table][at];
    if (entry === undefined) return stepOf(before, []);
    const changes: Change[] = [splice(study, table, at, 1, [{ ...entry, id: after, label: entry.label === before ? after : entry.label }])];
    let touched = 1;
    if (table === 'networkTypes' || table === 'motives') {
      const column = table === 'networkTypes' ? 'types' : 'motives';
      const rows = rowsWith(study.nominations, column, before);
      if (rows.length > 0) changes.push({ part: 'word', column, rows, before, after });
      touched += rows.length;
    }
    const people = new Map(study.people.flatMap((person, index) => {
      const respelt = respellPerson(person, table, before, after);
      return respelt === person ? [] : [[index, respelt] as const];
    }));
    changes.push(...buildStep.editPeople(study, '', people).changes);
    const types = study.instrument.types;
    if (table === 'networkTypes' && types?.includes(before) === true) {
      changes.push({ part: 'instrument', before: study.instrument, after: { ...study.instrument, types: types.map((type) => (type === before ? after : type)) } });
    }
    return { kind: 'edit-codebook', about: after, rows: touched + people.size, changes };
  },
};

/** How often the study says an entry: in contacts, people and what was asked; 0 = it may be removed. */
export function countUses(study: Study, table: CodebookTable, id: string): number {
  const people = study.people.filter((person) => respellPerson(person, table, id, '') !== person).length;
  if (table === 'networkTypes') return people + rowsWith(study.nominations, 'types', id).length + (study.instrument.types?.includes(id) === true ? 1 : 0);
  if (table === 'motives') return people + rowsWith(study.nominations, 'motives', id).length;
  if (table === 'families') return study.codebook.networkTypes.filter(({ family }) => family === id).length;
  return people;
}

function respellPerson(person: Person, table: CodebookTable, before: string, after: string): Person {
  if (table === 'groups' && person.group === before) return { ...person, group: after };
  if (table === 'motives' && person.needs?.includes(before) === true) return { ...person, needs: person.needs.map((need) => (need === before ? after : need)) };
  return person;
}

function stepOf(about: string, changes: readonly Change[]): Step {
  return { kind: 'edit-codebook', about, rows: 1, changes };
}

function splice<Table extends CodebookTable>(study: Study, table: Table, at: number, count: number, after: readonly EntryOf<Table>[]): Change {
  return { part: 'codebook', table, at, before: study.codebook[table].slice(at, at + count), after } as unknown as Change;
}
