import { describe, expect, it } from 'vitest';

import { ACTIVITIES } from '../../src/domain/Activity';
import { activityWords } from '../../src/words/activityWords';

describe('whether a contact is in use', () => {
  it('is said in the words of the screen, and never in the codes of the files', () => {
    expect(ACTIVITIES.map((code) => activityWords[code])).toEqual(['not recorded', 'in use', 'not in use now', 'ended', 'no contact']);
  });
});
