import { Button } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { FileChoice, Offer } from '../../state/Session';
import { useActions, useKept } from '../KithContext';
import { selectFileSheets } from '../../views/files/selectFileSheets';
import { selectOfferedMappings } from '../../views/files/selectOfferedMappings';
import { nextRoundOf } from '../../editing/nextRoundOf';
import { listEarlierFiles } from '../../editing/placeSources';
import { sayAgain, sayAgainAnswers, sayLacking, sayLikeFile } from '../../words/files/sayComparison';
import { sayUnderstood } from '../../words/files/sayUnderstood';
import { isolateName } from '../../support/isolateName';
import { CommitField } from '../parts/CommitField';
import { SheetList } from './SheetList';
import { TablePreview } from './TablePreview';
import { formatBytes } from '../parts/formatBytes';

interface Props {
  readonly offer: Offer;
  readonly index: number;
  /** Somebody wants to choose the columns of a table of this file. */
  readonly onColumns: (part: number) => void;
}

/** How one file was understood, and what may be said to make it understood otherwise. */
export function FileReading({ offer, index, onColumns }: Props) {
  const { changeReading } = useActions();
  const file = offer.files[index];
  const choice = offer.choices.files[index];
  if (file === undefined || choice === undefined) return null;
  const { batch } = offer;
  const isOf = (name: string): boolean => name === file.name || name.startsWith(`${file.name}#`) || name.startsWith(`${file.name}/`);
  const all = batch?.sources.map((source, at) => ({ ...source, taken: batch.taken?.[at] ?? source.taken })) ?? [];
  const sources = all.filter((source) => isOf(source.file));
  // What a format has understood holds what it holds: there is nothing to choose.
  const isUnderstood = all.some(
    (source) => source.reading !== undefined && (sources.includes(source) || source.reading.files.includes(file.name)),
  );
  const change = (part: Partial<FileChoice>): void => {
    void changeReading({ ...offer.choices, files: offer.choices.files.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  };
  const tables = offer.tables?.filter(({ input }) => input === index) ?? [];
  const [table] = tables;
  const sheets = tables.length > 1 && tables.some(({ isSheet }) => isSheet) ? selectFileSheets(file.name, tables, batch) : [];
  const readings =
    sheets.length > 0 ? [] : [...new Set(sources.flatMap(({ reading }) => (reading === undefined ? [] : [sayUnderstood(reading)])))];
  const isUnread = batch?.unread.some(isOf) === true;
  return (
    <section className="FileReading card" aria-label={file.name} data-out={choice.isLeftOut || undefined}>
      <header>
        <b title={file.name}>
          <bdi>{file.name}</bdi>
        </b>
        <span className="soft">{formatBytes(file.size)}</span>
        {choice.isLeftOut && <span className="FileReading-state">Left out</span>}
        {isUnread && !choice.isLeftOut && (
          <span className="FileReading-state is-unread">{sheets.length > 0 ? 'Say what the sheets contain' : 'Could not be read'}</span>
        )}
        <span className="FileReading-choices">
          {!isUnderstood && !choice.isLeftOut && sheets.length === 0 && (
            <label>
              <span className="soft">This file contains</span>{' '}
              <select
                value={choice.holds ?? (sources.length === 1 ? sources[0]?.holds : '') ?? ''}
                onChange={(event) => {
                  const { value } = event.target;
                  change({ holds: value === 'people' || value === 'contacts' ? value : null });
                }}
              >
                <option value="">Detect automatically</option>
                <option value="people">Managers</option>
                <option value="contacts">Contacts</option>
              </select>
            </label>
          )}
          {table !== undefined && !choice.isLeftOut && sheets.length === 0 && (
            <Button
              onPress={() => {
                onColumns(table.part);
              }}
            >
              Columns…
            </Button>
          )}
          {(offer.files.length > 1 || choice.isLeftOut) && (
            <Button
              aria-label={choice.isLeftOut ? `Put ${file.name} back` : `Leave out ${file.name}`}
              onPress={() => {
                change({ isLeftOut: !choice.isLeftOut });
              }}
            >
              {choice.isLeftOut ? 'Put back' : 'Leave out'}
            </Button>
          )}
        </span>
      </header>
      {!choice.isLeftOut && (
        <>
          {offer.choices.into === 'open' && offer.likes.some((like) => like.file === file.name && like.again !== null) ? (
            <RoundQuestion offer={offer} index={index} choice={choice} name={file.name} />
          ) : (
            <>
              <LikeQuestion offer={offer} index={index} choice={choice} name={file.name} />
              <ReplacesChoice offer={offer} index={index} choice={choice} name={file.name} />
            </>
          )}
          {tables.length > 0 && <OfferedMappings offer={offer} tables={tables} />}
          {sheets.length > 0 ? (
            <SheetList sheets={sheets} choice={choice} onChange={change} onColumns={onColumns} />
          ) : (
            table !== undefined && (
              <TablePreview
                label={`First rows of ${table.name}`}
                rows={table.rows.slice(0, 5)}
                numbers={table.numbers}
                headerAt={table.headerAt}
                headerRows={1}
              />
            )
          )}
          {readings.map((reading) => (
            <p key={reading} className="FileReading-understood">
              {reading}.
            </p>
          ))}
          {sheets.length === 0 &&
            sources.map((source) => (
              <div key={`${source.file} ${source.holds}`} className="FileReading-source">
                <p>
                  {sources.length > 1 && source.file !== file.name && (
                    <b>
                      <bdi>{source.file.slice(file.name.length + 1)}</bdi>:{' '}
                    </b>
                  )}
                  {source.holds === 'people' ? 'Managers' : 'Contacts'} · {source.understood} · {formatCount(source.taken)} of{' '}
                  {formatCount(source.rows, 'row', 'rows')} added
                </p>
                <p className="soft">
                  {source.columns.map(({ column, header }, at) => (
                    <span key={column}>
                      {at > 0 && ', '}
                      <bdi>{header}</bdi>
                      {header !== column && ` → ${column}`}
                    </span>
                  ))}
                </p>
              </div>
            ))}
        </>
      )}
    </section>
  );
}

interface OneFile {
  readonly offer: Offer;
  readonly index: number;
  readonly choice: FileChoice;
  readonly name: string;
}

/** Whether a file with the columns and the people of an earlier one is a later version of it; it is called otherwise. */
function LikeQuestion({ offer, index, choice, name }: OneFile) {
  const { changeReading } = useActions();
  const like = offer.likes.find(({ file }) => file === name);
  if (like === undefined || choice.isPlaced) return null;
  const place = (replaces: string | null): void => {
    void changeReading({
      ...offer.choices,
      into: replaces === null ? offer.choices.into : 'open',
      files: offer.choices.files.map((one, at) => (at === index ? { ...one, replaces, isPlaced: true } : one)),
    });
  };
  return (
    <div className="FileReading-like" role="group" aria-label={`${name} and ${like.earlier}`}>
      <p>
        {sayLikeFile(like)} {sayLacking(like)}
      </p>
      <Button
        onPress={() => {
          place(like.earlier);
        }}
      >
        Yes, replace it
      </Button>
      <Button
        onPress={() => {
          place(null);
        }}
      >
        No, keep both
      </Button>
    </div>
  );
}

/** Whether answers are of another round, correct those that are there, or add to them: one of it is chosen, and all say what they do. */
function RoundQuestion({ offer, index, choice, name }: OneFile) {
  const { changeRepeat } = useActions();
  const study = useKept((kept) => kept.study);
  const like = offer.likes.find(({ file }) => file === name);
  if (like === undefined || study === null) return null;
  const rounds = nextRoundOf(study);
  const chosen = choice.round !== '' ? 'round' : choice.replaces !== null ? 'correction' : 'more';
  const put = (part: Pick<FileChoice, 'round' | 'replaces'>): void => {
    void changeRepeat({
      files: offer.choices.files.map((one, at) => (at === index ? { ...one, ...part, isPlaced: true } : one)),
      takesFile: [],
    });
  };
  return (
    <fieldset className="FileReading-round">
      <legend>{sayAgain(like)}</legend>
      {sayAgainAnswers(like, { ...rounds, next: choice.round === '' ? rounds.next : choice.round }).map(({ is, label, does }) => (
        <label key={is}>
          <input
            type="radio"
            name={`round of ${name}`}
            checked={is === chosen}
            onChange={() => {
              put({ round: is === 'round' ? rounds.next : '', replaces: is === 'correction' ? like.earlier : null });
            }}
          />
          <span>
            <b>{label}.</b> <span className="soft">{does}</span>
          </span>
        </label>
      ))}
      {chosen === 'round' && (
        <CommitField
          label="Name of this round"
          value={choice.round}
          onCommit={(round) => {
            if (round !== '' && round === rounds.earlier) return 'The answers that are there are called so. Choose another name.';
            put({ round: round === '' ? rounds.next : round, replaces: null });
            return null;
          }}
        />
      )}
    </fieldset>
  );
}

/** Whether a file is a later version of one that the study has. */
function ReplacesChoice({ offer, index, choice, name }: OneFile) {
  const { changeRepeat } = useActions();
  const study = useKept((kept) => kept.study);
  const earlier = study === null || offer.choices.into === 'new' ? [] : listEarlierFiles(study.sources);
  if (earlier.length === 0) return null;
  return (
    <p className="FileReading-replaces">
      <label>
        <span className="soft">In this study</span>{' '}
        <select
          aria-label={`${name} in this study`}
          value={choice.replaces ?? ''}
          onChange={(event) => {
            const replaces = event.target.value === '' ? null : event.target.value;
            void changeRepeat({
              files: offer.choices.files.map((one, at) => (at === index ? { ...one, replaces, isPlaced: true } : one)),
              takesFile: [],
            });
          }}
        >
          <option value="">add beside the other files</option>
          {earlier.map((file) => (
            <option key={file} value={file}>
              replace the rows of {isolateName(file)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** Mappings of the open study that read this file, and how to do without them. */
function OfferedMappings({ offer, tables }: { readonly offer: Offer; readonly tables: NonNullable<Offer['tables']> }) {
  const { changeReading } = useActions();
  const study = useKept((kept) => kept.study);
  const { declined } = offer.choices;
  const offered = selectOfferedMappings(tables, study?.recipes ?? [], offer.batch, declined);
  return offered.map(({ name, isUsed }) => (
    <p key={name} className="FileReading-mapping">
      {isUsed ? 'Read by' : 'Not read by'} the mapping “{isolateName(name)}” of the study “{isolateName(study?.title ?? '')}”.{' '}
      <Button
        onPress={() => {
          void changeReading({ ...offer.choices, declined: isUsed ? [...declined, name] : declined.filter((one) => one !== name) });
        }}
      >
        {isUsed ? 'Do not use it' : 'Use it'}
      </Button>
    </p>
  ));
}
