import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Entry } from '../../src/codebook/Codebook';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const { families, networkTypes, dimensions, motives, groups, grades, roles, posts, barriers, archetypes, programmes } = bookCodebook;

describe('bookCodebook', () => {
  it('has the 15 network types of Table 7.1, family by family', () => {
    expect(networkTypes.map(({ id }) => id)).toEqual([
      ...['Elite', 'Political', 'Professional', 'Functional Specialist', 'Academic/Scientific', 'Mentor', 'Alumni', 'Peer/Cohort'],
      ...['Managerial', 'Operational/Clinical', 'NHS', 'Government', 'Public Sector', 'Commercial/3rd Sector', 'Personal'],
    ]);
    const order = networkTypes.map(({ family }) => families.findIndex(({ id }) => id === family));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('has 5 dimensions of two poles, where a network lies with a third of ours, and typical values that are among them', () => {
    expect(dimensions.map(({ id, poles }) => [id, ...poles.map((pole) => pole.id)])).toEqual([
      ['structure', 'formal', 'informal'],
      ['coordination', 'tight', 'loose'],
      ['membership', 'closed', 'open'],
      ['formation', 'instrumental', 'organic'],
      ['position', 'internal', 'external', 'across'],
    ]);
    for (const { typical } of networkTypes) {
      for (const [dimension, value] of Object.entries(typical)) {
        expect(dimensions.find(({ id }) => id === dimension)?.poles.map(({ id }) => id)).toContain(value);
      }
    }
  });

  it('has 4 motives, their sub-kinds named after them', () => {
    expect(motives.map(({ id }) => id)).toEqual(['knowledge', 'support', 'career', 'influence']);
    for (const { id, subKinds } of motives) for (const kind of subKinds) expect(kind.id.startsWith(`${id}-`)).toBe(true);
  });

  it('has 3 managerial groups; every role is of one, or of the board or from outside', () => {
    expect(groups.map(({ id }) => id).toSorted()).toEqual(['clinical', 'functional', 'general']);
    expect(new Set(roles.map(({ group }) => group))).toEqual(new Set([...groups.map(({ id }) => id), '']));
    expect(roles.filter(({ group }) => group === '').map(({ id }) => id)).toEqual([
      'chief executive',
      'acting chief executive',
      'board member',
      'commissioner',
      'management consultant',
      'coach',
      'mentor',
    ]);
  });

  // Table 5.1: 22 of the 29 general managers have a clinical background; a nurse who runs a service is general.
  it('calls nobody clinical for their training alone', () => {
    const clinical = groups.find(({ id }) => id === 'clinical')?.definition ?? '';
    expect(clinical).not.toMatch(/trained|training/);
    expect(clinical).toContain('A clinical past alone does not make a manager clinical.');
    expect(groups.find(({ id }) => id === 'general')?.definition).toContain('A nurse who now runs a service is one of them.');
    expect(roles.find(({ id }) => id === 'clinical service manager')?.group).toBe('general');
  });

  it.each(
    Object.entries({
      networkTypes,
      motives,
      groups,
      grades,
      roles: roles.filter(({ chapter }) => chapter !== ''),
      barriers,
      archetypes,
      programmes,
    }) as [string, readonly Entry[]][],
  )('%s have ids of their own, a definition and a chapter', (_, entries) => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { definition, chapter } of entries) {
      expect(definition).not.toBe('');
      expect(chapter).toMatch(/^ch\. \d/);
    }
  });

  it('marks the posts, and the titles that the book does not use, as ours', () => {
    expect(posts.filter(({ chapter }) => chapter !== '')).toEqual([]);
    expect(roles.filter(({ chapter }) => chapter === '').map(({ id }) => id)).toEqual([
      'divisional manager',
      'health and safety manager',
      'estates manager',
      'facilities manager',
      'IT manager',
      'marketing manager',
      'project manager',
    ]);
    expect(
      dimensions
        .flatMap(({ poles }) => poles)
        .filter(({ chapter }) => chapter === '')
        .map(({ id }) => id),
    ).toEqual(['across']);
  });

  it('reads types in families, as labelled for a reader', () => {
    expect(
      Object.fromEntries(
        families.map(({ id, label }) => [label, networkTypes.filter(({ family }) => family === id).map(({ id: type }) => type)]),
      ),
    ).toEqual({
      'Power and influence': ['Elite', 'Political'],
      Profession: ['Professional', 'Functional Specialist', 'Academic/Scientific'],
      Development: ['Mentor', 'Alumni', 'Peer/Cohort'],
      'Everyday work': ['Managerial', 'Operational/Clinical'],
      'Other organisations': ['NHS', 'Government', 'Public Sector', 'Commercial/3rd Sector'],
      Personal: ['Personal'],
    });
  });

  it('has every barrier of ch. 7 and 8, and those that we coded', () => {
    expect(barriers.map(({ id }) => id)).toEqual([
      ...[
        'time-pressure',
        'competitive-tension',
        'authenticity',
        'skills',
        'operational-crowding',
        'silos',
        'no-organisational-support',
        'reorganisation',
      ],
      ...['nothing-to-join', 'no-standard-route', 'surveillance', 'late-entry', 'no-senior-mentor', 'not-selected'],
      ...[
        'clinical-managerial-divide',
        'inter-professional-divide',
        'professional-bearing',
        'adversarial-relations',
        'low-attendance',
        'low-priority-on-agenda',
      ],
    ]);
  });

  it('has a family for every type and a type for every family', () => {
    expect(new Set(networkTypes.map(({ family }) => family))).toEqual(new Set(families.map(({ id }) => id)));
  });

  it('holds the typical values that ch. 7 states, and no others', () => {
    expect(
      Object.fromEntries(networkTypes.filter(({ typical }) => Object.keys(typical).length > 0).map(({ id, typical }) => [id, typical])),
    ).toEqual({
      Political: { formation: 'instrumental' },
      Professional: { membership: 'closed', structure: 'formal' },
      Mentor: { position: 'external' },
      NHS: { position: 'external' },
      Personal: { formation: 'organic', structure: 'informal', coordination: 'loose', position: 'external' },
    });
  });

  it('tells the three trusts apart as Tables 3.1 and 3.7 do', () => {
    const row = (name: string): readonly (string | undefined)[] =>
      archetypes.map(({ attributes }) => attributes.find((attribute) => attribute.name === name)?.value);
    expect(archetypes.map(({ id }) => id)).toEqual(['Acute', 'Care', 'Specialist']);
    expect(row('service diversity')).toEqual(['high', 'medium', 'low']);
    expect(row('area')).toEqual(['low', 'medium', 'high']);
    expect(row('purchasers')).toEqual(['low', 'medium', 'high']);
    expect(row('locations')).toEqual(['low', 'high', 'low']);
    expect(row('patient contact')).toEqual(['mixed', 'cyclic', 'episodic']);
    expect(row('workforce')).toEqual(['5,700', '5,500', '2,500']);
  });

  it.each(['three-trusts', 'book-cases'])('has a word for every barrier, grade and programme of the sample %s', (id) => {
    const { nominations, people } = makeSampleStudy(id);
    const known = (entries: readonly Entry[]): ReadonlySet<string> => new Set(['', ...entries.map((entry) => entry.id)]);
    const used = new Set(Array.from({ length: nominations.length }, (_, row) => nominationAt(nominations, row).barrier));
    expect([...used].filter((barrier) => !known(barriers).has(barrier))).toEqual([]);
    expect(people.map(({ grade }) => grade).filter((grade) => !known(grades).has(grade))).toEqual([]);
    expect(
      people
        .flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'programme').map(({ value }) => value))
        .filter((programme) => !known(programmes).has(programme)),
    ).toEqual([]);
  });
});
