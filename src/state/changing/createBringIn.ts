import { changeWords } from '../../words/changeWords';
import { bookCodebook } from '../../codebook/bookCodebook';
import type { Batch } from '../../domain/Batch';
import { checkSize } from '../../import/files/checkSize';
import type { Decision } from '../../domain/Decision';
import type { Recipe, WordRule } from '../../domain/Recipe';
import { isSample } from '../../domain/isSample';
import { hasStaffList } from '../../domain/partRespondents';
import type { Study } from '../../domain/Study';
import type { FileComparison } from '../../domain/results/FileComparison';
import type { GivenRounds } from '../../editing/compareFiles';
import { isOtherRound } from '../../editing/isOtherRound';
import { nextRoundOf } from '../../editing/nextRoundOf';
import { findEarlier, listEarlierFiles } from '../../editing/placeSources';
import { fitRecipe } from '../../import/mapping/fitRecipe';
import { writeRecipe } from '../../import/mapping/writeRecipe';
import type { GuessQuestion, TableSeen } from '../../pipeline/lookAtFiles';
import { sayRecipeTrouble, sayUnusedRecipe } from '../../words/files/sayRecipeTrouble';
import type { ImportOptions } from '../../import/ImportOptions';
import type { FileToRead } from '../../workers/StudyWorker';
import type { Stores } from '../createStores';
import { createLatest, type IsNewest } from '../../support/createLatest';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';
import { tableKey, type FileChoice, type Offer, type ReadingChoices } from '../Session';
import { workInSlices, workOn } from './workInSlices';
import { sayIssue } from '../../words/issues/sayIssue';

/** A table of the offer, by its places. */
export type TablePlace = Pick<TableSeen, 'input' | 'part'>;

export interface Taken {
  readonly batch: Batch;
  /** What is to be done to the open study; `null` = the files make one of their own. */
  readonly comparison: FileComparison | null;
  readonly title: string;
  readonly silentMeansNone: boolean;
  readonly into: ReadingChoices['into'];
  /** What was said of who answers. */
  readonly decisions: readonly Decision[];
}

export interface BringIn {
  readonly offer: (files: readonly File[]) => Promise<void>;
  readonly change: (choices: ReadingChoices) => Promise<void>;
  readonly mapColumns: (question: GuessQuestion) => Promise<void>;
  readonly changeRecipe: (table: TablePlace, recipe: Recipe | null) => Promise<void>;
  /** Back to what was chosen before the last change. */
  readonly undo: () => Promise<void>;
  readonly saveRecipe: (table: TablePlace) => void;
  readonly loadRecipe: (table: TablePlace, file: File) => Promise<void>;
  /** Changes what needs no new reading: the study's name, what silence means, and who answers. */
  readonly adjust: (
    part: Pick<ReadingChoices, 'title'> | Pick<ReadingChoices, 'silentMeansNone'> | Pick<ReadingChoices, 'reporters'>,
  ) => void;
  /** Changes what becomes of the study's own rows; the files are read already. */
  readonly recompare: (part: Partial<Pick<ReadingChoices, 'takesFile' | 'files'>>) => Promise<void>;
  /** Where the study has changed since the files were compared with it, as another tab may do it. */
  readonly compareAgain: () => Promise<void>;
  readonly leave: () => void;
  /** What the offer brings in, and how the study that it makes is called; `null` when there is nothing to take. */
  readonly taken: () => Taken | null;
}

