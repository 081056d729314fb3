import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Codebook } from '../codebook/Codebook';
import { makeIssue, type Issue } from '../domain/Issue';
import type { Nominations } from '../domain/nominations/Nominations';
import { NominationsBuilder } from '../domain/nominations/NominationsBuilder';
import type { Instrument } from '../domain/Instrument';
import { isUnreadKind } from '../domain/ContactKind';
import { isOfAnswers } from '../domain/Understood';
import { makePerson } from '../domain/makePerson';
import type { Listed } from '../domain/seekListed';
import type { Person } from '../domain/Person';
import { STANDINGS, type Meant, type Recipe, type WordRule } from '../domain/Recipe';
import { ACTIVITIES, type ReadActivity } from '../domain/Activity';
import type { Source } from '../domain/Source';
import type { AnsweringDays, Batch } from '../domain/Batch';
import type { Work } from '../support/Progress';
import { checkSize } from './files/checkSize';
import { CONTACT_COLUMNS } from './columns/contactColumns';
import type { ImportOptions } from './ImportOptions';
import type { InputFile } from './files/InputFile';
import { DEFAULT_LIMITS } from './files/Limits';
import { markNamedNobody, type NamedNobody } from './rows/markNamedNobody';
import { matchColumns } from './columns/matchColumns';
import { parseContacts } from './rows/parseContacts';
import { Leavers } from './rows/Leavers';
import { leavePersonal } from './rows/leavePersonal';
import { leaveLoneCells } from './rows/leaveLoneCells';
import { parsePeople, type KnownIds } from './rows/parsePeople';
import { findListSheet } from './files/findListSheet';
import { readTables } from './files/readTables';
import { openParts, type OpenedFile } from './formats/openParts';
import { readClaim } from './formats/readClaim';
import { recognise, type Claim } from './formats/recognise';
import type { Format } from './formats/Format';
import { formats } from './formats/formats';
import { mappedFormat } from './formats/mappedFormat';
import type { Part } from './formats/Part';
import { missingIn } from './mapping/missingIn';
import type { Sheet } from './files/Sheet';
import { tellApart } from './rows/tellApart';
import { StaffList } from './rows/StaffList';
import { addAnswers } from './surveys/addAnswers';
import type { RespondentAnswer } from './surveys/RespondentAnswer';
import type { TableToParse } from './files/TableToParse';
import { sayUnclaimed } from './formats/sayUnclaimed';
import { pushAll } from '../support/pushAll';
import { VacantPosts } from './rows/VacantPosts';
import { Vocabulary } from './columns/Vocabulary';
import type { Workbook } from './files/Workbook';

const HASHED_AT_ONCE = 4 << 20;

/** What of a table became part of the batch. */
type Parsed = Pick<Source, 'taken' | 'columns'> & { readonly found: number };

/**
 * Reads files of people and contacts. Whatever cannot be taken is in the issues, with file, row and what to do; the
 * rest is taken. Never throws for anything that stands in a file. Columns that nobody names, encodings, delimiters and
 * what a file holds are found out. `base` is the codebook that words are looked up in.
 */
