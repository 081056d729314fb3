import { bookCodebook } from '../../codebook/bookCodebook';
import type { Batch } from '../../domain/Batch';
import { formatCount } from '../../domain/formatCount';
import { STANDINGS, type WordRule } from '../../domain/Recipe';
import type { Offer } from '../../state/Session';
import { selectNewWords } from '../../views/files/selectNewWords';
import { STANDING_WORDS, WORD_KIND_WORDS } from '../../words/files/meaningWords';
import { useActions, useKept } from '../KithContext';

/** What a word that Kith cannot read may say of a contact. */
const ACTIVITY_CHOICES = [
  ['', 'not recorded: the contact counts, and results that depend on it stay open'],
  ['active', 'in use'],
  ['latent', 'not in use now'],
  ['lapsed', 'ended'],
  ['absent', 'no contact'],
] as const;

/** Words that were read as something else, or as nothing. */
const UNREAD: ReadonlySet<string> = new Set(['unknown-value', 'unread-activity', 'survey-codes', 'unknown-codes']);

/** Words of the files that the codebook does not have: each with how often it is there and what it may mean. */
export function DoubtfulWords({ offer, batch }: { readonly offer: Offer; readonly batch: Batch }) {
  const { changeReading } = useActions();
  const study = useKept((kept) => kept.study);
  const { choices } = offer;
  const base = choices.into === 'open' ? (study?.codebook ?? bookCodebook) : bookCodebook;
  const words = selectNewWords(batch, base, choices.words);
  const activities = batch.activityWords ?? [];
  const said = (of: WordRule['of'], written: string): string =>
    choices.words.find((word) => word.of === of && word.written === written)?.meant ?? '';
  const say = (of: WordRule['of'], written: string, meant: string): void => {
    const others = choices.words.filter((word) => word.of !== of || word.written !== written);
    void changeReading({ ...choices, words: meant === '' ? others : [...others, { of, written, meant }] });
  };
  const standings = batch.standingWords ?? [];
  if (words.length + activities.length + standings.length === 0)
    return (
      <p className="soft">
        {batch.issues.some(({ code }) => UNREAD.has(code))
          ? 'Some cells hold words that their column does not allow. They are listed below, with what was made of them.'
          : 'Kith knows every word of these files.'}
      </p>
    );
  return (
    <ul className="DoubtfulWords">
      {activities.map(({ word, rows }) => (
        <li key={`activity ${word}`}>
          <label>
            <span>
              <span className="soft">{WORD_KIND_WORDS.activity}</span> “{word}” (activity, {formatCount(rows, 'row', 'rows')})
            </span>
            <select
              value={choices.activity[word] ?? ''}
              onChange={(event) => {
                void changeReading({
                  ...choices,
                  activity: { ...choices.activity, [word]: ACTIVITY_CHOICES.find(([code]) => code === event.target.value)?.[0] ?? '' },
                });
              }}
            >
              {ACTIVITY_CHOICES.map(([code, says]) => (
                <option key={code} value={code}>
                  {says}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
      {standings.map(({ written, people, meant }) => (
        <li key={`standing ${written}`}>
          <label>
            <span>
              <span className="soft">{WORD_KIND_WORDS.standing}</span> “{written}” ({formatCount(people, 'person', 'people')})
            </span>
            <select
              value={meant}
              onChange={(event) => {
                say('standing', written, event.target.value);
              }}
            >
              {STANDINGS.map((standing) => (
                <option key={standing} value={standing}>
                  {STANDING_WORDS[standing]}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
      {words.map(({ of, written, rows, choices: known }) => (
        <li key={`${of} ${written}`}>
          <label>
            <span>
              <span className="soft">{WORD_KIND_WORDS[of]}</span> “{written}”
              {rows !== null && <span className="soft"> {formatCount(rows, 'row', 'rows')}</span>}
            </span>
            <select
              value={said(of, written)}
              onChange={(event) => {
                say(of, written, event.target.value);
              }}
            >
              <option value="">keep as a new word</option>
              {known.map(({ id, label }) => (
                <option key={id} value={id}>
                  the same as {label}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