/** Files on their way in: read in the worker, explained, and only then taken. The open study stays as it is meanwhile. */
export function createBringIn(doors: Doors, { kept, session }: Stores): BringIn {
  let files: readonly File[] = [];

  function change(part: Partial<Offer>): void {
    const { offer } = session.getState();
    if (offer !== null) session.setState({ offer: { ...offer, ...part } });
  }

  /** An answer about choices that have been changed since is dropped. */
  const questions = createLatest();
  const comparisons = createLatest();
  /** The study that the files were last compared with. */
  let compared: Study | null = null;

  async function read(choices: ReadingChoices): Promise<void> {
    const isNewest = questions.begin();
    const tooLarge = files.filter((_, at) => choices.files[at]?.isLeftOut !== true).flatMap((file) => checkSize(file) ?? []);
    change({
      choices,
      batch: null,
      comparison: null,
      refusal: tooLarge.length === 0 ? null : tooLarge.map(sayIssue).join(' '),
      progress: null,
    });
    if (tooLarge.length > 0) return;
    const toRead = filesToRead(choices);
    const options: ImportOptions = {
      words: choices.words,
      today: new Date(doors.now()).toISOString().slice(0, 10),
      // A study of its own is offered the mappings of the one that is open, too.
      recipes: (kept.getState().study?.recipes ?? []).filter(({ name }) => !choices.declined.includes(name)),
      ...(choices.groupColumn === null ? {} : { groupColumn: choices.groupColumn }),
      activityMap: new Map(Object.entries(choices.activity).flatMap(([word, meant]) => (meant === '' ? [] : [[word, meant] as const]))),
      ...(choices.into === 'open'
        ? {
            answeredAlone: !hasStaffList(kept.getState().study ?? { people: [], sources: [] }),
            staff: (kept.getState().study?.people ?? []).map(({ id, name, role, organisation, unit, grade }) => ({
              id,
              name,
              role,
              organisation,
              unit,
              grade,
            })),
          }
        : {}),
      ...(choices.organisationColumn === null ? {} : { organisationColumn: choices.organisationColumn }),
    };
    try {
      const batch = await doors.worker.read(
        toRead,
        options,
        choices.into === 'open' ? (kept.getState().study?.codebook ?? bookCodebook) : bookCodebook,
        doors.lend((progress) => {
          change({ progress });
        }),
      );
      if (batch === null || !isNewest()) return;
      const refusal = refuse(
        batch,
        choices.files.some(({ isLeftOut }) => isLeftOut),
      );
      const { study, claim, history } = kept.getState();
      // Only where a study is open: the page that opens first does without.
      const likes =
        study === null || claim === 'taken' ? [] : (await import('../../editing/findLikeFiles')).findLikeFiles(study, history, batch);
      if (!isNewest()) return;
      change({ batch, progress: null, refusal, likes });
      if (refusal === null) await compare(isNewest);
    } catch (failure) {
      change({ progress: null, refusal: describeFailed('read-files', failure) });
    }
  }

  /** What the files would change in the open study, worked out between two frames; the study's history stays on the page. */
  async function compare(isNewest: IsNewest): Promise<void> {
    const isLast = comparisons.begin();
    const { compareFiles } = await import('../../editing/compareFiles');
    const { offer } = session.getState();
    const { study, history } = kept.getState();
    if (!isNewest() || !isLast() || offer?.batch == null || offer.choices.into === 'new' || study === null) return;
    const work = compareFiles(study, history, offer.batch, {
      replaces: new Map(
        files.flatMap(({ name }, at) => (offer.choices.files[at]?.replaces == null ? [] : [[name, offer.choices.files[at].replaces]])),
      ),
      takesFile: new Set(offer.choices.takesFile),
      rounds: roundsOf(study, offer),
    });
    const comparison = workOn(work)?.result ?? (await new Promise<FileComparison>((resolve) => workInSlices(work, resolve)));
    if (!isNewest() || !isLast()) return;
    compared = study;
    change({ comparison });
  }

  function filesToRead(choices: ReadingChoices): readonly FileToRead[] {
    return files.flatMap((file, index): readonly FileToRead[] => {
      const { isLeftOut = false, holds = null, parts = {}, recipes = {} } = choices.files[index] ?? {};
      if (isLeftOut) return [];
      const said = [...new Set([...Object.keys(parts), ...Object.keys(recipes)])].map((name) => {
        const recipe = recipes[name];
        return { name, holds: parts[name] ?? null, ...(recipe === undefined ? {} : { recipe: withWords(recipe, choices) }) };
      });
      return [{ file: file.name, blob: file, ...(holds === null ? {} : { holds }), ...(said.length === 0 ? {} : { said }) }];
    });
  }

  /** As they stand, before anything was said of them; what is too large is not opened. */
  function filesToLookAt(): readonly FileToRead[] {
    return files.map((file) => ({ file: file.name, blob: checkSize(file) === null ? file : new Blob([]) }));
  }

  /** Changes what was chosen, so that it can be taken back. */
  async function choose(choices: ReadingChoices): Promise<void> {
    const { offer } = session.getState();
    change({ before: offer?.choices ?? null, trouble: null });
    await read(choices);
  }

  const nameOf = ({ input, part }: TablePlace): string =>
    session.getState().offer?.tables?.find((table) => table.input === input && table.part === part)?.name ?? files[input]?.name ?? '';

  async function setRecipe(table: TablePlace, recipe: Recipe | null): Promise<void> {
    const { offer } = session.getState();
    if (offer === null) return;
    const name = nameOf(table);
    const without = (recipes: Readonly<Record<string, Recipe>>) =>
      Object.fromEntries(Object.entries(recipes).filter(([key]) => key !== name));
    await choose({
      ...offer.choices,
      files: offer.choices.files.map((file, at) =>
        at === table.input ? { ...file, recipes: { ...without(file.recipes), ...(recipe === null ? {} : { [name]: recipe }) } } : file,
      ),
    });
  }

  const baseOf = ({ into }: ReadingChoices) => (into === 'open' ? (kept.getState().study?.codebook ?? bookCodebook) : bookCodebook);

  return {
    change: choose,
    async mapColumns(asked) {
      const { offer } = session.getState();
      if (offer === null) return;
      const { choices, batch } = offer;
      // What was decided for files of this shape stays; only what is new is guessed.
      const seen = offer.tables?.find(({ input, part }) => input === asked.input && part === asked.part)?.rows ?? [];
      const decided =
        asked.headerRows === null && asked.rows === null
          ? (batch?.recipes ?? []).find((recipe) => fitRecipe(recipe, seen).missing.length === 0)
          : undefined;
      const question =
        decided === undefined
          ? asked
          : { ...asked, headerAt: fitRecipe(decided, seen).at, headerRows: decided.headerRows, rows: decided.rows };
      const mine = files;
      const known = [...(batch?.people ?? []), ...(choices.into === 'open' ? (kept.getState().study?.people ?? []) : [])];
      // Whom the file itself lists is no staff list to it.
      const own = batch?.sources.flatMap(({ file }, at) => (isOfFile(file, files[question.input]?.name ?? '') ? [at] : [])) ?? [];
      const people = known.filter(({ origin }) => origin === null || !own.includes(origin.source)).map(({ id, name }) => ({ id, name }));
      try {
        const guess = await doors.worker.guess(
          filesToLookAt(),
          question,
          people,
          baseOf(choices),
          doors.lend(() => undefined),
        );
        const now = session.getState().offer;
        if (guess === null || now === null || files !== mine) return;
        const before = new Set(decided?.columns.map(({ header }) => header));
        const added = decided === undefined ? [] : guess.recipe.columns.map(({ header }) => header).filter((header) => !before.has(header));
        change({ guesses: { ...now.guesses, [tableKey(question)]: { question, guess, added } } });
        await setRecipe(question, decided === undefined ? guess.recipe : keepDecided(guess.recipe, decided));
      } catch (failure) {
        change({ trouble: describeFailed('read-columns', failure) });
      }
    },
    changeRecipe: setRecipe,
    async undo() {
      const { offer } = session.getState();
      if (offer?.before != null) await choose(offer.before);
    },
    saveRecipe(table) {
      const { offer } = session.getState();
      const recipe = offer?.choices.files[table.input]?.recipes[nameOf(table)];
      if (offer === null || recipe === undefined) return;
      const name = recipe.name.replace(/\.[^.]+$/, '');
      doors.saveDownload(`${name} - mapping.json`, new Blob([writeRecipe(withWords(recipe, offer.choices))], { type: 'application/json' }));
    },
    async loadRecipe(place, file) {
      const recipe = await doors.worker.readMapping(file);
      const { offer } = session.getState();
      if (offer === null) return;
      if ('what' in recipe) {
        change({ trouble: `${file.name}: ${sayRecipeTrouble(recipe)}` });
        return;
      }
      const table = offer.tables?.find(({ input, part }) => input === place.input && part === place.part);
      const { missing } = fitRecipe(recipe, table?.rows ?? []);
      if (missing.length > 0) {
        change({ trouble: `${file.name}: ${sayUnusedRecipe(missing)}` });
        return;
      }
      await setRecipe(place, recipe);
    },
    async offer(handedOver) {
      files = handedOver;
      const { study, claim } = kept.getState();
      const earlier = claim === 'taken' ? [] : listEarlierFiles(study?.sources ?? []);
      const replaces = files.map(({ name }) => findEarlier(name, earlier));
      const choices: ReadingChoices = {
        files: replaces.map((file) => ({
          isLeftOut: false,
          holds: null,
          parts: {},
          recipes: {},
          replaces: file,
          isPlaced: file !== null,
          round: '',
        })),
        groupColumn: null,
        organisationColumn: null,
        activity: {},
        words: [],
        reporters: {},
        silentMeansNone: false,
        // A sample is nobody's own: what comes while it is open is no part of it, unless it is a file of it that comes again.
        into: study !== null && claim !== 'taken' && (!isSample(study.id) || replaces.some((file) => file !== null)) ? 'open' : 'new',
        title: titleOf(files),
        declined: [],
        takesFile: [],
      };
      session.setState({
        // What was said before would lie over the buttons.
        message: null,
        note: null,
        offer: {
          files: files.map(({ name, size }) => ({ name, size })),
          choices,
          tables: null,
          guesses: {},
          before: null,
          trouble: null,
          batch: null,
          likes: [],
          comparison: null,
          progress: null,
          refusal: null,
        },
      });
      const mine = files;
      await read(choices);
      const first = session.getState().offer;
      const settled = first?.choices === choices ? settleLikes(choices, first, kept.getState().study) : choices;
      if (files === mine && settled !== choices) await read(settled);
      // The answer comes first; the tables as they stand are looked at after it.
      try {
        const tables = await doors.worker.look(
          filesToLookAt(),
          doors.lend(() => undefined),
        );
        if (files === mine) change({ tables });
      } catch (failure) {
        change({ trouble: describeFailed('look-into-files', failure) });
      }
    },
    adjust(part) {
      const { offer } = session.getState();
      if (offer !== null) change({ choices: { ...offer.choices, ...part } });
    },
    async recompare(part) {
      const { offer } = session.getState();
      if (offer === null) return;
      // A reading that is still on its way compares by itself.
      change({ choices: { ...offer.choices, ...part }, comparison: null });
      await compare(questions.watch());
    },
    async compareAgain() {
      const { offer } = session.getState();
      if (offer?.comparison != null && compared !== kept.getState().study) await compare(questions.watch());
    },
    leave() {
      questions.drop();
      compared = null;
      files = [];
      session.setState({ offer: null });
    },
    taken() {
      const { offer } = session.getState();
      if (offer?.batch == null || offer.refusal !== null) return null;
      const { title, silentMeansNone, into, reporters } = offer.choices;
      if (into === 'open' && offer.comparison === null) return null;
      return {
        batch: offer.batch,
        comparison: offer.comparison,
        title: title.trim() === '' ? 'Untitled study' : title,
        silentMeansNone,
        into,
        decisions: decideReporters(offer.batch, reporters, session.getState().decider, doors.now()),
      };
    },
  };
}