export function* buildBatch(inputs: readonly InputFile[], options: ImportOptions, base: Codebook): Work<Batch> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const named = namedColumns(options);
  const builder = new NominationsBuilder();
  const known: KnownIds = new Map();
  const vacant = new VacantPosts();
  let leavers = new Leavers(new Map());
  const staff = new StaffList(options.staff ?? []);
  let hasList = !staff.isEmpty && options.answeredAlone !== true;
  const sources: Source[] = [];
  const people: Person[] = [];
  const issues: Issue[] = [];
  const namedNobody: NamedNobody[] = [];
  const unread: string[] = [];
  const answers: RespondentAnswer[] = [];
  const instruments: Instrument[] = [];
  const answered: AnsweringDays[] = [];
  /** Contacts wait for the people whom they may name. */
  const waiting: (() => Work<boolean>)[] = [];

  function keep({ table, holds, reading }: TableToParse, hash: string, parsed: Parsed | null): boolean {
    // Of several tables that were understood together, the first that is kept says so.
    const says = reading === undefined || sources.some((source) => source.reading === reading) ? {} : { reading };
    if (parsed !== null)
      sources.push({
        file: table.file,
        holds,
        sha256: hash,
        rows: parsed.found,
        taken: parsed.taken,
        understood: table.understood,
        columns: parsed.columns,
        ...says,
      });
    return parsed !== null;
  }

  function* takePeople(given: TableToParse, hash: string): Work<boolean> {
    // A node of a network is somebody, whatever else is recorded of it.
    const isList = given.reading === undefined || given.reading.format === 'staff-records';
    const table = isList ? leavePersonal(leaveLoneCells(given.table, named, given.log), named, given.log) : given.table;
    const listed = yield* parsePeople(
      table,
      sources.length,
      named,
      vocabulary,
      known,
      isList ? { vacant, leavers, asOf: given.asOf ?? '', today: options.today ?? '' } : null,
      given.log,
    );
    for (const [at, { id, ...person }] of people.entries()) {
      const renamed = listed?.renamed.get(id);
      if (renamed !== undefined) people[at] = { id: renamed, ...person };
    }
    staff.rename(listed?.renamed ?? new Map());
    for (const person of listed?.people ?? []) {
      people.push(person);
      staff.add(person);
    }
    hasList ||= given.isAnswering !== true && !staff.isEmpty;
    return keep(given, hash, listed === null ? null : { ...listed, taken: listed.people.length });
  }

  /** Somebody who answers is a person, whatever word their name is like. */
  function takeAnswering({ headers, cells, words, length }: Sheet): void {
    const from = matchColumns(headers, CONTACT_COLUMNS, named).columns.get('from') ?? -1;
    for (let row = 0; row < length && from >= 0 && !vacant.isEmpty; row += 1) {
      const post = vacant.take(words[cells[row * headers.length + from] ?? 0] ?? '');
      if (post === null) continue;
      people.push(post.person);
      staff.add(post.person);
      const at = sources.findIndex(({ file, holds }) => file === post.file && holds === 'people');
      const source = sources[at];
      if (source !== undefined) sources[at] = { ...source, taken: source.taken + 1 };
    }
  }

  function* takeContacts(given: TableToParse, hash: string): Work<boolean> {
    takeAnswering(given.table);
    const reported = yield* parseContacts(
      tellApart(given.reading === undefined ? leavePersonal(given.table, named, given.log) : given.table, named, staff),
      sources.length,
      named,
      vocabulary,
      staff,
      vacant,
      builder,
      given.reading === undefined,
      given.log,
    );
    for (const row of reported?.namedNobody ?? []) namedNobody.push(row);
    const isKept = keep(given, hash, reported);
    for (const issue of given.log.finish()) issues.push(issue);
    return isKept;
  }

  /** People at once, contacts when everybody is listed whom they may name. */
  function* takeTables(tables: readonly TableToParse[], hash: string): Work<void> {
    for (const given of tables) {
      if (given.table.found === 0) given.log.warn('header-only', null, null, {});
      const later = function* (): Work<boolean> {
        const isKept = yield* given.holds === 'people' ? takePeople(given, hash) : takeContacts(given, hash);
        if (!isKept) unread.push(given.table.file);
        return isKept;
      };
      if (given.holds === 'people') {
        yield* later();
        for (const issue of given.log.finish()) issues.push(issue);
      } else waiting.push(later);
    }
  }

  const files = inputs.map(({ file }) => file.replace(/.*[\\/]/, ''));
  const openedAll = inputs.map((input, place): OpenedFile | null => {
    const file = files[place] ?? '';
    const tooLarge = checkSize({ name: file, size: input.bytes.length }, limits);
    if (tooLarge === null) return openParts(input, file, place, limits);
    issues.push(tooLarge);
    unread.push(file);
    return null;
  });
  const byRecipe = formatsOfRecipes(inputs, options.recipes ?? []);
  const allClaims = recognise(
    openedAll.flatMap((one) => one?.parts ?? []),
    [...byRecipe.map(({ format }) => format), ...formats],
  );
  const recipeOf = ({ format }: Claim): Recipe | undefined => byRecipe.find((one) => one.format === format)?.recipe;
  // What its own recipe does not fit is read in no other way: nothing of it is taken half. The other sheets of its workbook are.
  const misfits = inputs.flatMap((input, place) =>
    openedAll[place] == null
      ? []
      : recipesOf(input)
          .filter(
            ({ recipe }) => !allClaims.some((claim) => recipeOf(claim) === recipe && claim.parts.some((part) => part.input === place)),
          )
          .map(({ recipe, name }) => ({ place, recipe, parts: partsOf(openedAll[place], name) })),
  );
  const isMisfit = (part: Part): boolean =>
    misfits.some(({ parts }) => parts.some(({ file, input }) => file === part.file && input === part.input));
  const opened = openedAll.map((one) => (one === null ? null : withoutParts(one, isMisfit)));
  const claims = allClaims.filter(({ parts }) => !parts.some(isMisfit));
  for (const { place, recipe, parts } of misfits) {
    issues.push(sayMisfit(recipe, parts, parts.length === 1 ? (parts[0]?.file ?? '') : (files[place] ?? '')));
    unread.push(parts.length === 1 ? (parts[0]?.file ?? '') : (files[place] ?? ''));
  }
  const recipes = [...new Set(claims.flatMap((claim) => recipeOf(claim) ?? []))];
  const words = wordMaps(options, recipes);
  const vocabulary = new Vocabulary(base, words.type, words.activity, words.motive, words.group);
  leavers = new Leavers(words.standing);
  const isPartClaimed = (part: Part): boolean => claims.some(({ parts }) => parts.includes(part));
  const isClaimed = (place: number): boolean => claims.some(({ parts }) => parts.some(({ input }) => input === place));
  const hashes = new Map<number, string>();
  function* hashOf(place: number): Work<string> {
    const { bytes, sha256: known = '' } = inputs[place] ?? { bytes: new Uint8Array() };
    const hash = hashes.get(place) ?? (known === '' ? yield* hashBytes(bytes, files[place] ?? '') : known);
    hashes.set(place, hash);
    return hash;
  }

  for (const [place, input] of inputs.entries()) {
    const workbook = sheetsLeft(opened[place], claims, input, place);
    if (opened[place] == null || (isClaimed(place) && workbook === null)) continue;
    const file = files[place] ?? '';
    const mayBePeople = ({ holds }: InputFile): boolean => holds !== 'contacts';
    const tables = yield* readTables(input, file, limits, named, issues, workbook ?? opened[place].workbook);
    if (tables.length === 0) unread.push(file);
    yield* takeTables(tables, yield* hashOf(place));
    // Where nobody can be listed any more, nothing waits: a table of ten million rows is let go before the next is read.
    if (claims.length === 0 && !inputs.slice(place + 1).some(mayBePeople)) for (const later of waiting.splice(0)) yield* later();
  }
  for (const claim of claims) {
    const {
      tables,
      issues: told,
      answers: said = [],
      instrument: asked,
      days,
    } = yield* readClaim(claim, inputs, { limits, staff, hasList, named, look: (word) => vocabulary.look(word) });
    pushAll(answers, said);
    if (asked !== undefined) instruments.push(asked);
    if (days !== undefined)
      for (const place of new Set(claim.parts.map(({ input }) => input)))
        answered.push({ file: files[place] ?? '', from: days[0], to: days[1] });
    pushAll(issues, told);
    const inputsOf = new Set(claim.parts.map(({ input }) => input));
    for (const place of inputsOf) {
      const own = tables.filter(({ part }) => part.input === place);
      // Of a workbook it is the sheet that could not be read.
      if (own.length === 0 && tables.length === 0)
        pushAll(unread, [
          ...new Set(claim.parts.map((part) => (part.input === place && part.kind === 'sheet' ? part.file : (files[place] ?? '')))),
        ]);
      yield* takeTables(own, yield* hashOf(place));
    }
  }
  const isAside = ({ name, input }: Part): boolean =>
    inputs[input]?.said?.some((said) => said.name === name && said.holds !== null) !== true &&
    sources.every(({ file }) => file !== `${files[input] ?? ''}#${name}`);
  pushAll(
    issues,
    sayUnclaimed(
      opened.map((one) => (one === null ? null : { ...one, parts: one.parts.filter((part) => isAside(part) || isPartClaimed(part)) })),
      claims,
      files,
    ),
  );
  for (const later of waiting.splice(0)) yield* later();
  pushAll(issues, vacant.finish());

  // Whatever is recognised and gives nothing says so.
  for (const file of files) {
    const isOf = (name: string): boolean => name === file || name.startsWith(`${file}#`) || name.startsWith(`${file}/`);
    if (sources.some((source) => isOf(source.file)) || issues.some((issue) => issue.severity === 'error' && isOf(issue.file))) continue;
    if (isClaimed(files.indexOf(file)) && !claims.some(({ parts }) => parts.length > 1))
      issues.push(makeIssue('header-only', 'error', { file, row: null, column: null }, {}));
  }
  // What two files say of how they asked may differ; then nobody can say it of the study.
  const instrument: Instrument = { ...(instruments.length === 1 ? instruments[0] : {}), ...options.instrument };
  const types = instrument.types?.flatMap((type) => vocabulary.types(type, () => undefined));
  const nominations = builder.finish();
  const marked = markNamedNobody(people, namedNobody, namersIn(nominations), options.staff ?? []);
  const settled = leavers.settle(marked.people, leavers.isEmpty ? new Set() : answeringIds(marked.people, nominations, answers));
  return {
    sources,
    people: addAnswers(settled.people, answers),
    ...updatesOf(options.staff ?? [], settled.people, answers, marked.known),
    nominations,
    issues: [...issues, ...marked.issues, ...settled.issues],
    unread,
    instrument: types === undefined ? instrument : { ...instrument, types },
    codebook: vocabulary.finish(),
    activityWords: vocabulary.activityWords,
    standingWords: settled.words,
    recipes,
    ...(answered.length === 0 ? {} : { answered }),
  };
}

