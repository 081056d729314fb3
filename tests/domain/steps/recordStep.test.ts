import { describe, expect, it } from 'vitest';

import { NO_HISTORY } from '../../../src/domain/steps/History';
import type { IsolationRule } from '../../../src/domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import { recordStep } from '../../../src/domain/steps/recordStep';
import type { Step } from '../../../src/domain/steps/Step';

const rule = (part: Partial<IsolationRule>): IsolationRule => ({ ...DEFAULT_ISOLATION_RULE, ...part });
const move = (before: Partial<IsolationRule>, after: Partial<IsolationRule>): Step => ({
  kind: 'set-isolation-rule',
  about: '',
  rows: 0,
  changes: [{ part: 'isolationRule', before: rule(before), after: rule(after) }],
});

/** What is recorded of steps, each so many milliseconds after the first. */
function record(...steps: readonly (readonly [Step, number])[]) {
  const { entries, done } = steps.reduce((history, [step, at]) => recordStep(history, step, at), NO_HISTORY);
  return { done, entries: entries.map(({ number, at, step }) => [number, at, step.changes[0]]) };
}

describe('moves of a slider', () => {
  it('are one step as long as it is not let go, from where it stood to where it stands', () => {
    expect(record([move({}, { tau: 3 }), 0], [move({ tau: 3 }, { tau: 4 }), 1500], [move({ tau: 4 }, { tau: 5 }), 3000])).toEqual({
      done: 1,
      // The number is a new one: what is kept knows steps by it.
      entries: [[3, 3000, { part: 'isolationRule', before: rule({}), after: rule({ tau: 5 }) }]],
    });
  });

  it('are two steps after a pause, of two settings, and where several changed at once', () => {
    expect(record([move({}, { tau: 3 }), 0], [move({ tau: 3 }, { tau: 4 }), 2001]).done).toBe(2);
    expect(record([move({}, { tau: 3 }), 0], [move({ tau: 3 }, { tau: 3, probably: 0.7 }), 10]).done).toBe(2);
    expect(record([move({}, { tau: 3, sigma: 1 }), 0], [move({ tau: 3, sigma: 1 }, {}), 10]).done).toBe(2);
    const rename: Step = { kind: 'rename-study', about: '', rows: 0, changes: [{ part: 'title', before: 'a', after: 'b' }] };
    expect(record([rename, 0], [{ ...rename, changes: [{ part: 'title', before: 'b', after: 'c' }] }, 1]).done).toBe(2);
  });

  it('are parted by a clock that was set back: it does not tell how long the pause was', () => {
    const hour = 3_600_000;
    expect(
      record([move({}, { tau: 3 }), hour], [move({ tau: 3 }, { tau: 4 }), 10], [move({ tau: 4 }, { tau: 5 }), 1500]).entries.map(
        ([, at]) => at,
      ),
    ).toEqual([hour, 1500]);
  });

  it('are not joined with a step that changes something else as well: that would be lost', () => {
    const rename = { part: 'title', before: 'a', after: 'b' } as const;
    const both = (step: Step): Step => ({ ...step, changes: [...step.changes, rename] });
    expect(record([both(move({}, { tau: 3 })), 0], [move({ tau: 3 }, { tau: 4 }), 10]).done).toBe(2);
    expect(record([move({}, { tau: 3 }), 0], [both(move({ tau: 3 }, { tau: 4 })), 10]).done).toBe(2);
  });

  it('take the place of what had been taken back', () => {
    const { entries } = recordStep(recordStep(NO_HISTORY, move({}, { tau: 3 }), 0), move({ tau: 3 }, { sigma: 1, tau: 3 }), 1);
    const { entries: after, done } = recordStep({ entries, done: 1 }, move({ tau: 3 }, { tau: 1 }), 2);
    expect([after.length, done, after[0]?.step.changes[0]?.after]).toEqual([1, 1, rule({ tau: 1 })]);
  });
});
