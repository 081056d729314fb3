import type { Mark, Marks } from '../../domain/results/Marks';
import { MARKS } from '../../domain/results/Marks';
import { markWords, sayMark } from '../../words/markWords';
import './MissingMarks.css';

/** What a manager has and lacks, as marks in fixed places. @param isNamed no heading above says what each is about */
export function MissingMarks({ marks, isNamed }: { readonly marks: Marks; readonly isNamed: boolean }) {
  return (
    <span className="MissingMarks">
      {MARKS.map((id) => (
        <span key={id}>
          <MarkSign mark={marks[id]} />
          {isNamed && <span aria-hidden="true">{markWords[id].short}</span>}
          <span className="visually-hidden">{sayMark(id, marks[id])}. </span>
        </span>
      ))}
    </span>
  );
}

export function MarkSign({ mark }: { readonly mark: Mark }) {
  return <i className="MissingMarks-sign" data-mark={mark} aria-hidden="true" />;
}
