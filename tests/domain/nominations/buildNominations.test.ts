import { describe, expect, it } from 'vitest';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { nominationAt } from '../../../src/domain/nominations/nominationAt';

describe('buildNominations', () => {
  it('gives each row back as it was told', () => {
    const told = {
      origin: { source: 3, row: 17 },
      from: 'A',
      to: '__proto__',
      contactOrganisation: 'North',
      contactRole: 'matron',
      contactUnit: 'Medicine',
      outcomes: ['career', 'support'],
      likePost: false,
      mentoring: 'mutual',
      contactKind: 'organisation',
      types: ['Elite', 'NHS'],
      motives: ['support'],
      activity: 'lapsed',
      position: 'external',
      structure: 1,
      coordination: 2,
      membership: 0,
      formation: 1,
      strength: 2.5,
      round: '2',
      frequency: 'weekly',
      since: '2019',
      barrier: 'distance',
      note: 'met once',
      edited: true,
      attributes: [{ name: 'constructor', value: 'x' }],
    } as const;
    expect(nominationAt(buildNominations([told]), 0)).toEqual(told);
  });

  it('reads what no row tells as not told, whatever other rows tell', () => {
    const nominations = buildNominations([
      { origin: { source: 0, row: 2 }, from: 'A', to: 'B' },
      { origin: { source: 0, row: 3 }, from: 'A', to: 'C', strength: 0, types: ['Elite'], attributes: [{ name: 'x', value: 'y' }] },
      { origin: { source: 0, row: 4 }, from: 'B', to: 'C' },
    ]);
    expect(nominations.length).toBe(3);
    for (const i of [0, 2]) {
      const row = nominationAt(nominations, i);
      expect(row.strength).toBeNull();
      expect(row.types).toEqual([]);
      expect(row.activity).toBe('untold');
      expect(row.contactKind).toBe('person');
      expect(row.attributes).toEqual([]);
    }
    expect(nominationAt(nominations, 1).strength).toBe(0);
  });

  it('stores each word and each list once, the empty ones first, and no column that nobody fills', () => {
    const nominations = buildNominations([
      { origin: { source: 0, row: 2 }, from: 'A', to: 'B', types: ['Elite', 'NHS'] },
      { origin: { source: 0, row: 3 }, from: 'B', to: 'A', types: ['Elite', 'NHS'] },
    ]);
    expect(nominations.words).toEqual(['', 'A', 'B']);
    expect(nominations.lists).toEqual([[], ['Elite', 'NHS']]);
    expect(nominations.motives.length).toBe(0);
    expect(nominations.strength.length).toBe(0);
  });

  it('tells lists apart that look alike when joined', () => {
    const nominations = buildNominations([
      { origin: { source: 0, row: 2 }, from: 'A', to: 'B', types: ['a;b'] },
      { origin: { source: 0, row: 3 }, from: 'A', to: 'C', types: ['a', 'b'] },
    ]);
    expect(nominationAt(nominations, 0).types).toEqual(['a;b']);
    expect(nominationAt(nominations, 1).types).toEqual(['a', 'b']);
  });

  it('grows past its first room and leaves gaps blank', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({
      origin: { source: 0, row: i + 2 },
      from: `p${i}`,
      to: `p${i + 1}`,
      ...(i === 4321 ? { strength: 7 } : {}),
    }));
    const nominations = buildNominations(rows);
    expect(nominationAt(nominations, 4999).from).toBe('p4999');
    expect(nominationAt(nominations, 4320).strength).toBeNull();
    expect(nominationAt(nominations, 4321).strength).toBe(7);
    expect(nominations.strength.length).toBe(4322);
  });
});
