import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Button, FileTrigger } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import { ROW_KINDS, type ColumnRule, type Recipe, type RowKind } from '../../domain/Recipe';
import { tableKey, type Offer } from '../../state/Session';
import { selectRecipe } from '../../views/files/selectRecipe';
import { selectMeanings } from '../../views/files/selectMeanings';
import { ROW_KIND_WORDS } from '../../words/files/meaningWords';
import { sayUnderstood } from '../../words/files/sayUnderstood';
import { useActions } from '../KithContext';
import { ColumnRuleRow } from './ColumnRuleRow';
import { RecipeQuestions } from './RecipeQuestions';
import { TablePreview } from './TablePreview';
import './MappingEditor.css';

type Table = NonNullable<Offer['tables']>[number];

const ROW_PIXELS = 68;

/** What the columns of one table mean: as Kith reads it, or as somebody chooses. */
export function MappingEditor({ offer, table }: { readonly offer: Offer; readonly table: Table }) {
  const { mapColumns, changeRecipe, undoReading, saveRecipe, loadRecipe } = useActions();
  const { input, part } = table;
  const recipe = offer.choices.files[input]?.recipes[table.name] ?? null;
  const guessed = offer.guesses[tableKey(table)];
  const isOwn = guessed !== undefined;
  const asked = isOwn ? guessed.question : { input, part, headerAt: table.headerAt, headerRows: null, rows: null };
  const shown = recipe === null ? null : selectRecipe(recipe, table.rows);
  // A mapping that was loaded finds its headers by itself.
  const question = recipe === null || isOwn ? asked : { ...asked, headerAt: shown?.headerAt ?? 0 };
  const headerRows = recipe?.headerRows ?? 1;
  const change = (next: Recipe): void => {
    void changeRecipe(table, next);
  };
  const faults = shown?.faults ?? [];
  return (
    <div className="MappingEditor">
      <div className="MappingEditor-bar">
        {recipe === null ? (
          <Button
            onPress={() => {
              void mapColumns(question);
            }}
          >
            Choose the columns
          </Button>
        ) : (
          <>
            <Button
              isDisabled={offer.before === null}
              onPress={() => {
                void undoReading();
              }}
            >
              Undo last change
            </Button>
            <Button
              onPress={() => {
                void changeRecipe(table, null);
              }}
            >
              Read as Kith recognises it
            </Button>
            <Button
              isDisabled={faults.length > 0}
              onPress={() => {
                saveRecipe(table);
              }}
            >
              Save mapping
            </Button>
          </>
        )}
        <FileTrigger
          acceptedFileTypes={['.json']}
          onSelect={(files) => {
            const [file] = files === null ? [] : [...files];
            if (file !== undefined) void loadRecipe(table, file);
          }}
        >
          <Button>Load mapping</Button>
        </FileTrigger>
      </div>
      {offer.trouble !== null && (
        <p className="BringIn-refusal" role="alert">
          {offer.trouble}
        </p>
      )}
      <p className="soft">
        {recipe === null
          ? 'This is the file as it is. Choose the columns if Kith has read them wrongly, or could not read them.'
          : 'Click the rows that are headers. Rows above them are titles, and are left out.'}
      </p>
      <TablePreview
        label={`First rows of ${table.name}`}
        rows={table.rows}
        numbers={table.numbers}
        headerAt={question.headerAt}
        headerRows={headerRows}
        {...(recipe === null
          ? {}
          : {
              onHeaders: (headerAt: number, rows: number) => {
                void mapColumns({ input, part, headerAt, headerRows: rows, rows: recipe.rows });
              },
            })}
      />
      {recipe === null ? (
        <ReadColumns offer={offer} table={table} />
      ) : (
        <>
          <fieldset className="MappingEditor-kinds">
            <legend>Each row is</legend>
            {ROW_KINDS.toReversed().map((kind: RowKind) => (
              <label key={kind}>
                <input
                  type="radio"
                  name={`rows-${input}-${part}`}
                  checked={recipe.rows === kind}
                  onChange={() => {
                    void mapColumns({ ...question, headerRows, rows: kind });
                  }}
                />{' '}
                {ROW_KIND_WORDS[kind]}
              </label>
            ))}
          </fieldset>
          {recipe.rows === 'respondent' && <RecipeQuestions recipe={recipe} offer={offer} onChange={change} />}
          {faults.map((fault) => (
            <p key={fault} className="BringIn-refusal" role="status">
              {fault}
            </p>
          ))}
          <ColumnRules recipe={recipe} guessed={guessed} onChange={change} />
        </>
      )}
    </div>
  );
}

/** The columns, as many as there are; only those in sight are drawn. */
function ColumnRules({
  recipe,
  guessed: { guess, added = [] } = {},
  onChange,
}: {
  readonly recipe: Recipe;
  readonly guessed: Partial<Offer['guesses'][string]> | undefined;
  readonly onChange: (recipe: Recipe) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { columns } = recipe;
  const virtual = useVirtualizer({
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: 8,
  });
  const meanings = selectMeanings(recipe.rows);
  const guessedOf = ({ header }: ColumnRule) => guess?.columns[guess.recipe.columns.findIndex((one) => one.header === header)];
  return (
    <section aria-label="Columns">
      <h3>
        {formatCount(columns.length, 'column', 'columns')}
        <span className="soft"> – what does each mean?</span>
      </h3>
      <div ref={box} className="ColumnRules">
        <div className="ColumnRules-all" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const rule = columns[index];
            return rule === undefined ? null : (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="ColumnRules-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <ColumnRuleRow
                  rule={rule}
                  guessed={guessedOf(rule)}
                  recipe={recipe}
                  meanings={meanings}
                  isNew={added.includes(rule.header)}
                  onChange={(next) => {
                    onChange({ ...recipe, columns: columns.map((one) => (one === rule ? next : one)) });
                  }}
                />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** How Kith reads the columns by itself. */
function ReadColumns({ offer, table }: { readonly offer: Offer; readonly table: Table }) {
  const file = offer.files[table.input]?.name ?? '';
  const sources =
    offer.batch?.sources.filter(
      (source) => source.file === file || source.file === `${file}#${table.name}` || source.file === `${file}/${table.name}`,
    ) ?? [];
  if (offer.batch === null) return null;
  if (sources.length === 0)
    return <p className="soft">Kith does not read this table. Choose the columns if it holds managers or contacts.</p>;
  return (
    <ul className="ReadColumns">
      {sources.map((source) => (
        <li key={`${source.file} ${source.holds}`}>
          {source.reading !== undefined && <b>{sayUnderstood(source.reading)}. </b>}
          {source.columns.map(({ column, header }) => (header === column ? header : `${header} → ${column}`)).join(', ')}
        </li>
      ))}
    </ul>
  );
}
