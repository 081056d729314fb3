import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import type { CodebookTable } from '../../../src/domain/steps/buildCodebookEdit';
import { countUses } from '../../../src/domain/steps/countUses';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';

const origin = (row: number) => ({ source: 0, row });
const study = makeStudy({
  id: 's',
  title: 's',
  codebook: bookCodebook,
  instrument: { types: ['Mentor'] },
  people: [
    makePerson({
      id: 'a',
      kind: 'manager',
      group: 'general',
      role: 'Matron',
      grade: '8A',
      needs: ['support'],
      barriers: ['silos'],
      programme: 'gmts',
    }),
    makePerson({ id: 'c', kind: 'manager', role: 'hr director', grade: 'Consultants’ Scale' }),
    makePerson({ id: 'set', kind: 'collectivity', network: { ...BLANK_NETWORK, types: ['Mentor'] } }),
    makePerson({ id: 'b', kind: 'manager', group: 'general', role: ' ward manager ', needs: ['support-emotional', 'support'] }),
  ],
  nominations: buildNominations([
    {
      origin: origin(2),
      from: 'a',
      to: 'b',
      types: ['Elite', 'Mentor'],
      motives: ['knowledge', 'knowledge-passive'],
      barrier: 'silos',
      structure: 1,
    },
    { origin: origin(3), from: 'b', to: 'a', types: ['Mentor'], motives: ['knowledge-passive'], barrier: 'the silos' },
    { origin: origin(4), from: 'b', to: 'a', motives: ['career'], outcomes: ['career', 'influence'] },
  ]),
});
const used = (table: CodebookTable, id: string) => {
  const entry = [...study.codebook[table], ...study.codebook.motives.flatMap(({ subKinds }) => subKinds)].find((known) => known.id === id)!;
  const { contacts, people, types, isOffered } = countUses(study, table)(entry);
  return [contacts, people, types, isOffered];
};

describe('countUses', () => {
  it('counts rows with a network type, whether it was offered, and its family', () => {
    // Of the register one network is of the type.
    expect(used('networkTypes', 'Mentor')).toEqual([2, 1, 0, true]);
    expect(used('networkTypes', 'Elite')).toEqual([1, 0, 0, false]);
    expect(used('networkTypes', 'NHS')).toEqual([0, 0, 0, false]);
    // Elite and Political.
    expect(used('families', 'authority')).toEqual([0, 0, 2, false]);
  });

  it('counts a row once for a motive and its sub-kind, and apart for the sub-kind', () => {
    expect(used('motives', 'knowledge')).toEqual([2, 0, 0, false]);
    expect(used('motives', 'knowledge-passive')).toEqual([2, 0, 0, false]);
    expect(used('motives', 'support')).toEqual([0, 2, 0, false]);
    expect(used('motives', 'support-emotional')).toEqual([0, 1, 0, false]);
  });

  it('counts a row once for a motive that it is for and that came of it, and people who name a barrier or a programme', () => {
    expect(used('motives', 'career')).toEqual([1, 0, 0, false]);
    expect(used('motives', 'influence')).toEqual([1, 0, 0, false]);
    expect(used('barriers', 'silos')).toEqual([1, 1, 0, false]);
    expect(used('programmes', 'GMTS')).toEqual([0, 1, 0, false]);
  });

  it('counts people by group, and by role and grade as people write them', () => {
    expect(used('groups', 'general')).toEqual([0, 2, 0, false]);
    expect(used('roles', 'matron')).toEqual([0, 1, 0, false]);
    expect(used('roles', 'ward manager')).toEqual([0, 1, 0, false]);
    expect(used('roles', 'consultant')).toEqual([0, 0, 0, false]);
    expect(used('roles', 'HR director')).toEqual([0, 1, 0, false]);
    // By its label.
    expect(used('grades', 'consultant scale')).toEqual([0, 1, 0, false]);
    expect(used('grades', '8a')).toEqual([0, 1, 0, false]);
  });

  it('counts rows with a barrier, and those that tell a dimension', () => {
    expect(used('barriers', 'silos')).toEqual([1, 1, 0, false]);
    expect(used('barriers', 'skills')).toEqual([0, 0, 0, false]);
    expect(used('dimensions', 'structure')).toEqual([1, 0, 0, false]);
  });
});
