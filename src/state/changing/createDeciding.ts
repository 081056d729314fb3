import { changeWords } from '../../words/changeWords';
import type { Decision, Judged, Written } from '../../domain/Decision';
import { findContradiction } from '../../domain/findContradiction';
import { formatCount } from '../../domain/formatCount';
import type { Candidate } from '../../domain/results/Candidate';
import { buildDecision } from '../../domain/steps/buildDecision';
import type { Step } from '../../domain/steps/Step';
import { sayContradiction, sayDecisionTrouble, sayIdle } from '../../words/sayDecisionTrouble';
import type { Stores } from '../createStores';
import type { Doors } from '../Doors';

/** Who is who: said, changed, taken back, handed on. What cannot be taken is said, and nothing has changed. */
export interface Deciding {
  readonly setDecider: (name: string) => void;
  /** What could change the finding of somebody is asked first; `null` = of nobody before others. */
  readonly setAskedAbout: (id: string | null) => void;
  /** The same answer about one pair or several, in one step. */
  readonly decide: (pairs: readonly { readonly a: Written; readonly b: Written }[], is: Judged, about: string) => void;
  readonly withdrawDecision: (decision: Decision) => void;
  /** All that Kith is sure of. */
  readonly joinSure: (sure: readonly Candidate[]) => void;
  readonly downloadDecisions: () => void;
  readonly readDecisions: (file: File) => Promise<void>;
}

export function createDeciding(
  doors: Pick<Doors, 'now' | 'saveDownload'>,
  { kept, session }: Stores,
  change: (step: Step) => boolean,
): Deciding {
  const say = (message: string): void => {
    session.setState({ message });
  };

  /** Adds what agrees with what was said before. */
  function put(decisions: readonly Decision[], about: string): boolean {
    const { study } = kept.getState();
    if (study === null || decisions.length === 0) return false;
    const contradiction = findContradiction([...study.decisions, ...decisions]);
    if (contradiction !== null) {
      say(changeWords.contradicts(sayContradiction(contradiction)));
      return false;
    }
    return change(buildDecision.put(study, decisions, about));
  }

  const today = (): string => new Date(doors.now()).toISOString().slice(0, 10);
  const make = (is: Judged, who: string, why: string): ((pair: { readonly a: Written; readonly b: Written }) => Decision) => {
    const on = today();
    return ({ a, b }) => ({ a, b, is, who, on, why });
  };

  return {
    setDecider(decider) {
      session.setState({ decider });
    },
    setAskedAbout(askedAbout) {
      session.setState({ askedAbout });
    },
    decide(pairs, is, about) {
      put(pairs.map(make(is, session.getState().decider, '')), about);
    },
    withdrawDecision(decision) {
      const { study } = kept.getState();
      if (study !== null) change(buildDecision.withdraw(study, [decision], `“${decision.a.name}” and “${decision.b.name}”`));
    },
    joinSure(sure) {
      const pairs = formatCount(sure.length, 'pair that is surely one person', 'pairs that are surely one person');
      put(sure.map(make('same', session.getState().decider, 'surely')), pairs);
    },
    downloadDecisions() {
      const { study } = kept.getState();
      if (study === null) return;
      const text = `${JSON.stringify({ decisions: study.decisions }, null, 2)}\n`;
      doors.saveDownload(`${study.title.trim() || 'Study'} decisions.json`, new Blob([text], { type: 'application/json' }));
    },
    async readDecisions(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // Few read such a file, and what checks it is not small.
      const { parseDecisions } = await import('../../import/parseDecisions');
      const { study } = kept.getState();
      if (study === null) return;
      const parsed = parseDecisions(bytes, study);
      if ('what' in parsed) {
        say(`${file.name}: ${sayDecisionTrouble(parsed)}`);
        return;
      }
      const added = formatCount(parsed.decisions.length, 'decision', 'decisions');
      if (put(parsed.decisions, `${added} from ${file.name}`))
        say(`${added} added from ${file.name}.${parsed.idle.length === 0 ? '' : ` ${sayIdle(parsed.idle)}`}`);
    },
  };
}