/** Of each file the round that somebody said, or that of the answers that it adds to. */
function roundsOf(study: Study, { files, choices, likes }: Offer): GivenRounds {
  const of = files.flatMap(({ name }, at): readonly (readonly [string, string])[] => {
    const { round = '', replaces = null } = choices.files[at] ?? {};
    const named = round.trim() || (replaces === null ? likes.find(({ file }) => file === name)?.round : undefined);
    return named === undefined || named === '' ? [] : [[name, named]];
  });
  const isNext = choices.files.some(({ round }) => round.trim() !== '');
  return { of: new Map(of), earlier: isNext ? nextRoundOf(study).earlier : '' };
}

/** What is most likely of files that are like files of the open study; somebody may say otherwise. */
function settleLikes(choices: ReadingChoices, { files, likes }: Offer, study: Study | null): ReadingChoices {
  // All are as files of the open study are, of mostly the same people: its next round, or corrections, and no study of their own.
  const isOfStudy = choices.into === 'new' && likes.length === files.length && files.length > 0;
  const settled = files.map(({ name }, at): FileChoice | undefined => {
    const choice = choices.files[at];
    const like = likes.find(({ file }) => file === name);
    if (choice === undefined || like === undefined) return choice;
    if (isOtherRound(like) && study !== null) return { ...choice, replaces: null, isPlaced: false, round: nextRoundOf(study).next };
    // A file that comes again is most likely a correction; one that has not everybody's answers may be further answers, and takes nothing
    // away unless somebody says so.
    return like.lacks > 0 && choice.replaces !== null ? { ...choice, replaces: null, isPlaced: false } : choice;
  });
  const isSame = settled.every((choice, at) => choice === choices.files[at]);
  if (isSame && !isOfStudy) return choices;
  return { ...choices, into: isOfStudy ? 'open' : choices.into, files: settled.flatMap((choice) => choice ?? []) };
}

