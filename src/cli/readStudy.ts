import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { bookCodebook } from '../codebook/bookCodebook';
import type { ReadActivity } from '../domain/Activity';
import { applyStep } from '../domain/steps/applyStep';
import { buildSpelling } from '../domain/steps/buildSpelling';
import type { Meant } from '../domain/Recipe';
import type { Batch } from '../domain/Batch';
import { makeStudy } from '../domain/makeStudy';
import { fillRounds } from '../domain/nominations/fillRounds';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Study } from '../domain/Study';
import type { InputFile } from '../import/files/InputFile';
import { COMMAND_LIMITS } from '../import/files/Limits';
import { findMissing } from '../import/mapping/findMissing';
import { readRecipe } from '../import/mapping/readRecipe';
import { parseInstrument } from '../import/parseInstrument';
import { bringIn } from '../pipeline/bringIn';
import type { Work } from '../support/Progress';
import { sayIssueWithOption } from '../words/issues/sayIssueWithOption';
import { sayRecipeTrouble, sayUnusedRecipe } from '../words/files/sayRecipeTrouble';
import { readBytes } from './readBytes';
import type { GivenOptions } from './readOptions';
import { UsageError } from './UsageError';

function readInput(given: string, holds: 'people' | 'contacts' | null): InputFile {
  const mark = given.lastIndexOf('#');
  const [path, sheet] = mark > 0 ? [given.slice(0, mark), given.slice(mark + 1)] : [given, null];
  const bytes = readBytes(path);
  return {
    file: basename(path),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(holds === null ? {} : { holds }),
    ...(sheet === null ? {} : { sheet }),
  };
}

/** `from=ego` → column and header. @throws UsageError */
function readPairs(texts: readonly string[], option: string): readonly (readonly [string, string])[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => {
      const mark = text.indexOf('=');
      if (mark < 1 || mark === text.length - 1) throw new UsageError(`--${option} takes NAME=VALUE, not "${text}".`);
      return [text.slice(0, mark).trim(), text.slice(mark + 1).trim()];
    });
}

/** @throws UsageError */
function readActivity(meant: string): ReadActivity {
  if (meant === 'active' || meant === 'latent' || meant === 'lapsed' || meant === 'absent') return meant;
  throw new UsageError(`--activity-map takes WORD=active, WORD=latent, WORD=lapsed or WORD=absent, not "${meant}".`);
}

/** @throws UsageError */
function readMeant(meant: string): Meant {
  if (meant === 'left' || meant === 'in_post') return meant;
  throw new UsageError(`--standing takes WORD=left or WORD=in_post, not "${meant}".`);
}

