import { bookCodebook } from '../codebook/bookCodebook';
import type { Batch } from '../domain/Batch';
import { checkSize } from '../import/checkSize';
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
  readonly read: (choices: ReadingChoices) => Promise<void>;
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
    const toRead = files.map((file, index): FileToRead => {
      const { holds = null, sheet = null } = choices.files[index] ?? {};
      return { file: file.name, blob: file, ...(holds === null ? {} : { holds }), ...(sheet === null ? {} : { sheet }) };
    });
    const options: ImportOptions = {
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

  return {
    async offer(handedOver) {
      files = handedOver;
      const tooLarge = files.map((file) => checkSize(file)).filter((issue) => issue !== null);
      const choices: ReadingChoices = {
        files: files.map(() => ({ holds: null, sheet: null })),
        groupColumn: null,
        organisationColumn: null,
        activity: {},
        silentMeansNone: false,
        into: 'new',
        title: titleOf(files),
      };
      session.setState({
        offer: {
          files: files.map(({ name, size }) => ({ name, size })),
          choices,
          batch: null,
          progress: null,
          refusal: tooLarge.length === 0 ? null : tooLarge.map(sayIssue).join(' '),
        },
      });
      if (tooLarge.length === 0) await read(choices);
    },
    read,
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
