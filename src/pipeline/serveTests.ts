import type { PathsKernel } from '../algorithms/PathsKernel';
import { beginTests } from '../compare/compareOutcomes';
import type { OutcomeTests, Tests } from '../compare/Tests';
import { TESTS } from '../compare/Tests';
import type { HelpAnswer, HelpOrder } from '../support/HelpMessage';
import type { Line } from '../support/Line';
import type { Work } from '../support/Progress';
import { serveHelper } from '../support/serveHelper';
import { choosePaths } from './choosePaths';

/** What a helper does with outcomes: it is given a study, and tests those that it is asked for. */
export function serveTests(
  line: Line<HelpAnswer<OutcomeTests>, HelpOrder<Tests, string>>,
  kernel: PathsKernel,
  drive: (work: Work<OutcomeTests>, isWanted: () => boolean) => Promise<OutcomeTests | null>,
): void {
  serveHelper(TESTS, line, (tests: Tests) => beginTests(tests, choosePaths(kernel, tests.reconciled.managers, null)), drive);
}
