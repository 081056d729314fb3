import { Button } from 'react-aria-components';

import { bookCodebook } from '../../codebook/bookCodebook';
import type { Recipe, RecipeQuestion } from '../../domain/Recipe';
import type { Offer } from '../../state/Session';
import { useKept } from '../KithContext';

interface Props {
  readonly recipe: Recipe;
  readonly offer: Offer;
  readonly onChange: (recipe: Recipe) => void;
}

/** The questions that ask for contacts, each with the network type and the purpose that its contacts have. */
export function RecipeQuestions({ recipe, offer, onChange }: Props) {
  const study = useKept((kept) => kept.study);
  const { networkTypes, motives } = offer.choices.into === 'open' ? (study?.codebook ?? bookCodebook) : bookCodebook;
  const { questions } = recipe;
  const change = (at: number, part: Partial<RecipeQuestion>): void => {
    onChange({ ...recipe, questions: questions.map((question, index) => (index === at ? { ...question, ...part } : question)) });
  };
  const choice = (
    at: number,
    key: 'type' | 'motive',
    label: string,
    entries: readonly { readonly id: string; readonly label: string }[],
  ) => {
    const value = questions[at]?.[key] ?? '';
    return (
      <label>
        <span className="soft">{label}</span>{' '}
        <select
          aria-label={`${label} of question ${at + 1}`}
          value={value}
          onChange={(event) => {
            change(at, { [key]: event.target.value });
          }}
        >
          <option value="">not said</option>
          {value !== '' && entries.every(({ id }) => id !== value) && <option value={value}>{value}</option>}
          {entries.map(({ id, label: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      </label>
    );
  };
  return (
    <fieldset className="RecipeQuestions">
      <legend>Questions that ask for contacts</legend>
      {questions.map(({ title }, at) => (
        <div key={at} className="RecipeQuestion">
          <span className="soft">{at + 1}</span>
          <input
            type="text"
            aria-label={`Question ${at + 1}`}
            value={title}
            onChange={(event) => {
              change(at, { title: event.target.value });
            }}
          />
          {choice(at, 'type', 'Network type', networkTypes)}
          {choice(at, 'motive', 'Purpose', motives)}
        </div>
      ))}
      <Button
        onPress={() => {
          onChange({ ...recipe, questions: [...questions, { title: `Question ${questions.length + 1}`, type: '', motive: '' }] });
        }}
      >
        Add a question
      </Button>
    </fieldset>
  );
}
