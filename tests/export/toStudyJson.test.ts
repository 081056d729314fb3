import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { disclose } from '../../src/disclosure/disclose';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { toStudyJson } from '../../src/export/toStudyJson';

describe('toStudyJson', () => {
  it('spells rows out, names the file of each, and has null for what was not told', () => {
    const study = makeStudy({
      id: 's',
      title: 'One',
      codebook: bookCodebook,
      sources: [{ file: 'a.csv', holds: 'contacts', sha256: '', rows: 1, taken: 1, understood: '', columns: [] }],
      people: [makePerson({ id: 'a', kind: 'manager' })],
      nominations: buildNominations([{ origin: { source: 0, row: 7 }, from: 'a', to: 'b', types: ['Elite'] }]),
    });
    const json = toStudyJson(disclose(study, 'analyst'));
    expect(json).toMatchObject({
      format: 'kith-study-json',
      title: 'One',
      people: [{ id: 'a', seniority: null, needs: null, file: null, row: null }],
      nominations: [{ from: 'a', to: 'b', types: ['Elite'], strength: null, activity: 'untold', file: 'a.csv', row: 7 }],
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