/** That those who answer are those whom somebody chose. */
function decideReporters(
  { unknownReporters = [] }: Batch,
  chosen: ReadingChoices['reporters'],
  who: string,
  now: number,
): readonly Decision[] {
  const on = new Date(now).toISOString().slice(0, 10);
  return [...new Set(unknownReporters.map(({ written }) => written))].flatMap((written): readonly Decision[] => {
    const id = chosen[written];
    if (id === undefined || id === '') return [];
    const a = { name: written, organisation: '', column: 'from', by: '' } as const;
    const b = { name: id, organisation: '', column: 'people', by: '' } as const;
    return [{ a, b, is: 'same', who, on, why: '' }];
  });
}

/** The recipe with the words that were decided beside it: they belong to the shape as its columns do. */
function withWords(recipe: Recipe, { words, activity }: ReadingChoices): Recipe {
  const said: readonly WordRule[] = [
    ...words,
    ...Object.entries(activity).flatMap(([written, meant]): WordRule[] => (meant === '' ? [] : [{ of: 'activity', written, meant }])),
  ];
  const others = recipe.words.filter(({ of, written }) => !said.some((word) => word.of === of && word.written === written));
  return { ...recipe, words: [...others, ...said] };
}

const isOfFile = (source: string, file: string): boolean =>
  source === file || source.startsWith(`${file}#`) || source.startsWith(`${file}/`);