/**
 * What answers say of people who are known already, and in no list of these files.
 *
 * @param nobody ids of those who named nobody
 */
function updatesOf(
  known: readonly Listed[],
  people: readonly Person[],
  answers: readonly RespondentAnswer[],
  nobody: ReadonlySet<string>,
): Pick<Batch, 'updates'> {
  if ((answers.length === 0 && nobody.size === 0) || known.length === 0) return {};
  const listed = new Set(people.map(({ id }) => id));
  const blank = known.flatMap(({ id, name }) => (listed.has(id) ? [] : [makePerson({ id, name, kind: 'manager' })]));
  const said = addAnswers(blank, answers).flatMap((person, at): Person[] =>
    nobody.has(person.id) ? [{ ...person, responded: 'yes' }] : person === blank[at] ? [] : [person],
  );
  // A name that is as the id says nothing.
  return said.length === 0 ? {} : { updates: said.map((person) => ({ ...person, name: person.id })) };
}

/** How somebody has said that a file, or parts of it, are to be read. */
function recipesOf({ recipe, said = [] }: InputFile): readonly { readonly recipe: Recipe; readonly name: string | null }[] {
  const ofParts = said.flatMap((part) =>
    part.recipe === undefined || part.holds === 'none' ? [] : [{ recipe: part.recipe, name: part.name }],
  );
  return recipe === undefined ? ofParts : [{ recipe, name: null }, ...ofParts];
}

