import { useMemo, useState } from 'react';

import type { BookAnswer, BookStatus } from '../../domain/results/BookAnswer';
import { BOOK_METHOD } from '../../words/bookWords';
import { sayBookAnswer } from '../../words/sayBookAnswer';
import { sayBookResult } from '../../words/sayBookResult';
import { writeBookAnswers } from '../../words/writeBookAnswers';
import { CopyButton } from './CopyButton';
import './BookQuestions.css';

const STATUS: Readonly<Record<BookStatus, string>> = { tested: 'Tested', described: 'Described', not_asked: 'Not asked' };

/** What the book finds, put to this study as questions: each with what was looked at, or why it could not be asked. */
export function BookQuestions({ answers }: { readonly answers: readonly BookAnswer[] }) {
  const [only, setOnly] = useState<BookStatus | null>(null);
  const shown = useMemo(() => answers.filter(({ status }) => only === null || status === only), [answers, only]);
  const text = useMemo(() => writeBookAnswers(answers), [answers]);
  const count = (status: BookStatus): number => answers.filter((answer) => answer.status === status).length;
  return (
    <>
      <h1 tabIndex={-1}>The book’s findings, as questions about this study</h1>
      <p className="ComparePage-qualification">{BOOK_METHOD}</p>
      <p className="ComparePage-qualification">
        {count('tested')} of {answers.length} could be tested and {count('described')} described; {count('not_asked')} need questions that
        were not asked. All are exploratory: there are many, and we did not correct for their number. Results here and in the book may
        differ.
      </p>
      <div className="CompareChoices">
        <select
          aria-label="Questions shown"
          value={only ?? ''}
          onChange={(event) => {
            setOnly(event.target.value === '' ? null : (event.target.value as BookStatus));
          }}
        >
          <option value="">All {answers.length} questions</option>
          {(Object.keys(STATUS) as BookStatus[]).map((status) => (
            <option key={status} value={status}>
              {STATUS[status]} ({count(status)})
            </option>
          ))}
        </select>
        <CopyButton text={text} />
      </div>
      <ol className="BookQuestions">
        {shown
          .map((answer) => ({ ...answer, ...sayBookAnswer(answer) }))
          .map(({ id, chapter, question, status, results, standIn, caveat, why }) => (
            <li key={id} className="card" data-status={status}>
              <h2>
                <span className="soft">{id}</span> {question}
              </h2>
              <p className="soft">
                {STATUS[status]} · ch. {chapter}
              </p>
              {results.map((result, at) => (
                <p key={at}>{sayBookResult(result)}</p>
              ))}
              {standIn !== '' && <p className="soft">Stand-in: {standIn}</p>}
              {caveat !== '' && <p className="soft">{caveat}</p>}
              {why !== '' && <p>{why}</p>}
            </li>
          ))}
      </ol>
    </>
  );
}