/** A guess in which the columns that were decided before are as they were; the places and questions are those of then. */
function keepDecided(guess: Recipe, decided: Recipe): Recipe {
  const known = new Map(decided.columns.map((rule) => [rule.header, rule]));
  const columns = guess.columns.map((rule) => {
    const before = known.get(rule.header);
    if (before !== undefined) return before;
    const question = guess.questions[rule.question]?.title;
    const at = decided.questions.findIndex(({ title }) => title === question);
    return { ...rule, question: Math.max(0, at) };
  });
  return { ...decided, columns };
}

/** Why nothing of the files can be brought in; `null` = it can. */
function refuse({ people, nominations, sources, unread }: Batch, isLeftOut: boolean): string | null {
  if (isLeftOut && sources.length === 0 && unread.length === 0) return changeWords.leftOutAll;
  if (people.length === 0 && nominations.length === 0) return changeWords.nothingUsed;
  if (unread.length > 0) return changeWords.unread(unread);
  const contacts = sources.filter(({ holds }) => holds === 'contacts');
  if (contacts.length > 0 && contacts.every(({ taken }) => taken === 0)) return changeWords.noContactUsed(contacts.map(({ file }) => file));
  return null;
}

/** The study is called after its first file, until somebody gives it a better name. */
function titleOf(files: readonly File[]): string {
  return files[0]?.name.replace(/\.[^.]+$/, '').replaceAll(/[_-]+/g, ' ') ?? 'Untitled study';
}
