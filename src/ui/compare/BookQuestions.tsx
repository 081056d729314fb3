import { useMemo, useState } from 'react';

import type { BookAnswer } from '../../domain/results/BookAnswer';
import type { BookStanding } from '../../views/compare/selectBookLines';
import { BOOK_STANDINGS, standingOf } from '../../views/compare/selectBookLines';
import { BOOK_METHOD } from '../../words/compare/bookWords';
import { sayBookAnswer } from '../../words/compare/sayBookAnswer';
import { sayBookResult } from '../../words/compare/sayBookResult';
import { writeBookAnswers } from '../../words/compare/writeBookAnswers';
import { CopyButton } from './CopyButton';
import './BookQuestions.css';

const STANDING: Readonly<Record<BookStanding, string>> = {
  as_in_the_book: 'As in the book',
  not_as_in_the_book: 'Not as in the book',
  unclear: 'Unclear',
  described: 'Described',
  not_asked: 'Not asked',
};

/** What the book finds, put to this study as questions: a line each, which opens what was looked at, or why it could not be asked. */
export function BookQuestions({ answers }: { readonly answers: readonly BookAnswer[] }) {
  const [only, setOnly] = useState<BookStanding | null>(null);
  const standings = useMemo(() => answers.map(standingOf), [answers]);
  const text = useMemo(() => writeBookAnswers(answers), [answers]);
  const count = (standing: BookStanding): number => standings.filter((one) => one === standing).length;
  return (
    <>
      <h1 tabIndex={-1}>The book’s findings, as questions about this study</h1>
      <p className="ComparePage-qualification">
        Of {answers.length} questions: {count('as_in_the_book')} as in the book · {count('not_as_in_the_book')} not as in the book ·{' '}
        {count('unclear')} unclear · {count('described')} described only · {count('not_asked')} not asked. All are exploratory: they are
        many, and we did not correct for their number.
      </p>
      <div className="CompareChoices">
        <select
          aria-label="Questions shown"
          value={only ?? ''}
          onChange={(event) => {
            setOnly(event.target.value === '' ? null : (event.target.value as BookStanding));
          }}
        >
          <option value="">All {answers.length} questions</option>
          {BOOK_STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {STANDING[standing]} ({count(standing)})
            </option>
          ))}
        </select>
        <CopyButton text={text} label="Copy all answers" />
      </div>
      <ol className="BookQuestions card">
        {answers.map((answer, at) => {
          const standing = standings[at] ?? 'unclear';
          return only === null || standing === only ? <Line key={answer.id} answer={answer} standing={standing} /> : null;
        })}
      </ol>
      <p className="ComparePage-qualification">{BOOK_METHOD}</p>
    </>
  );
}

function Line({ answer, standing }: { readonly answer: BookAnswer; readonly standing: BookStanding }) {
  const { chapter, question, standIn, caveat, why } = sayBookAnswer(answer);
  return (
    <li data-standing={standing}>
      <details>
        <summary>
          <span className="soft">{answer.id}</span>
          <h2>{question}</h2>
          <span className="BookQuestions-standing">{STANDING[standing]}</span>
        </summary>
        <div>
          {answer.results.map((result, at) => (
            <p key={at}>{sayBookResult(result)}</p>
          ))}
          {standIn !== '' && <p className="soft">Stand-in: {standIn}</p>}
          {caveat !== '' && <p className="soft">{caveat}</p>}
          {why !== '' && <p>{why}</p>}
          <p className="soft">Chapter {chapter} of the book.</p>
        </div>
      </details>
    </li>
  );
}
