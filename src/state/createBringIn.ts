import { bookCodebook } from '../codebook/bookCodebook';
import type { Batch } from '../domain/Batch';
import { checkSize } from '../import/checkSize';
import type { Recipe, WordRule } from '../domain/Recipe';
import { fitRecipe } from '../import/mapping/fitRecipe';
import { writeRecipe } from '../import/mapping/writeRecipe';
import type { GuessQuestion } from '../pipeline/lookAtFiles';
import { sayRecipeTrouble, sayUnusedRecipe } from '../words/sayRecipeTrouble';
import type { ImportOptions } from '../import/ImportOptions';
import type { FileToRead } from '../workers/StudyWorker';
import type { Stores } from './createStores';
import { createLatest } from '../support/createLatest';
import { nameSome } from '../support/nameSome';
import { describeFailure } from './describeFailure';
import type { Doors } from './Doors';
import type { Offer, ReadingChoices } from './Session';
import { sayIssue } from '../words/sayIssue';

export interface Taken {
  readonly batch: Batch;
  readonly title: string;
  readonly silentMeansNone: boolean;
  readonly into: ReadingChoices['into'];
}

export interface BringIn {
  readonly offer: (files: readonly File[]) => Promise<void>;
  readonly change: (choices: ReadingChoices) => Promise<void>;
  readonly mapColumns: (question: GuessQuestion) => Promise<void>;
  readonly changeRecipe: (input: number, recipe: Recipe | null) => Promise<void>;
  /** Back to what was chosen before the last change. */
  readonly undo: () => Promise<void>;
  readonly saveRecipe: (input: number) => void;
  readonly loadRecipe: (input: number, file: File) => Promise<void>;
  /** Changes what needs no new reading: the study's name, and what silence means. */
  readonly adjust: (part: Pick<ReadingChoices, 'title'> | Pick<ReadingChoices, 'silentMeansNone'>) => void;
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

  async function read(choices: ReadingChoices): Promise<void> {
    const isNewest = questions.begin();
    change({ choices, batch: null, refusal: null, progress: null });
    const toRead = filesToRead(choices);
    const options: ImportOptions = {
      words: choices.words,
      ...(choices.into === 'open' ? { recipes: kept.getState().study?.recipes ?? [] } : {}),
      ...(choices.groupColumn === null ? {} : { groupColumn: choices.groupColumn }),
      activityMap: new Map(Object.entries(choices.activity).flatMap(([word, meant]) => (meant === '' ? [] : [[word, meant] as const]))),
      ...(choices.into === 'open' ? { staff: (kept.getState().study?.people ?? []).map(({ id, name }) => ({ id, name })) } : {}),
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
      change({ batch, progress: null, refusal: refuse(batch) });
    } catch (failure) {
      change({ progress: null, refusal: `We could not read the files: ${describeFailure(failure)}` });
    }
  }

  function filesToRead(choices: ReadingChoices): readonly FileToRead[] {
    return files.map((file, index): FileToRead => {
      const { holds = null, sheet = null, recipe = null } = choices.files[index] ?? {};
      return {
        file: file.name,
        blob: file,
        ...(holds === null ? {} : { holds }),
        ...(sheet === null ? {} : { sheet }),
        ...(recipe === null ? {} : { recipe: withWords(recipe, choices) }),
      };
    });
  }

  /** Changes what was chosen, so that it can be taken back. */
  async function choose(choices: ReadingChoices): Promise<void> {
    const { offer } = session.getState();
    change({ before: offer?.choices ?? null, trouble: null });
    await read(choices);
  }

  async function setRecipe(input: number, recipe: Recipe | null): Promise<void> {
    const { offer } = session.getState();
    if (offer === null) return;
    await choose({ ...offer.choices, files: offer.choices.files.map((file, at) => (at === input ? { ...file, recipe } : file)) });
  }

  const baseOf = ({ into }: ReadingChoices) => (into === 'open' ? (kept.getState().study?.codebook ?? bookCodebook) : bookCodebook);

