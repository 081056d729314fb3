import { describe, expect, it } from 'vitest';
import { WHOLE_NETWORK, type Lens } from '../../src/domain/Lens';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Study } from '../../src/domain/Study';
import { shortLabels } from '../../src/export/toDl';
import { listNetwork } from '../../src/pipeline/listNetwork';
import { writeNetwork } from '../../src/pipeline/writeNetwork';
import { reconcile } from '../../src/reconcile/reconcile';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/words/files/exportLosses';
import { importing, rowsOf, utf8 } from '../import/importing';

const PEOPLE =
  'id,name,group,organisation,remark\np1,"Ada ""A"" Quill",general,North,=1+1\np2,Ben & Orr <x>,clinical,North,\np3,Cay Lund,general,South,y\n';
const CONTACTS =
  'from,to,types,motives,activity,strength,contact_organisation\np1,p2,Mentor;Elite,support,active,2,\np2,p1,Mentor,,latent,,\np1,Zoe Pike,Elite,,,,Council\np2,p3,Mentor,,lapsed,,\n';

function studyOf(people: string, contacts: string): Study {
  const batch = importing([
    { file: 'people.csv', bytes: utf8(people) },
    { file: 'contacts.csv', bytes: utf8(contacts) },
  ]);
  return makeStudy({ id: 's', title: '', ...batch, codebook: batch.codebook });
}
const study = studyOf(PEOPLE, CONTACTS);
const persons: Lens = { ...WHOLE_NETWORK, scope: 'persons' };
const written = (format: ExportFormat, lens = persons): Uint8Array | string =>
  writeNetwork(study, reconcile(study, null), lens, format, []) ?? '';
const bytesOf = (file: Uint8Array | string): Uint8Array => (typeof file === 'string' ? utf8(file) : file);

describe('a network for other programs', () => {
  it('has a tie for each type, of the lens alone, and what is recorded of it', () => {
    const { people, ties } = listNetwork(reconcile(study, null), persons);
    expect(people.columns).toEqual(['id', 'name', 'group', 'organisation', 'responded', 'kind', 'remark']);
    expect(ties.map(({ from, to, type, motives, activity, strength }) => [from, to, type, motives.join(), activity, strength])).toEqual([
      [0, 1, 'Elite', 'support', 'active', 2],
      [0, 1, 'Mentor', 'support', 'active', 2],
      [0, 3, 'Elite', '', '', null],
      [1, 0, 'Mentor', '', 'latent', null],
    ]);
    const mentors = listNetwork(reconcile(study, null), { ...WHOLE_NETWORK, types: ['Mentor'], rule: 'confirmed' });
    expect(mentors.ties.map(({ from, to, type }) => [from, to, type])).toEqual([
      [0, 1, 'Mentor'],
      [1, 0, 'Mentor'],
    ]);
  });

  it('Pajek and DL, as their manuals have them', () => {
    const managers = { ...WHOLE_NETWORK };
    expect(written('pajek', managers)).toBe(
      '*Vertices 3\n1 "p1"\n2 "p2"\n3 "p3"\n*Arcs :1 "Elite"\n1 2 2\n*Arcs :2 "Mentor"\n1 2 2\n2 1 1\n',
    );
    expect(written('dl', managers)).toBe(
      'dl n=3 nm=2 format=fullmatrix\nlabels:\n"p1"\n"p2"\n"p3"\nmatrix labels:\n"Elite"\n"Mentor"\ndata:\n0 2 0\n0 0 0\n0 0 0\n0 2 0\n1 0 0\n0 0 0\n',
    );
  });

  it('labels of DL are short, and no two are alike', () => {
    expect(shortLabels(['Alexandrina Featherstone', 'Alexandrina Featherby', 'Al', 'al', '"'])).toEqual([
      'Alexandrina Feathe',
      'Alexandrina Feat~2',
      'Al',
      'al~2',
      '-',
    ]);
  });

  it('no cell of the CSV begins a formula, and a workbook has the people', () => {
    expect(written('csv')).toBe(
      'from,to,type,motive,activity,strength,round\r\np1,p2,Elite,support,active,2,\r\np1,p2,Mentor,support,active,2,\r\np1,off: zoe pike @ council,Elite,,,,\r\np2,p1,Mentor,,latent,,\r\n',
    );
  });

  it.each(EXPORT_FORMATS)('%s: Kith reads the same ties of it', (format) => {
    const batch = importing([{ file: `net.${format}`, bytes: bytesOf(written(format)) }]);
    const names = new Map(batch.people.map(({ id, name }) => [id, name]));
    expect(
      rowsOf(batch)
        .flatMap(({ from, to, types }) => types.map((type) => `${from} ${to.slice(0, 13)} ${type}`))
        .sort(),
    ).toEqual(['p1 off: zoe pike Elite', 'p1 p2 Elite', 'p1 p2 Mentor', 'p2 p1 Mentor']);
    if (format === 'graphml' || format === 'gexf' || format === 'xlsx') {
      expect([names.get('p1'), names.get('p2')]).toEqual(['Ada "A" Quill', 'Ben & Orr <x>']);
      expect(batch.people.find(({ id }) => id === 'p1')?.attributes).toContainEqual({ name: 'remark', value: '=1+1' });
      expect(batch.people.map(({ responded }) => responded).slice(0, 3)).toEqual(['yes', 'yes', 'no']);
      expect(rowsOf(batch).map(({ activity }) => activity)).toContain('latent');
    }
    expect(written(format)).toEqual(written(format));
  });

  it('DL is refused where a matrix would be too large', () => {
    const many = studyOf(`id\n${Array.from({ length: 2001 }, (_, at) => `p${at}\n`).join('')}`, 'from,to\np1,p2\n');
    expect(writeNetwork(many, reconcile(many, null), WHOLE_NETWORK, 'dl', [])).toBeNull();
  });
});
