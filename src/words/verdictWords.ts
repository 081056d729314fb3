import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { Verdict } from '../domain/results/Verdict';
import { likelihoodOf } from '../isolation/likelihoodOf';

/** How a verdict is said on the screen: an offer of help, never a badge. */
export interface VerdictWords {
  /** "Very likely few contacts". */
  readonly words: string;
  /** `help` = flagged, `maybe` = uncertain, `talk` = connected but feels alone, `quiet` = nothing to do or to say. */
  readonly tone: 'help' | 'maybe' | 'talk' | 'quiet';
  readonly explained: string;
}

const NETWORK = {
  cut_off: ['few contacts', 'Very few contacts that count, and support, knowledge or peers are missing among them (or nobody at all).'],
  inward: ['no wider network', 'Working ties at hand, but nobody outside the organisation, and at least two of support, knowledge and peers are missing.'],
} as const;

const LIKELIHOOD = { settled: '', very_likely: 'Very likely', probably: 'Probably', possibly: 'Possibly' } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verdict in words. `answered` = her own answers are there. */
export function verdictWords(verdict: Verdict, answered: boolean, conventions: Conventions = CONVENTIONS): VerdictWords {
  const [network, explained] = NETWORK[verdict.kind ?? 'cut_off'];
  switch (verdict.label) {
    case 'isolated':
      return { words: capital(network), tone: 'help', explained };
    case 'possibly': {
      const likelihood = likelihoodOf(verdict, conventions) ?? 'possibly';
      return {
        words: capital(`${LIKELIHOOD[likelihood]} ${network}`.trim()),
        tone: likelihood === 'very_likely' ? 'help' : 'maybe',
        explained: `${explained} Managers who did not answer could change this.`,
      };
    }
    case 'not_isolated':
      return verdict.perceived === 'perceived_only'
        ? { words: 'Connected, feels alone', tone: 'talk', explained: 'Has contacts by the rule, and says that she or he feels alone: worth a conversation.' }
        : { words: 'Connected', tone: 'quiet', explained: 'The rule finds enough contacts, or enough of what contacts are for.' };
    case 'cannot_say':
      return {
        words: 'Cannot say',
        tone: 'quiet',
        explained: answered
          ? 'Something that the rule needs was not asked, or was cut off, or says nothing when it is left out.'
          : 'Did not answer, so nothing can be said about contacts that she or he might have named.',
      };
  }
}
