import type { Verdict } from '../../domain/results/Verdict';
import { capital } from '../../support/capital';

/** How a verdict is said on the screen: an offer of help, never a badge. */
export interface VerdictWords {
  /** "Possibly few contacts": the kind alone; `confidenceWords` says how sure it is. */
  readonly words: string;
  /** `help` = isolated, `maybe` = possibly, `talk` = connected but feels alone, `quiet` = nothing to do or to say. */
  readonly tone: 'help' | 'maybe' | 'talk' | 'quiet';
  readonly explained: string;
}

const NETWORK = {
  few_contacts: ['few contacts', 'No contact that counts, or few, with no support, no knowledge or nobody in a like post among them.'],
  no_wider_network: [
    'no wider network',
    'Knowledge only from inside, and at least two of these: support only from nearby, nobody in a like post, no live network.',
  ],
} as const;

/** The finding in words. `answered` = their own answers are there. */
export function verdictWords(verdict: Verdict, answered: boolean): VerdictWords {
  const [network, explained] = NETWORK[verdict.kind ?? 'few_contacts'];
  switch (verdict.label) {
    case 'isolated':
      return { words: capital(network), tone: 'help', explained };
    case 'possibly':
      return { words: `Possibly ${network}`, tone: 'maybe', explained: `${explained} What is missing in the answers could change this.` };
    case 'not_isolated':
      return verdict.perceived === 'perceived_only'
        ? {
            words: 'Connected, feels alone',
            tone: 'talk',
            explained: 'Has contacts by the rule, and says that they feel alone: worth a conversation.',
          }
        : { words: 'Connected', tone: 'quiet', explained: 'The rule finds enough contacts, or enough of what contacts are for.' };
    case 'cannot_say':
      return {
        words: 'Cannot say',
        tone: 'quiet',
        explained: answered
          ? 'Something that the rule needs was not asked, or was cut off, or says nothing when it is left out.'
          : 'Did not answer, so nothing can be said about contacts that they might have named.',
      };
  }
}