/** The parts of a file that a recipe is for; where it has none of that name, all of them. */
function partsOf(opened: OpenedFile | null | undefined, name: string | null): readonly Part[] {
  const parts = opened?.parts ?? [];
  const own = parts.filter((part) => part.name === name);
  return own.length === 0 ? parts : own;
}

/** What is left of a file; `null` = nothing. */
function withoutParts({ parts, workbook }: OpenedFile, isOut: (part: Part) => boolean): OpenedFile | null {
  const out = new Set(parts.filter(isOut).map(({ name }) => name));
  if (out.size === 0) return { parts, workbook };
  if (out.size === parts.length) return null;
  return {
    parts: parts.filter((part) => !out.has(part.name)),
    workbook: workbook === null ? null : { ...workbook, sheets: workbook.sheets.filter(({ name }) => !out.has(name)) },
  };
}

/** Of a workbook of which a format has claimed some sheets, those that hold what somebody has said, and a staff list; `null` = none. */
function sheetsLeft(
  opened: OpenedFile | null | undefined,
  claims: readonly Claim[],
  { said = [], holds }: InputFile,
  place: number,
): Workbook | null {
  const workbook = opened?.workbook ?? null;
  const own = claims.filter(({ parts }) => parts.some(({ input }) => input === place));
  const claimed = new Set(own.flatMap(({ parts }) => parts.filter(({ input }) => input === place).map(({ name }) => name)));
  if (workbook === null || claimed.size === 0) return null;
  const list =
    holds === undefined && own.every(({ format }) => isOfAnswers(format.id)) ? findListSheet(opened?.parts ?? [], claimed, said) : null;
  const sheets = workbook.sheets.filter(
    ({ name }) =>
      !claimed.has(name) &&
      (name === list || said.some((part) => part.name === name && (part.holds === 'people' || part.holds === 'contacts'))),
  );
  return sheets.length === 0 ? null : { ...workbook, sheets };
}

