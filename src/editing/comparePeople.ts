import { makePerson } from '../domain/makePerson';
import type { Attribute, Person } from '../domain/Person';
import type { ComparedRow } from '../domain/results/FileComparison';
import type { Source } from '../domain/Source';
import { updatePerson } from '../domain/steps/buildBringIn';
import { stretchesOf } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import type { Work } from '../support/Progress';
import { ATTRIBUTE } from './CellEdit';
import { PEOPLE_AT_ONCE, type Comparing } from './Comparing';
import { isSameRow } from './ComparisonLog';
import { findWithdrawn } from './findWithdrawn';
import { joinRespondents, withAnswers } from './joinRespondents';
import { personText } from './personText';

/** What files change in the people of a study. */
export function* comparePeople({ study, batch, asRead, placed, replaced, log }: Comparing): Work<readonly Change[]> {
  const placeOf = new Map(study.people.map(({ id }, at) => [id, at]));
  const listed = [...batch.people, ...(batch.updates ?? [])];
  const said = new Set(listed.map(({ id }) => id));
  const withdrawn = findWithdrawn(study, batch, replaced);
  // Of whom only that is said no more, it is taken back all the same.
  const others = study.people.filter(({ id }) => withdrawn.has(id) && !said.has(id));
  const all = [...listed, ...others.map(({ id, kind }) => makePerson({ id, kind }))];
  // Somebody whose id was changed by hand is still who stood in that row.
  const byRow = new Map(
    study.people.flatMap(({ id, origin }, at) =>
      origin === null || said.has(id) ? [] : [[`${origin.source} ${origin.row}`, at] as const],
    ),
  );
  const { places: answering, unknown } = joinRespondents(study, batch);
  const leaves = new Set(unknown);
  const asked = batch.sources.map((source, at) => columnsOf(source, at, batch.people));
  const met = new Set<number>();
  const read: Change[] = [];
  const byHand: Change[] = [];
  const added: Person[] = [];
  for (const [index, one] of all.entries()) {
    if (index % PEOPLE_AT_ONCE === 0) yield { stage: 'Comparing people', done: index, total: all.length };
    const source = one.origin === null ? null : (placed[one.origin.source] ?? 0);
    const person = one.origin === null || source === null ? one : { ...one, origin: { ...one.origin, source } };
    const base = asRead.people.get(one.id) ?? null;
    const isReplacing = source !== null && replaced.has(source);
    const wasThere = isReplacing && base?.origin?.source === source;
    const answers = answering.get(one.id) ?? [];
    const at = placeOf.get(one.id) ?? answers[0] ?? (wasThere ? byRow.get(`${source} ${base.origin.row}`) : undefined);
    const mine = study.people[at ?? -1];
    // What only adds to a person has no name of its own.
    const row = rowOfPerson(person.origin === null ? { ...(mine ?? person), origin: null } : person, batch.sources, one.origin?.source);
    if (at === undefined || mine === undefined) {
      if (!wasThere) log.add(row);
      else if (!log.comesAgain(row, isSameRow({ ...base, origin: person.origin }, person))) continue;
      added.push(person);
      continue;
    }
    met.add(at);
    for (const place of answers) if (place !== at) leaves.add(place);
    if (answers.length > 0) log.join();
    const before = base ?? (mine.edited ? null : mine);
    const known = before ?? mine;
    const isOfTheFile = isReplacing && known.origin?.source === source;
    const own = answers.flatMap((place) => study.people[place] ?? []);
    const reread =
      own.length > 0
        ? withAnswers(person, own)
        : isOfTheFile
          ? rereadPerson(known, person, asked[one.origin?.source ?? -1] ?? [])
          : updatePerson(known, person);
    const theirs = withdrawn.has(one.id) && one.responded === null ? { ...reread, responded: null } : reread;
    const after = log.merge(row, before, mine, theirs);
    // What the file says now is in the history even where a hand has changed it, so that it is asked of once.
    if (isSameRow(after, mine) && (before === null || isSameRow(theirs, before))) continue;
    read.push({ part: 'people', at, before: [mine], after: [theirs] });
    if (after !== theirs) byHand.push({ part: 'people', at, before: [theirs], after: [after] });
  }
  log.leaveUnknown(unknown.length);
  const gone = study.people.flatMap((person, at) => {
    if (leaves.has(at)) return log.goes(rowOfPerson(person, study.sources, person.origin?.source), false) ? [at] : [];
    if (person.origin === null || !replaced.has(person.origin.source) || met.has(at)) return [];
    const row = rowOfPerson(person, study.sources, person.origin.source);
    const base = asRead.people.get(person.id) ?? null;
    return log.goes(row, base === null ? person.edited : !isSameRow(base, person)) ? [at] : [];
  });
  if (added.length > 0) read.push({ part: 'people', at: study.people.length, before: [], after: added });
  const removals = stretchesOf(gone).map(({ at, length }): Change => ({
    part: 'people',
    at,
    before: study.people.slice(at, at + length),
    after: [],
  }));
  return [...read, ...byHand, ...removals.reverse()];
}

/** The columns that a file has, as far as is known: one that is not a column of Kith is known by a cell that is not blank. */
function columnsOf(source: Source, at: number, people: readonly Person[]): readonly string[] {
  const names = people.flatMap(({ attributes, origin }) => (origin?.source === at ? attributes.map(({ name }) => ATTRIBUTE + name) : []));
  return [...source.columns.map(({ column }) => column), ...new Set(names)];
}

/** What the file says of them now: a blank cell in a column that the file has is blank. */
function rereadPerson(known: Person, said: Person, columns: readonly string[]): Person {
  const updated = updatePerson(known, said);
  const cleared = Object.entries(said).flatMap(([field, value]): (readonly [string, unknown])[] => {
    const isBlank = value === '' || value === null || (Array.isArray(value) && value.length === 0 && field !== 'attributes');
    const without = { ...known, [field]: value as unknown };
    return isBlank && columns.some((column) => personText(known, column) !== personText(without, column)) ? [[field, value]] : [];
  });
  const isCleared = ({ name }: Attribute): boolean =>
    columns.includes(ATTRIBUTE + name) && said.attributes.every((attribute) => attribute.name !== name);
  return {
    ...updated,
    ...(Object.fromEntries(cleared) as Partial<Person>),
    attributes: updated.attributes.filter((attribute) => !isCleared(attribute)),
  };
}

function rowOfPerson({ id, name, origin }: Person, sources: readonly Source[], source: number | undefined): ComparedRow {
  return { of: 'person', who: name === '' ? id : name, to: '', file: sources[source ?? -1]?.file ?? '', row: origin?.row ?? null };
}
