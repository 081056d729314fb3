import type { Codebook } from '../codebook/Codebook';
import type { Analysis, IsolationAnalysis, MeasureAnalysis } from '../domain/results/Analysis';
import type { CompareAnswer, CompareQuestion } from '../domain/CompareQuestion';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { LayoutKind, MapPicture } from '../domain/results/MapPicture';
import type { Identities } from '../domain/results/Identities';
import type { Batch } from '../domain/Batch';
import type { Step } from '../domain/steps/Step';
import type { Study } from '../domain/Study';
import type { Verdict, VerdictColumns } from '../domain/results/Verdict';
import type { WithoutTie } from '../domain/results/WithoutTie';
import type { ImportOptions } from '../import/ImportOptions';
import type { InputFile } from '../import/files/InputFile';
import type { ChoiceTrouble } from '../domain/ChoiceTrouble';
import type { Limits } from '../domain/Plan';
import type { PlanQuestion, UptakeQuestion } from '../domain/PlanQuestion';
import type { PlanRange } from '../plan/drawUptake';
import type { PlanAnswer } from '../plan/PlanAnswer';
import type { Effort } from '../pipeline/selectMeasures';
import type { Person } from '../domain/Person';
import type { Recipe } from '../domain/Recipe';
import type { Guess } from '../import/mapping/guessRecipe';
import type { RecipeTrouble } from '../import/mapping/readRecipe';
import type { GuessQuestion, TableSeen } from '../pipeline/lookAtFiles';
import type { Erased } from '../editing/applyErasure';
import type { Progress } from '../support/Progress';

/** Called while work goes on; across the thread it must be wrapped by `Comlink.proxy`. */
export type OnProgress = (progress: Progress) => void;

/** A file as the page holds it: its bytes are read in the worker, never on the page. */
export type FileToRead = Omit<InputFile, 'bytes'> & { readonly blob: Blob };

/**
 * The letterbox to the thread that computes. One question of a kind is worked on at a time: a newer one ends the older,
 * which then answers `null`, as it does after `stop`.
 */
export interface StudyWorker {
  read(files: readonly FileToRead[], options: ImportOptions, base: Codebook, onProgress: OnProgress): Promise<Batch | null>;
  /** The tables of the files as they stand. */
  look(files: readonly FileToRead[], onProgress: OnProgress): Promise<readonly TableSeen[] | null>;
  /** What the columns of one of those tables are guessed to mean; `people` = everybody who may be listed. */
  guess(
    files: readonly FileToRead[],
    question: GuessQuestion,
    people: readonly Pick<Person, 'id' | 'name'>[],
    base: Codebook,
    onProgress: OnProgress,
  ): Promise<Guess | null>;
  /** A recipe that was saved as a file. */
  readMapping(file: Blob): Promise<Recipe | RecipeTrouble>;
  /** Mentors that managers chose, as their shortlists come back. @param people who may be named */
  readChoices(file: File, people: readonly Pick<Person, 'id' | 'name' | 'attributes'>[]): Promise<Pick<Limits, 'choices'> | ChoiceTrouble>;
  /** Other threads that take part in long work: the ends of lines to `paths.worker`. */
  hire(helpers: readonly MessagePort[]): void;
  /** The study that the questions below are about. */
  hold(study: Study): void;
  /** The study held, after these steps: a change travels as what changed, and not as 400,000 rows. */
  apply(steps: readonly Step[]): void;
  /** The verdicts under a rule, and every measure that is quick. */
  analyse(lens: Lens, rule: IsolationRule, onProgress: OnProgress): Promise<Analysis | null>;
  measure(lens: Lens, effort: Effort, onProgress: OnProgress): Promise<MeasureAnalysis | null>;
  /** The verdicts under another rule, as columns: their reasons take longer to write. */
  judge(
    rule: IsolationRule,
    onProgress: OnProgress,
  ): Promise<{ readonly isolation: IsolationAnalysis; readonly columns: VerdictColumns } | null>;
  /**
   * Verdicts `from … to` of the last `analyse` or `judge`, whose own answers come without them: thousands of verdicts with
   * their reasons would hold the page up while they arrive in one piece, and are written out only as they are fetched.
   */
  verdicts(from: number, to: number): readonly Verdict[];
  /**
   * Who may be who in the round of the last `analyse`, what each answer would change under the rule, and in how many worlds findings hold.
   * From then on `judge` by that rule knows whose finding an open name turns.
   */
  identities(rule: IsolationRule, onProgress: OnProgress): Promise<Identities | null>;
  /** What depends on the tie between two people (ids of `Reconciled.people`). */
  withoutTie(lens: Lens, pair: readonly [string, string], onProgress: OnProgress): Promise<WithoutTie | 'no-tie' | null>;
  compare(question: CompareQuestion, onProgress: OnProgress): Promise<CompareAnswer | null>;
  /** A plan proposed, or looked at as it is. */
  plan(question: PlanQuestion, onProgress: OnProgress): Promise<PlanAnswer | null>;
  /** What changes if only some of a plan's ties form, said while more draws come; `null` = it was rested, and what was said last stands. */
  uptake(question: UptakeQuestion, say: (ranges: readonly PlanRange[]) => void): Promise<readonly PlanRange[] | null>;
  /** Ends `uptake` and nothing else. */
  restUptake(): void;
  draw(lens: Lens, layout: LayoutKind, onProgress: OnProgress): Promise<MapPicture | null>;
  /** What of the study held would go with somebody (an id of `Reconciled.people`); `null` = nobody has that id. */
  countErasure(id: string): Pick<Erased, 'contacts' | 'texts'> | null;
  /** The study held without somebody who objects; it is held from `holdErased` on. For `elsewhere` see `applyErasure`. */
  erase(id: string, on: string, elsewhere: readonly string[]): Erased | null;
  holdErased(): void;
  /** Ends everything that is being worked on. */
  stop(): void;
  /** Ends it, and forgets the study and all that was computed of it. */
  forget(): void;
}
