import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { erasePlan } from '../../src/editing/erasePlan';
import { makeAction } from '../../src/plan/makeAction';

describe('erasePlan', () => {
  it('leaves nothing of somebody in actions and limits', () => {
    const plan = {
      limits: {
        ...DEFAULT_LIMITS,
        help: { people: ['ann', 'ben'] },
        apart: [['ann', 'ben']],
        together: [['ben', 'cem', 'ann']],
        optedOut: ['ann'],
        mentorCapacities: [{ person: 'ann', capacity: 3 }],
        choices: [
          { person: 'ben', mentors: ['ann', 'cem'] },
          { person: 'ann', mentors: ['cem'] },
        ],
        occasion: 'a visit to ann',
      },
      actions: [
        makeAction('mentor', ['ben', 'ann']),
        makeAction('set', ['ann', 'ben', 'cem'], { title: 'after ann' }),
        makeAction('mentor', ['ben', 'cem']),
        makeAction('introduction', ['ben', 'cem'], { broker: 'ann' }),
      ],
    };
    const erased = erasePlan(
      plan,
      (id) => id === 'ann',
      (text) => (text.includes('ann') ? '' : text),
    );
    expect(JSON.stringify(erased)).not.toMatch(/\bann\b/);
    expect(erased.actions.map(({ kind, people }) => [kind, ...people])).toEqual([
      ['set', 'ben', 'cem'],
      ['mentor', 'ben', 'cem'],
      ['introduction', 'ben', 'cem'],
    ]);
  });
});
