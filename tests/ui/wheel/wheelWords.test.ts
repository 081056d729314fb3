import { describe, expect, it } from 'vitest';

import type { Spoke, WheelPicture } from '../../../src/views/inspector/selectWheels';
import { wheelWords } from '../../../src/ui/wheel/wheelWords';

const spoke = (id: string, inside: number | null, outside: number | null): Spoke => ({ id, label: id, family: 'service', inside, outside });

const picture = (change: Partial<WheelPicture>): WheelPicture => ({
  spokes: [spoke('Managerial', 2, 0), spoke('Operational/Clinical', 3, 0), spoke('Mentor', 0, 0)],
  ties: 5,
  outside: 0,
  gap: null,
  outsideAsked: true,
  ...change,
});

describe('wheelWords', () => {
  it('says how many, of what, where, and that there is no mentor', () => {
    expect(wheelWords(picture({}))).toBe('Names 5 in use: 3 Operational/Clinical, 2 Managerial; none outside; no mentor');
  });

  it('says nothing of a mentor where there is one', () => {
    expect(wheelWords(picture({ spokes: [spoke('Mentor', 0, 1)], ties: 1, outside: 1 }))).toBe('Names 1 in use: 1 Mentor; 1 outside');
    expect(wheelWords(picture({ spokes: [spoke('Mentor', 1, 0)], ties: 1 }))).toBe('Names 1 in use: 1 Mentor; none outside');
  });

  it('calls nobody nobody only where that is known', () => {
    expect(wheelWords(picture({ ties: 0, spokes: [spoke('Mentor', 0, 0)] }))).toBe('Names nobody in use; no mentor');
    const unsaid = [spoke('Managerial', 1, null), spoke('Mentor', null, null)];
    expect(wheelWords(picture({ spokes: unsaid, ties: 1, gap: 'absence_unknown' }))).toBe(
      'Names 1 in use: 1 Managerial; people not named are not known',
    );
    expect(wheelWords(picture({ spokes: unsaid, ties: 1, gap: 'capped' }))).toBe(
      'Names 1 in use: 1 Managerial; named as many as allowed, so there may be more',
    );
    expect(wheelWords(picture({ spokes: unsaid, ties: 1, outsideAsked: false }))).toBe(
      'Names 1 in use: 1 Managerial; contacts outside were not asked',
    );
  });

  it('says unknown for whoever did not answer or was never asked', () => {
    expect(wheelWords(picture({ ties: null, outside: null, gap: 'not_answered' }))).toBe('Own contacts not known: did not answer');
    expect(wheelWords(picture({ ties: null, outside: null, gap: 'off_roster' }))).toBe('Own contacts not known: not asked');
    expect(wheelWords(picture({ ties: 4, gap: 'types_not_asked' }))).toBe('Names 4 in use; network types were not asked');
  });
});
