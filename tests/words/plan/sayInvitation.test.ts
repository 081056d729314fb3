import { describe, expect, it } from 'vitest';

import { ACTION_KINDS } from '../../../src/domain/Plan';
import { actionWords } from '../../../src/words/plan/planWords';
import { sayInvitation } from '../../../src/words/plan/sayInvitation';

const HURTS =
  /isolat|few(er)? (contacts|people)|lack|need|lonely|alone|weak|poor|wider network|no (contact|mentor|network)|nobody|selected|chosen/i;

describe('sayInvitation', () => {
  const given = { title: 'Beds', occasion: 'the bed review', others: ['Ann', 'Ben'], broker: '', hoursAMonth: 1, months: 6 };

  it.each(ACTION_KINDS)('never says how anybody was chosen, and offers a way out: %s', (kind) => {
    const text = sayInvitation({ kind, role: 'member', ...given });
    expect(text).not.toMatch(HURTS);
    expect(actionWords[kind].one).not.toMatch(HURTS);
    expect(text).toContain('With you: Ann, Ben.');
    expect(text).toContain('about 1 hour a month for 6 months');
    expect(text).toContain('You can say no, or stop at any time, without giving a reason.');
  });

  it.each([
    ['mentor', 'We would like to ask you to be the mentor of a colleague.', 'Your mentee: Ann.'],
    ['mentee', 'We would like to offer you a mentor.', 'Your mentor: Ann.'],
  ] as const)('says to the %s which of the two they are, and hurts nobody', (role, offer, whom) => {
    const text = sayInvitation({ kind: 'mentor', role, ...given, others: ['Ann'] });
    expect(text).toContain(offer);
    expect(text).toContain(whom);
    expect(text).not.toMatch(HURTS);
  });

  it('asks who knows both to introduce them, says how long that takes, and names them to the two', () => {
    const two = sayInvitation({ kind: 'introduction', role: 'member', ...given, others: ['Ann'], broker: 'Cem' });
    expect(two).toContain('Cem knows you both and would introduce you.');
    const asked = sayInvitation({ kind: 'introduction', role: 'broker', ...given, broker: 'Cem', months: 1 });
    expect(asked).toContain('We would like to ask you to introduce two colleagues whom you know to each other.');
    expect(asked).toContain('The two are: Ann, Ben.');
    expect(asked).toContain('about 1 hour in all');
    expect(asked).not.toContain('Cem');
    for (const text of [two, asked]) expect(text).not.toMatch(HURTS);
  });
});
