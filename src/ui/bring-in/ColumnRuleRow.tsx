import type { ColumnRule, GuessedColumn, Recipe } from '../../domain/Recipe';
import type { Meaning, MeaningGroup } from '../../views/files/selectMeanings';
import { sayGuess } from '../../words/files/meaningWords';

interface Props {
  readonly rule: ColumnRule;
  readonly guessed: GuessedColumn | undefined;
  readonly recipe: Recipe;
  readonly meanings: readonly MeaningGroup[];
  /** Not there when the mapping was made. */
  readonly isNew: boolean;
  readonly onChange: (rule: ColumnRule) => void;
}

/** One column of a file: its title and first cells, what it means and why Kith thinks so. */
export function ColumnRuleRow({ rule, guessed, recipe, meanings, isNew, onChange }: Props) {
  const { header, as, question, place, word } = rule;
  const meaningOf = (id: string): Meaning | undefined => meanings.flatMap((group) => group.meanings).find((one) => one.as === id);
  const isPlaced = meaningOf(as)?.isPlaced === true;
  return (
    <div className="ColumnRule" role="group" aria-label={header}>
      <div className="ColumnRule-title">
        <b title={header}>
          <bdi>{header}</bdi>
        </b>
        {isNew && <span className="ColumnRule-new">New</span>}
        <span className="soft">{guessed === undefined ? '' : guessed.samples.length === 0 ? 'blank' : guessed.samples.join(' · ')}</span>
      </div>
      <div className="ColumnRule-meaning">
        <label>
          <span className="visually-hidden">Meaning of {header}</span>
          <select
            value={as}
            onChange={(event) => {
              const next = event.target.value;
              onChange({ ...rule, as: next, place: meaningOf(next)?.isPlaced === true ? Math.max(1, place) : 0 });
            }}
          >
            {meanings.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.meanings.map((meaning) => (
                  <option key={meaning.as} value={meaning.as}>
                    {meaning.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {isPlaced && as !== 'choice' && (
          <label>
            <span className="soft">contact</span>{' '}
            <input
              type="number"
              aria-label={`Number of the contact in ${header}`}
              min={1}
              max={200}
              value={place}
              onChange={(event) => {
                const next = Math.trunc(Number(event.target.value));
                if (next >= 1 && next <= 200) onChange({ ...rule, place: next });
              }}
            />
          </label>
        )}
        {isPlaced && recipe.questions.length > 1 && (
          <label>
            <span className="visually-hidden">Question of {header}</span>
            <select
              value={question}
              onChange={(event) => {
                onChange({ ...rule, question: Number(event.target.value) });
              }}
            >
              {recipe.questions.map(({ title }, at) => (
                <option key={at} value={at}>
                  {at + 1}: {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {meaningOf(as)?.isYes === true && (
          <label>
            <span className="soft">{as === 'choice' ? 'person' : '“yes” means'}</span>{' '}
            <input
              type="text"
              aria-label={as === 'choice' ? `Person in ${header}` : `What a yes in ${header} means`}
              placeholder={as === 'choice' ? header : 'the cell says it'}
              value={word}
              onChange={(event) => {
                onChange({ ...rule, word: event.target.value });
              }}
            />
          </label>
        )}
        {guessed !== undefined && <span className="ColumnRule-why soft">{sayGuess(guessed)}</span>}
      </div>
    </div>
  );
}
