import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Verdict } from '../../src/domain/results/Verdict';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import { reconcile } from '../../src/reconcile/reconcile';
import { judgeInFull } from '../fixtures/judgeInFull';
import { importing, utf8 } from '../import/importing';
import { examplesOf } from './examplesOf';

vi.setConfig({ testTimeout: 120_000 });

const IDS = ['m1', 'm2', 'm3', 'm4', 'm5'];
const NAMED = [...IDS, 'Zoe Pike', 'Ivo Sand', 'nobody', ''];
const UNREAD = ['???', 'prefer not to say', 'several colleagues', '#REF!', 'Zoe Pike and others', 'm2, Chief Nurse', '4.57E+11', 'etc.'];
const MOTIVES = ['knowledge', 'support', ''];

/** Of each manager three cells and what each contact is for; then whose cell is left out, and what stands there instead. */
const answers = fc.record({
  rows: fc.array(fc.array(fc.tuple(fc.constantFrom(...NAMED), fc.constantFrom(...MOTIVES)), { minLength: 3, maxLength: 3 }), {
    minLength: IDS.length,
    maxLength: IDS.length,
  }),
  who: fc.nat(IDS.length - 1),
  cell: fc.nat(2),
  instead: fc.constantFrom(...UNREAD),
});

type Rows = readonly (readonly (readonly [to: string, motive: string])[])[];

function judge(rows: Rows): readonly Verdict[] {
  const lines = rows.map((cells, at) => [IDS[at], ...cells.flat()].map((cell) => `"${cell ?? ''}"`).join(','));
  const batch = importing(
    [
      { file: 'staff.csv', bytes: utf8(`id,name\n${IDS.map((id) => `${id},${id.toUpperCase()} Ash`).join('\n')}`) },
      { file: 'answers.csv', bytes: utf8(`from,contact 1,motives 1,contact 2,motives 2,contact 3,motives 3\n${lines.join('\n')}`) },
    ],
    // One cell less must not change what the study asked.
    { instrument: { asked: ['motives', 'outside'] } },
  );
  const empty = makeStudy({ id: 's', title: '', codebook: bookCodebook });
  const study = applyStep(empty, buildBringIn(empty, batch));
  return judgeInFull(study, study.isolationRule, reconcile(study, null)).verdicts;
}

// docs/isolation.md, 2: what somebody does not name is none only where all that they answered was read.
it('leaving out a cell of somebody’s answers never makes them isolated, nor the finding surer', () => {
  fc.assert(
    fc.property(answers, ({ rows, who, cell, instead }) => {
      const without = rows.map((cells, at) =>
        at === who ? cells.map((one, place) => (place === cell ? ([instead, ''] as const) : one)) : cells,
      );
      const [before, after] = [judge(rows)[who], judge(without)[who]];
      expect(['cannot_say', 'not_isolated']).toContain(after?.label);
      // What is left of their answers shows by itself that they have enough.
      if (after?.label === 'not_isolated') {
        const [gone = ''] = rows[who]?.[cell] ?? [];
        const named = IDS.includes(gone) || gone.includes(' ');
        if (named || gone === '' || gone === 'nobody') expect(before?.label).toBe('not_isolated');
      }
    }),
    { numRuns: examplesOf(90) },
  );
});
