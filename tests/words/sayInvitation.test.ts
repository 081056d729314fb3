import { describe, expect, it } from 'vitest';

import { ACTION_KINDS } from '../../src/domain/Plan';
import { actionWords } from '../../src/words/planWords';
import { sayInvitation } from '../../src/words/sayInvitation';

const HURTS =
  /isolat|few(er)? (contacts|people)|lack|need|lonely|alone|weak|poor|wider network|no (contact|mentor|network)|nobody|selected|chosen/i;

describe('sayInvitation', () => {
  it.each(ACTION_KINDS)('never says how anybody was chosen, and offers a way out: %s', (kind) => {
    const text = sayInvitation({ kind, title: 'Beds', occasion: 'the bed review', others: ['Ann', 'Ben'], hoursAMonth: 1, months: 6 });
    expect(text).not.toMatch(HURTS);
    expect(actionWords[kind].one).not.toMatch(HURTS);
    expect(text).toContain('With you: Ann, Ben.');
    expect(text).toContain('about 1 hour a month for 6 months');
    expect(text).toContain('You can say no, or stop at any time, without giving a reason.');
  });
});
