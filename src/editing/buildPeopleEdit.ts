import { buildAdditions } from '../domain/steps/buildAdditions';
import { buildStep } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import { makePerson } from '../domain/makePerson';
import type { Person } from '../domain/Person';
import type { Refused } from '../domain/Refused';
import type { Study } from '../domain/Study';
import { isItself } from '../import/rows/isItself';
import { personColumn } from '../import/columns/peopleColumns';
import { withCell } from '../import/columns/withCell';
import { Vocabulary } from '../import/columns/Vocabulary';
import type { CellEdit, Edited, Manner, Refusal } from './CellEdit';
import { ATTRIBUTE } from './CellEdit';
import { groupEdits } from './groupEdits';
import { refuseWord } from './refuseWord';
import { moveIds } from './moveIds';
import { renameInContacts } from './renameInContacts';

/**
 * The step that writes into cells of the people. Somebody whose id or name changes stays who they are: contacts that name
 * them, line managers and their place on the map follow in the same step.
 *
 * @param listed the people that rows are indices of: `Study.people`, or where nobody is listed those who report
 */
export function buildPeopleEdit(study: Study, listed: readonly Person[], edits: readonly CellEdit[], manner: Manner): Edited {
  const vocabulary = new Vocabulary(study.codebook, new Map());
  const refused: Refusal[] = [];
  const next = [...listed];
  const owners = new Map(listed.map((person, row) => [person.id, row]));
  for (const [row, cells] of groupEdits(edits)) {
    const before = listed[row];
    let person = before ?? makePerson({ id: '', kind: 'manager' });
    const known = refused.length;
    // What somebody is comes first: of it depends which columns there are.
    for (const edit of cells.toSorted((a, b) => Number(b.column === 'kind') - Number(a.column === 'kind'))) {
      const read = readCell(person, edit, vocabulary, manner, study);
      if ('why' in read) refused.push({ edit, refused: read });
      else person = read;
    }
    if (before === undefined) person = { ...person, id: person.id === '' ? person.name : person.id };
    if (person.name === '') person = { ...person, name: person.id };
    const owner = owners.get(person.id);
    const reason: Refused | null =
      person.id === ''
        ? { why: 'row-without-name' }
        : owner !== undefined && owner !== (before === undefined ? next.length : row)
          ? { why: 'id-in-use', id: person.id }
          : null;
    if (reason !== null) {
      const about = cells.find(({ column }) => column === 'id') ?? cells.find(({ column }) => column === 'name') ?? cells[0];
      if (about !== undefined && refused.length === known) refused.push({ edit: about, refused: reason });
      continue;
    }
    if (before !== undefined && same(before, person)) continue;
    if (before !== undefined) owners.delete(before.id);
    owners.set(person.id, before === undefined ? next.length : row);
    if (before === undefined) next.push(person);
    else next[row] = { ...person, edited: before.origin !== null };
  }
  return { step: stepTo(study, listed, next, vocabulary, manner, edits), refused };
}

function stepTo(
  study: Study,
  listed: readonly Person[],
  next: readonly Person[],
  vocabulary: Vocabulary,
  manner: Manner,
  edits: readonly CellEdit[],
): Edited['step'] {
  const renamed = new Map<string, string>();
  listed.forEach((before, row) => {
    const after = next[row];
    if (after !== undefined && after.id !== before.id) renamed.set(before.id, after.id);
  });
  const settled =
    renamed.size === 0
      ? next
      : next.map((person) =>
          renamed.has(person.lineManager) ? { ...person, lineManager: renamed.get(person.lineManager) ?? '' } : person,
        );
  const touched = new Map(
    settled.slice(0, listed.length).flatMap((person, row) => (person === listed[row] ? [] : [[row, person] as const])),
  );
  const added = settled.slice(listed.length);
  if (touched.size === 0 && added.length === 0) return null;
  const people: readonly Change[] =
    study.people.length === listed.length
      ? [...buildStep.editPeople(study, '', touched).changes, ...(added.length === 0 ? [] : buildStep.addPeople(study, added).changes)]
      : [{ part: 'people', at: 0, before: study.people, after: settled }];
  const contacts = renameInContacts(study, listed, settled);
  const [first] = [...touched.values(), ...added];
  return {
    kind: manner === 'pasted' ? 'paste' : touched.size === 0 ? 'add-people' : 'edit-people',
    about:
      manner === 'pasted'
        ? 'managers'
        : touched.size === 0 || edits.length !== 1
          ? (first?.name ?? '')
          : `${first?.name ?? ''}: ${edits[0]?.column.replace(ATTRIBUTE, '').replaceAll('_', ' ') ?? ''}`,
    rows: touched.size + added.length + contacts.rows,
    changes: [...people, ...contacts.changes, ...moveIds(study, renamed), ...buildAdditions(study.codebook, vocabulary.finish())],
  };
}

/** The person with what the cell tells, or why it cannot be taken. */
function readCell(person: Person, { column, text }: CellEdit, vocabulary: Vocabulary, manner: Manner, study: Study): Person | Refused {
  if (column.startsWith(ATTRIBUTE)) {
    const name = column.slice(ATTRIBUTE.length);
    const others = person.attributes.filter((attribute) => attribute.name !== name);
    const at = person.attributes.findIndex((attribute) => attribute.name === name);
    return { ...person, attributes: text === '' ? others : others.toSpliced(at === -1 ? others.length : at, 0, { name, value: text }) };
  }
  if (column === 'needs' && text === '') return { ...person, needs: null };
  const about = personColumn(column);
  if (about === undefined) return { why: 'no-column', column };
  if (about.isOfNetworks === true && person.kind !== 'collectivity') return text === '' ? person : { why: 'only-of-networks' };
  let unknown = '';
  const cell = about.read(text, vocabulary, (word) => {
    unknown = word;
  });
  const [first] = cell.refused;
  if (first !== undefined) return { why: 'not-allowed', written: first, allowed: about.allowed(first, study.codebook) };
  if (unknown !== '' && manner === 'typed' && about.adds !== undefined) return refuseWord(about.adds, unknown, study.codebook);
  const changed = withCell(person, cell);
  return column === 'host' && isItself(changed) ? { why: 'runs-itself' } : changed;
}

/** Plain data on both sides; the same makers give the same order of keys. */
const same = (a: Person, b: Person): boolean => JSON.stringify(a) === JSON.stringify({ ...b, edited: a.edited });