/** The recipe of a file before those that may fit any. */
function formatsOfRecipes(
  inputs: readonly InputFile[],
  recipes: readonly Recipe[],
): readonly { readonly recipe: Recipe; readonly format: Format }[] {
  return [
    ...inputs.flatMap((input, place) =>
      recipesOf(input).map(({ recipe, name }) => ({ recipe, format: mappedFormat(recipe, place, name) })),
    ),
    ...recipes.map((recipe) => ({ recipe, format: mappedFormat(recipe, null) })),
  ];
}

/** What is missing of a recipe in the part of a file that it fits best. */
function sayMisfit(recipe: Recipe, parts: readonly Part[], file: string): Issue {
  const missing = missingIn(recipe, parts);
  return makeIssue('mapping-misfit', 'error', { file, row: null, column: null }, { name: recipe.name, missing });
}

type WordMaps = { readonly [Of in Exclude<WordRule['of'], 'activity' | 'standing'>]: ReadonlyMap<string, string> } & {
  readonly activity: ReadonlyMap<string, ReadActivity>;
  readonly standing: ReadonlyMap<string, Meant>;
};

/** What words mean, by the recipes that are used; what was said for these files alone goes before. */
function wordMaps({ typeMap, activityMap, words: given = [] }: ImportOptions, recipes: readonly Recipe[]): WordMaps {
  const said = (of: WordRule['of']): (readonly [string, string])[] =>
    [...recipes.flatMap(({ words }) => words), ...given]
      .filter((word) => word.of === of)
      .map(({ written, meant }) => [written, meant] as const);
  const isActivity = (pair: readonly [string, string]): pair is readonly [string, ReadActivity] =>
    ACTIVITIES.some((activity) => activity !== 'untold' && activity === pair[1]);
  const isStanding = (pair: readonly [string, string]): pair is readonly [string, Meant] =>
    STANDINGS.some((standing) => standing === pair[1]);
  return {
    type: new Map([...said('type'), ...(typeMap ?? [])]),
    motive: new Map(said('motive')),
    group: new Map(said('group')),
    standing: new Map(said('standing').filter(isStanding)),
    activity: new Map([...said('activity').filter(isActivity), ...(activityMap ?? [])]),
  };
}

/** Everybody of the people who answered: by a cell of the list, by their contacts, or in a survey. */
function answeringIds(people: readonly Person[], nominations: Nominations, answers: readonly RespondentAnswer[]): ReadonlySet<string> {
  const list = new StaffList(people);
  const written = [...wordsIn(nominations), ...answers.map((answer) => answer.written)];
  return new Set([
    ...people.flatMap(({ id, responded }) => (responded === 'yes' ? [id] : [])),
    ...written.flatMap((word) => list.findAddressed(word)?.id ?? []),
  ]);
}

/** Who reports, as written, each spelling once. */
function wordsIn({ from, words }: Nominations): readonly string[] {
  return Array.from(new Set(from), (word) => words[word] ?? '');
}

/** Who names somebody who could be read, as written. */
function namersIn({ from, contactKind, words }: Nominations): readonly string[] {
  return Array.from(new Set(from.filter((_, row) => !isUnreadKind(contactKind[row] ?? 0))), (word) => words[word] ?? '');
}

/** Columns named one by one, and the two that may be named by an option of their own. */
function namedColumns({ columns, groupColumn, organisationColumn }: ImportOptions): ReadonlyMap<string, string> {
  const named = new Map(columns);
  if (groupColumn !== undefined) named.set('group', groupColumn);
  if (organisationColumn !== undefined) named.set('organisation', organisationColumn);
  return named;
}

function* hashBytes(bytes: Uint8Array, file: string): Work<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += HASHED_AT_ONCE) {
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
    yield { stage: `Reading ${file}`, done: at, total: bytes.length };
  }
  return bytesToHex(hash.digest());
}
