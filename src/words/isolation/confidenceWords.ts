import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import { formatCount } from '../../domain/formatCount';
import type { Confidence, ConfidenceCause, Verdict } from '../../domain/results/Verdict';
import { sensitivityOf } from '../../isolation/sureness/sensitivityOf';
import { wholePercent } from '../wholePercent';

const SETTINGS = 12;

const WORDS: Readonly<Record<Confidence, string>> = { clear: 'Clear', likely: 'Likely', unclear: 'Unclear' };

export interface ConfidenceWords {
  /** `null` = nothing can be said. */
  readonly confidence: Confidence | null;
  /** "Likely"; '' where nothing can be said. */
  readonly word: string;
  /** What could change it most, or why nothing can be said; '' = nothing. */
  readonly why: string;
  /** Both in one. */
  readonly words: string;
  readonly explained: string;
}

/**
 * "Clear", "Likely – depends on how …", "Unclear – 1 more answer could change this": how sure a finding is, in
 * the one word that list, inspector and Robustness share, with what could change it most; and at length.
 */
export function confidenceWords(verdict: Verdict, answered: boolean, conventions: Conventions = CONVENTIONS): ConfidenceWords {
  if (verdict.label === 'cannot_say' || verdict.confidence === null) {
    return answered
      ? {
          confidence: null,
          word: '',
          why: 'not enough is known',
          words: 'not enough is known',
          explained: 'With what was not asked, not recorded or cannot be read as “none”, the finding could go either way.',
        }
      : {
          confidence: null,
          word: '',
          why: 'did not answer',
          words: 'did not answer',
          explained: 'Reports by others about this person are shown, but they cannot settle the finding.',
        };
  }
  const { confidence, couldChange: cause } = verdict;
  const word = WORDS[confidence];
  const why = cause === null ? '' : CAUSES[cause](verdict);
  const agreement = Math.round((sensitivityOf(verdict, conventions)?.agreement ?? 0) * SETTINGS);
  return {
    confidence,
    word,
    why,
    words: why === '' ? word : `${word} – ${why}`,
    explained: [
      sayAnswers(verdict),
      `${agreement} of ${SETTINGS} variants of the rule give the same result.`,
      cause === 'names' ? NAMES[confidence] : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

const NAMES: Readonly<Record<Confidence, string>> = {
  clear: '',
  likely: 'A name that concerns this person could be read otherwise.',
  unclear: 'A name could be read otherwise, and the result would then be another.',
};

const outstanding = ({ k }: Verdict): string => formatCount(k, 'answer is outstanding', 'answers are outstanding');

export const NAME_TURNS = 'one name could change this';

const CAUSES: Readonly<Record<ConfidenceCause, (verdict: Verdict) => string>> = {
  answers: (verdict) =>
    verdict.label !== 'possibly' || verdict.need === null
      ? outstanding(verdict)
      : `${formatCount(verdict.need, 'more answer', 'more answers')} could change this`,
  use: () => 'whether some contacts are in use is not recorded',
  names: ({ confidence }) => (confidence === 'unclear' ? NAME_TURNS : 'one name is in doubt'),
  rule: () => 'depends on how “contact” and “few” are defined',
};

function sayAnswers(verdict: Verdict): string {
  if (verdict.k === 0) return 'No answer about this person is missing.';
  if (verdict.label !== 'possibly') return `${outstanding(verdict)}; none of them could change this result.`;
  const need = verdict.need === null ? '' : ` If ${verdict.need} of them had named this person, the result would be another.`;
  const share =
    verdict.holds === null
      ? ''
      : ` It stands with a probability of ${wholePercent(verdict.holds)}, if those who did not answer are like those who did; contacts that were forgotten are not counted in.`;
  return `${outstanding(verdict)}.${need}${share}`;
}
