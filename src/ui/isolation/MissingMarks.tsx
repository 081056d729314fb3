import type { Mark, Marks } from '../../domain/results/Marks';
import { MARKS } from '../../domain/results/Marks';
import { sayMark } from '../../words/isolation/markWords';
import './MissingMarks.css';

/** What a manager has and lacks, as marks in fixed places. */
export function MissingMarks({ marks }: { readonly marks: Marks }) {
  return (
    <span className="MissingMarks">
      {MARKS.map((id) => (
        <span key={id}>
          <MarkSign mark={marks[id]} />
          <span className="visually-hidden">{sayMark(id, marks[id])}. </span>
        </span>
      ))}
    </span>
  );
}

export function MarkSign({ mark }: { readonly mark: Mark }) {
  return <i className="MissingMarks-sign" data-mark={mark} aria-hidden="true" />;
}