  return {
    change: choose,
    async mapColumns(question) {
      const { offer } = session.getState();
      if (offer === null) return;
      const { choices, batch } = offer;
      const mine = files;
      const known = [...(batch?.people ?? []), ...(choices.into === 'open' ? (kept.getState().study?.people ?? []) : [])];
      // Whom the file itself lists is no staff list to it.
      const own = batch?.sources.flatMap(({ file }, at) => (isOfFile(file, files[question.input]?.name ?? '') ? [at] : [])) ?? [];
      const people = known.filter(({ origin }) => origin === null || !own.includes(origin.source)).map(({ id, name }) => ({ id, name }));
      try {
        const guess = await doors.worker.guess(
          filesToRead(choices),
          question,
          people,
          baseOf(choices),
          doors.lend(() => undefined),
        );
        const now = session.getState().offer;
        if (guess === null || now === null || files !== mine) return;
        // What was decided for files of this shape stays; only what is new is guessed.
        const rows =
          now.tables?.find(({ input, part }) => input === question.input && part === question.part)?.rows.slice(question.headerAt) ?? [];
        const decided = (question.rows === null ? (batch?.recipes ?? []) : []).find(
          (recipe) =>
            (question.headerRows === null || recipe.headerRows === question.headerRows) && fitRecipe(recipe, rows).missing.length === 0,
        );
        const before = new Set(decided?.columns.map(({ header }) => header));
        const added = decided === undefined ? [] : guess.recipe.columns.map(({ header }) => header).filter((header) => !before.has(header));
        change({ guesses: { ...now.guesses, [question.input]: { question, guess, added } } });
        await setRecipe(question.input, decided === undefined ? guess.recipe : keepDecided(guess.recipe, decided));
      } catch (failure) {
        change({ trouble: `We could not read the columns: ${describeFailure(failure)}` });
      }
    },
    changeRecipe: setRecipe,
    async undo() {
      const { offer } = session.getState();
      if (offer?.before != null) await choose(offer.before);
    },
    saveRecipe(input) {
      const { offer } = session.getState();
      const recipe = offer?.choices.files[input]?.recipe ?? null;
      if (offer === null || recipe === null) return;
      const name = recipe.name.replace(/\.[^.]+$/, '');
      doors.saveDownload(`${name} - mapping.json`, new Blob([writeRecipe(withWords(recipe, offer.choices))], { type: 'application/json' }));
    },
    async loadRecipe(input, file) {
      const recipe = await doors.worker.readMapping(file);
      const { offer } = session.getState();
      if (offer === null) return;
      if ('what' in recipe) {
        change({ trouble: `${file.name}: ${sayRecipeTrouble(recipe)}` });
        return;
      }
      const fits = (offer.tables ?? [])
        .filter((table) => table.input === input)
        .map((table) => ({ table, ...fitRecipe(recipe, table.rows) }));
      const [best] = fits.sort((a, b) => a.missing.length - b.missing.length);
      if (best === undefined || best.missing.length > 0) {
        change({ trouble: `${file.name}: ${sayUnusedRecipe(best?.missing ?? fitRecipe(recipe, []).missing)}` });
        return;
      }
      await setRecipe(input, recipe);
    },
    async offer(handedOver) {
      files = handedOver;
      const tooLarge = files.map((file) => checkSize(file)).filter((issue) => issue !== null);
      const choices: ReadingChoices = {
        files: files.map(() => ({ holds: null, sheet: null, recipe: null })),
        groupColumn: null,
        organisationColumn: null,
        activity: {},
        words: [],
        silentMeansNone: false,
        into: 'new',
        title: titleOf(files),
      };
      session.setState({
        offer: {
          files: files.map(({ name, size }) => ({ name, size })),
          choices,
          tables: null,
          guesses: {},
          before: null,
          trouble: null,
          batch: null,
          progress: null,
          refusal: tooLarge.length === 0 ? null : tooLarge.map(sayIssue).join(' '),
        },
      });
      if (tooLarge.length > 0) return;
      const mine = files;
      await read(choices);
      // The answer comes first; the tables as they stand are looked at after it.
      try {
        const tables = await doors.worker.look(
          filesToRead(choices),
          doors.lend(() => undefined),
        );
        if (files === mine) change({ tables });
      } catch (failure) {
        change({ trouble: `We could not look into the files: ${describeFailure(failure)}` });
      }
    },
    adjust(part) {
      const { offer } = session.getState();
      if (offer !== null) change({ choices: { ...offer.choices, ...part } });
    },
    leave() {
      questions.drop();
      files = [];
      session.setState({ offer: null });
    },
    taken() {
      const { offer } = session.getState();
      if (offer?.batch == null || offer.refusal !== null) return null;
      const { title, silentMeansNone, into } = offer.choices;
      return { batch: offer.batch, title: title.trim() === '' ? 'Untitled study' : title, silentMeansNone, into };
    },
  };
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
function refuse({ people, nominations, sources, unread }: Batch): string | null {
  if (people.length === 0 && nominations.length === 0)
    return 'We could not use anything in these files. The list below says why, and what to do.';
  if (unread.length > 0)
    return `${nameSome(unread)} could not be read. Without ${unread.length === 1 ? 'it' : 'them'}, the findings would be wrong, so nothing was added. The list below says why. Correct ${unread.length === 1 ? 'the file' : 'the files'}, or add only the others.`;
  const contacts = sources.filter(({ holds }) => holds === 'contacts');
  if (contacts.length > 0 && contacts.every(({ taken }) => taken === 0))
    return `We could not use any row of ${nameSome(contacts.map(({ file }) => file))}, so nothing was added: everybody would seem to have no contacts. The list below says why, and what to do.`;
  return null;
}

/** The study is called after its first file, until somebody gives it a better name. */
function titleOf(files: readonly File[]): string {
  return files[0]?.name.replace(/\.[^.]+$/, '').replaceAll(/[_-]+/g, ' ') ?? 'Untitled study';
}
