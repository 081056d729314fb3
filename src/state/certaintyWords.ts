import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { Sensitivity, Verdict } from '../domain/Verdict';
import { sensitivityOf } from '../isolation/sensitivityOf';
import { wholePercent } from '../isolation/wholePercent';
import { formatCount } from '../domain/formatCount';

const SETTINGS = 12;

/** "certain · 12 of 12 settings", "4 silent; naming by 2 would change it · 97%": how sure a verdict is, briefly and at length. */
export function certaintyWords(verdict: Verdict, answered: boolean, conventions: Conventions = CONVENTIONS): { readonly words: string; readonly explained: string } {
  if (verdict.label === 'cannot_say') {
    return answered
      ? { words: 'not enough is known', explained: 'With what was not asked or cannot be read as “none”, the verdict could go either way.' }
      : { words: 'did not answer', explained: 'Reports by others about this person are shown, but they cannot settle the verdict.' };
  }
  const sensitivity = sensitivityOf(verdict, conventions);
  const settings = Math.round((sensitivity?.agreement ?? 0) * SETTINGS);
  const steady = `The same yes or no came out under ${settings} of ${SETTINGS} variants of the rule (three thresholds, active or any ties, either or both have to say so): ${sensitivity === null ? '' : WORDS[sensitivity.word]}.`;
  if (verdict.label === 'possibly') {
    const share = verdict.holds === null ? '' : ` · ${wholePercent(verdict.holds)}`;
    const need = verdict.need === null ? '' : `; naming by ${verdict.need} would change it`;
    return {
      words: `${formatCount(verdict.k)} silent${need}${share}`,
      explained: `Of ${formatCount(verdict.k)} managers nothing is known about this person. ${verdict.need === null ? '' : `If ${verdict.need} of them had named this person, the verdict would fall. `}${verdict.holds === null ? '' : `It stands with a probability of ${wholePercent(verdict.holds)}, taking the silent for like those who answered; this covers silence, not forgetting. `}${steady}`,
    };
  }
  return {
    words: `certain · ${settings} of ${SETTINGS} settings`,
    explained: `No answer that is missing could change this verdict under the rule as set. ${steady}`,
  };
}

const WORDS: Readonly<Record<Sensitivity, string>> = { robust: 'robust', moderate: 'moderate', fragile: 'fragile, it depends on the rule' };
