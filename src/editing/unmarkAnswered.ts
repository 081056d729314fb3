import type { Batch } from '../domain/Batch';
import type { Person } from '../domain/Person';
import { buildStep } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import type { Study } from '../domain/Study';
import { StaffList } from '../import/rows/StaffList';

/**
 * Who is marked as having answered, and does not answer in the round that comes, is marked no longer: a mark says no round, and in the
 * new one it would mean that they named nobody. Of earlier rounds their rows still say that they answered.
 *
 * @param study with the people of the files in it
 */
export function unmarkAnswered(study: Study, { nominations, people, updates = [] }: Batch): readonly Change[] {
  const { from, words, length } = nominations;
  const list = new StaffList(study.people);
  const answering = new Set([...new Set(from.subarray(0, length))].map((word) => list.findAddressed(words[word] ?? '')?.id));
  for (const { id, responded } of [...people, ...updates]) if (responded === 'yes') answering.add(id);
  const edits = new Map(
    study.people.flatMap((person, at): readonly (readonly [number, Person])[] =>
      person.kind === 'manager' && person.responded === 'yes' && !answering.has(person.id) ? [[at, { ...person, responded: null }]] : [],
    ),
  );
  return buildStep.editPeople(study, '', edits).changes;
}