/** Answers that say no round are of that of their file. @throws UsageError where there is no such file */
function giveRounds(
  { sources, nominations }: Pick<Batch, 'sources' | 'nominations'>,
  rounds: readonly (readonly [file: string, round: string])[],
): Nominations {
  const of = new Map(rounds.map(([file, round]) => [basename(file), round]));
  const known = sources.filter(({ holds }) => holds === 'contacts').map(({ file }) => file);
  const roundOf = (file: string): string => of.get(file) ?? of.get(file.replace(/[#/].*$/s, '')) ?? '';
  const other = [...of.keys()].find((file) => !known.some((one) => one === file || one.replace(/[#/].*$/s, '') === file));
  if (other !== undefined)
    throw new UsageError(`--file-round: no contacts were read from "${other}". They were read from: ${known.join(', ')}.`);
  return fillRounds(nominations, (source) => roundOf(sources[source]?.file ?? ''));
}

/** The study that the named files make. @throws UsageError when nothing in them can be taken */
export function* readStudy(given: GivenOptions): Work<Study> {
  const people = given.text('people');
  const inputs = [
    ...(people === null ? [] : [readInput(people, 'people')]),
    ...given.texts('contacts').map((path) => readInput(path, 'contacts')),
    ...given.files.map((path) => readInput(path, null)),
  ];
  if (inputs.length === 0)
    throw new UsageError('No file was given: use --people FILE and --contacts FILE, or name a study file. kith --help explains both.');
  const instrumentFile = given.text('instrument');
  const instrument = instrumentFile === null ? null : parseInstrument(readBytes(instrumentFile), basename(instrumentFile));
  if (instrument !== null && instrument.issues.length > 0)
    throw new UsageError(`${instrumentFile ?? ''}: ${instrument.issues.map(sayIssueWithOption).join(' ')}`);
  const recipes = given.texts('mapping').map((file) => {
    const recipe = readRecipe(readBytes(file));
    if ('what' in recipe) throw new UsageError(`${file}: ${sayRecipeTrouble(recipe)}`);
    return { file, recipe };
  });
  const groupColumn = given.text('group-column');
  const organisationColumn = given.text('organisation-column');
  const { unread: notRead, ...batch } = yield* bringIn(
    inputs,
    {
      limits: COMMAND_LIMITS,
      columns: new Map(readPairs(given.texts('column'), 'column')),
      typeMap: new Map(readPairs(given.texts('type-map'), 'type-map')),
      activityMap: new Map(readPairs(given.texts('activity-map'), 'activity-map').map(([word, meant]) => [word, readActivity(meant)])),
      words: readPairs(given.texts('standing'), 'standing').map(([written, meant]) => ({
        of: 'standing',
        written,
        meant: readMeant(meant),
      })),
      recipes: recipes.map(({ recipe }) => recipe),
      ...(groupColumn === null ? {} : { groupColumn }),
      ...(organisationColumn === null ? {} : { organisationColumn }),
      ...(instrument === null ? {} : { instrument: instrument.instrument }),
    },
    bookCodebook,
  );
  const unused = recipes.find(({ recipe }) => batch.recipes?.includes(recipe) !== true);
  if (unused !== undefined) throw new UsageError(`${unused.file}: ${sayUnusedRecipe(findMissing(unused.recipe, inputs, COMMAND_LIMITS))}`);
  const [unread] = notRead;
  if (unread !== undefined) {
    // Findings without the contacts that could not be read would call everybody isolated.
    const told = batch.issues.find((issue) => issue.severity === 'error' && issue.file.split('#')[0] === unread.split('#')[0]);
    throw new UsageError(`${unread} could not be read, so there are no results. ${told === undefined ? '' : sayIssueWithOption(told)}`);
  }
  const empty = batch.sources.filter(({ holds }) => holds === 'contacts');
  if (empty.length > 0 && empty.every(({ taken }) => taken === 0)) {
    const told = batch.issues.find((issue) => issue.severity === 'error' && issue.file === empty[0]?.file);
    throw new UsageError(
      `No row of ${empty[0]?.file ?? ''} could be used, so there are no results. ${told === undefined ? 'It has no rows below its header.' : `Row ${told.row ?? '?'}: ${sayIssueWithOption(told)}`}`,
    );
  }
  if (batch.people.length === 0 && batch.nominations.length === 0) {
    const [first] = batch.issues.filter((issue) => issue.severity === 'error');
    throw new UsageError(
      first === undefined ? 'The files contain no people and no contacts.' : `${first.file}: ${sayIssueWithOption(first)}`,
    );
  }
  const nominations = giveRounds(batch, readPairs(given.texts('file-round'), 'file-round'));
  const silentMeansNone = given.choice('silent-means', ['none', 'missing'], 'missing') === 'none';
  // Without chance: the same files make the same study.
  const id = `files-${batch.sources
    .slice(0, 8)
    .map(({ sha256 }) => sha256.slice(0, 16))
    .join('-')}`;
  const { sources, people: roster, issues, instrument: asked, codebook } = batch;
  const study = makeStudy({
    id,
    title: inputs[0]?.file ?? '',
    sources,
    people: roster,
    nominations,
    issues,
    instrument: asked,
    codebook,
    silentMeansNone,
  });
  let joined = study;
  for (const field of ['organisation', 'group', 'grade', 'site'] as const)
    for (const name of given.texts(`join-${field}`)) joined = applyStep(joined, buildSpelling.join(joined, field, name));
  return joined;
}
