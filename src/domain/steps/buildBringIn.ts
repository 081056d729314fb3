import type { Batch } from '../Batch';
import { buildAdditions } from './buildAdditions';
import type { Change } from './Change';
import { emptyNominations } from '../nominations/emptyNominations';
import type { Instrument } from '../Instrument';
import { mapColumns } from '../nominations/nominationColumns';
import type { Person } from '../Person';
import type { Recipe } from '../Recipe';
import type { Step } from './Step';
import type { Study } from '../Study';
import { pushAll } from '../../support/pushAll';

/**
 * The step that brings files into a study. Contacts are added. Somebody whose id is already on the roster is the same
 * person: what the file tells of them replaces what was told, what it leaves blank stays. What was asked is what the files
 * say, where they say anything.
 *
 * @param batch read with the codebook of this study
 */
export function buildBringIn(study: Study, batch: Batch): Step {
  const offset = study.sources.length;
  const placeOf = new Map(study.people.map((person, index) => [person.id, index]));
  const changes: Change[] = [];
  const added: Person[] = [];
  let fresh = 0;
  for (const read of batch.people) {
    const person = read.origin === null ? read : { ...read, origin: { ...read.origin, source: read.origin.source + offset } };
    const at = placeOf.get(person.id);
    const known = at === undefined ? undefined : study.people[at];
    if (at === undefined || known === undefined) added.push(person);
    else changes.push({ part: 'people', at, before: [known], after: [updatePerson(known, person)] });
  }
  if (added.length > 0) changes.push({ part: 'people', at: study.people.length, before: [], after: added });
  if (batch.sources.length > 0) changes.push({ part: 'sources', at: offset, before: [], after: batch.sources });
  if (batch.nominations.length > 0) {
    const after =
      offset === 0
        ? batch.nominations
        : mapColumns(batch.nominations, batch.nominations, (cells, _holds, name) =>
            name === 'source' ? (cells.map((source) => source + offset) as typeof cells) : cells,
          );
    changes.push({ part: 'nominations', at: study.nominations.length, before: emptyNominations, after });
  }
  for (const recipe of batch.recipes ?? []) {
    const at = study.recipes.findIndex((known) => isOfOneShape(known, recipe));
    const known = study.recipes[at];
    if (known === undefined) changes.push({ part: 'recipes', at: study.recipes.length + fresh++, before: [], after: [recipe] });
    else if (JSON.stringify(known) !== JSON.stringify(recipe)) changes.push({ part: 'recipes', at, before: [known], after: [recipe] });
  }
  if (batch.issues.length > 0) changes.push({ part: 'issues', at: study.issues.length, before: [], after: batch.issues });
  pushAll(changes, buildAdditions(study.codebook, batch.codebook));
  const instrument: Instrument = { ...study.instrument, ...batch.instrument };
  if (JSON.stringify(instrument) !== JSON.stringify(study.instrument))
    changes.push({ part: 'instrument', before: study.instrument, after: instrument });
  return {
    kind: 'bring-in',
    about: batch.sources.map(({ file }) => file).join(', '),
    rows: batch.people.length + batch.nominations.length,
    changes,
  };
}

/** Whether two recipes are for files of the same columns: the later one is what is meant now. */
function isOfOneShape(one: Recipe, other: Recipe): boolean {
  const shapeOf = ({ rows, columns }: Recipe): string => JSON.stringify([rows, columns.map(({ header }) => header).sort()]);
  return shapeOf(one) === shapeOf(other);
}

/** Of the second, what it tells; of the first, the rest. */
export function updatePerson(known: Person, told: Person): Person {
  const isTold = ([field, value]: readonly [string, unknown]): boolean =>
    value !== '' && value !== null && !(Array.isArray(value) && value.length === 0) && !(field === 'name' && value === told.id);
  return {
    ...known,
    ...(Object.fromEntries(Object.entries(told).filter(isTold)) as Partial<Person>),
    optedOut: known.optedOut || told.optedOut,
    attributes: [
      ...known.attributes.filter(({ name }) => !told.attributes.some((attribute) => attribute.name === name)),
      ...told.attributes,
    ],
  };
}
