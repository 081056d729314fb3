import type { Change } from './Change';
import { emptyNominations as NOTHING } from '../nominations/emptyNominations';
import type { Person } from '../Person';
import type { Nominations } from '../nominations/Nominations';
import { sliceNominations } from '../nominations/sliceNominations';
import type { Step, StepKind } from './Step';
import type { Study } from '../Study';

type Setting = 'title' | 'notice' | 'isolationRule' | 'silentMeansNone' | 'instrument' | 'plan';
const KIND_OF: Readonly<Record<Setting, StepKind>> = {
  title: 'rename-study',
  notice: 'edit-notice',
  isolationRule: 'set-isolation-rule',
  silentMeansNone: 'set-silence',
  instrument: 'edit-instrument',
  plan: 'edit-plan',
};

/** Steps from what somebody wants of a study: each says what stood there before. Indices are those of the given study. */
export const buildStep = {
  setting<Part extends Setting>(study: Study, part: Part, after: Study[Part]): Step {
    return { kind: KIND_OF[part], about: '', rows: 0, changes: [{ part, before: study[part], after } as Change] };
  },

  /** @param edits index → the person as they are to be; several people in one step, neighbours in one change */
  editPeople(study: Study, about: string, edits: ReadonlyMap<number, Person>): Step {
    const changes = stretchesOf([...edits.keys()]).map(({ at, length }): Change => ({
      part: 'people',
      at,
      before: study.people.slice(at, at + length),
      after: study.people.slice(at, at + length).map((person, i) => edits.get(at + i) ?? person),
    }));
    return { kind: 'edit-people', about, rows: edits.size, changes };
  },

  addPeople(study: Study, people: readonly Person[]): Step {
    return {
      kind: 'add-people',
      about: people[0]?.name ?? '',
      rows: people.length,
      changes: [{ part: 'people', at: study.people.length, before: [], after: people }],
    };
  },

  removePeople(study: Study, indices: readonly number[]): Step {
    const changes = stretchesOf(indices).map(({ at, length }): Change => ({
      part: 'people',
      at,
      before: study.people.slice(at, at + length),
      after: [],
    }));
    return { kind: 'remove-people', about: study.people[indices[0] ?? -1]?.name ?? '', rows: indices.length, changes: changes.reverse() };
  },

  /** @param edits index of a row → that row, and as many after it as there are, as they are to be */
  editContacts(study: Study, about: string, edits: ReadonlyMap<number, Nominations>): Step {
    const changes = [...edits].map(([at, after]): Change => ({
      part: 'nominations',
      at,
      before: sliceNominations(study.nominations, at, at + after.length),
      after,
    }));
    return { kind: 'edit-contacts', about, rows: [...edits.values()].reduce((sum, { length }) => sum + length, 0), changes };
  },

  addContacts(study: Study, about: string, added: Nominations): Step {
    return {
      kind: 'add-contacts',
      about,
      rows: added.length,
      changes: [{ part: 'nominations', at: study.nominations.length, before: NOTHING, after: added }],
    };
  },

  removeContacts(study: Study, about: string, indices: readonly number[]): Step {
    const changes = stretchesOf(indices).map(({ at, length }): Change => ({
      part: 'nominations',
      at,
      before: sliceNominations(study.nominations, at, at + length),
      after: NOTHING,
    }));
    return { kind: 'remove-contacts', about, rows: indices.length, changes: changes.reverse() };
  },
};

/** Runs of neighbours, from the first to the last: a removal makes the changes from the end, so that indices keep. */
export function stretchesOf(indices: readonly number[]): readonly { readonly at: number; readonly length: number }[] {
  const stretches: { at: number; length: number }[] = [];
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.at + last.length === index) last.length += 1;
    else stretches.push({ at: index, length: 1 });
  }
  return stretches;
}
