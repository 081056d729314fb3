import type { Reconciled, Response } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';

const OTHERS: readonly { readonly response: Response; readonly words: string }[] = [
  { response: 'no', words: 'did not answer' },
  { response: 'declined', words: 'declined' },
  { response: 'not_asked', words: 'not asked' },
  { response: 'missing', words: 'without an answer' },
];

/** What the study is called, the notice on every screen, its rounds, and how many answered. */
export function AboutStudy({ study, reconciled }: { readonly study: Study; readonly reconciled: Reconciled }) {
  const { renameStudy, setNotice } = useActions();
  const { managers, response, rounds, round } = reconciled;
  const count = (wanted: Response): number => response.filter((one) => one === wanted).length;
  const answered = count('answered');
  const asked = managers - count('not_asked');
  const others = OTHERS.map(({ response: one, words }) => ({ n: count(one), words })).filter(({ n }) => n > 0);
  const named = rounds.filter((one) => one !== '');
  return (
    <section className="StudyPage-section card" aria-labelledby="study-about">
      <h2 id="study-about">About</h2>
      <div className="StudyPage-fields">
        <label>
          <span>Name</span>
          <CommitField
            label="Name of the study"
            value={study.title}
            onCommit={(title) => {
              if (title === '') return 'A study needs a name.';
              renameStudy(title);
              return null;
            }}
          />
        </label>
        <label>
          <span>Notice</span>
          <CommitField
            label="Notice"
            placeholder="Shown on every page: “Made up”, “Confidential”"
            value={study.notice}
            onCommit={(notice) => {
              setNotice(notice);
              return null;
            }}
          />
        </label>
      </div>
      <p>
        {managers === 0
          ? 'No managers yet.'
          : asked === 0
            ? `${formatCount(managers, 'manager', 'managers')}, none of whom was asked.`
            : `${formatCount(answered)} of ${formatCount(asked, 'manager', 'managers')} answered: a response rate of ${writePercent(answered / asked)}.`}{' '}
        {others.length > 0 && <span className="soft">{others.map(({ n, words }) => `${formatCount(n)} ${words}`).join(', ')}.</span>}
      </p>
      <p className="soft">
        {named.length === 0
          ? 'One round.'
          : `Rounds found: ${named.join(', ')}. Shown: ${round === '' ? 'contacts without a round' : round}.`}
      </p>
    </section>
  );
}
