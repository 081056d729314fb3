import type { Codebook, Entry, Motive } from '../../codebook/Codebook';
import type { Change } from './Change';
import { rowsWith } from './replaceWord';
import type { Person } from '../Person';
import type { Step } from './Step';
import { buildStep } from './buildStep';
import type { Study } from '../Study';
import { pushAll } from '../../support/pushAll';

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

  addSubKind(study: Study, motive: Motive, kind: Entry): Step {
    const step = buildCodebookEdit.edit(study, 'motives', { ...motive, subKinds: [...motive.subKinds, kind] });
    return { ...step, about: `${motive.label}: ${kind.label}` };
  },

  /** An entry of the table, or a sub-kind of a motive. */
  remove(study: Study, table: CodebookTable, id: string): Step {
    const at = study.codebook[table].findIndex((entry) => entry.id === id);
    const motive = table === 'motives' && at === -1 ? motiveOf(study, id) : undefined;
    if (motive === undefined) return stepOf(study.codebook[table][at]?.label ?? id, [splice(study, table, at, 1, [])]);
    const step = buildCodebookEdit.edit(study, 'motives', { ...motive, subKinds: motive.subKinds.filter((kind) => kind.id !== id) });
    return { ...step, about: `${motive.label}: ${motive.subKinds.find((kind) => kind.id === id)?.label ?? id}` };
  },

  /**
   * Another spelling of an entry, or of a sub-kind of a motive, wherever the study says it: contacts, people, what was asked.
   *
   * @param after an id that the study does not use; `countUses` tells
   */
  respell(study: Study, table: CodebookTable, before: string, after: string): Step {
    const respelt = <T extends { readonly id: string; readonly label: string }>(entry: T): T => ({
      ...entry,
      id: after,
      label: entry.label === before ? after : entry.label,
    });
    const motive = table === 'motives' ? motiveOf(study, before) : undefined;
    const at = study.codebook[table].findIndex(({ id }) => id === (motive?.id ?? before));
    const entry = study.codebook[table][at];
    if (entry === undefined) return stepOf(before, []);
    const changed =
      motive === undefined
        ? respelt(entry)
        : { ...motive, subKinds: motive.subKinds.map((kind) => (kind.id === before ? respelt(kind) : kind)) };
    const changes: Change[] = [splice(study, table, at, 1, [changed])];
    let touched = 1;
    if (table === 'networkTypes' || table === 'motives') {
      const columns = table === 'networkTypes' ? (['types'] as const) : (['motives', 'outcomes'] as const);
      const all = columns.map((column) => ({ column, rows: rowsWith(study.nominations, column, before) }));
      for (const { column, rows } of all) if (rows.length > 0) changes.push({ part: 'word', column, rows, before, after });
      touched += new Set(all.flatMap(({ rows }) => rows)).size;
    }
    const people = new Map(
      study.people.flatMap((person, index) => {
        const respelt = respellPerson(person, table, before, after);
        return respelt === person ? [] : [[index, respelt] as const];
      }),
    );
    pushAll(changes, buildStep.editPeople(study, '', people).changes);
    const types = study.instrument.types;
    if (table === 'networkTypes' && types?.includes(before) === true) {
      changes.push({
        part: 'instrument',
        before: study.instrument,
        after: { ...study.instrument, types: types.map((type) => (type === before ? after : type)) },
      });
    }
    return { kind: 'edit-codebook', about: after, rows: touched + people.size, changes };
  },
};

function respellPerson(person: Person, table: CodebookTable, before: string, after: string): Person {
  if (table === 'groups' && person.group === before) return { ...person, group: after };
  const respelt = (words: readonly string[]): readonly string[] => words.map((word) => (word === before ? after : word));
  if (table === 'motives' && person.needs?.includes(before) === true) return { ...person, needs: respelt(person.needs) };
  if (table === 'barriers' && person.barriers.includes(before)) return { ...person, barriers: respelt(person.barriers) };
  const { network } = person;
  if (table === 'networkTypes' && network?.types.includes(before) === true)
    return { ...person, network: { ...network, types: respelt(network.types) } };
  return person;
}

/** The motive that has a sub-kind. */
function motiveOf({ codebook }: Study, kind: string): Motive | undefined {
  return codebook.motives.find(({ subKinds }) => subKinds.some(({ id }) => id === kind));
}

function stepOf(about: string, changes: readonly Change[]): Step {
  return { kind: 'edit-codebook', about, rows: 1, changes };
}

function splice<Table extends CodebookTable>(
  study: Study,
  table: Table,
  at: number,
  count: number,
  after: readonly EntryOf<Table>[],
): Change {
  return { part: 'codebook', table, at, before: study.codebook[table].slice(at, at + count), after } as unknown as Change;
}
