import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeRecipe } from '../../src/import/mapping/writeRecipe';
import { recipeOf } from '../import/mapping/mapped';
import { describe, expect, it } from 'vitest';

import { readToy } from '../fixtures/toyStudy';
import type { ToyRow } from '../fixtures/isolationToy';
import { readIsolationToy } from '../fixtures/isolationToy';
import { saySkipped } from '../fixtures/saySkipped';

const PROJECT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kith-cli-'));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
}

/** As npm runs it: in the project's folder, with the caller's in INIT_CWD. */
function kith(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/kith.mjs'), ...words], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

const PEOPLE = write('people.csv', 'id,name,group,organisation\na,Ann,general,Acute\nb,Ben,clinical,Care\n__proto__,Cy,general,Care\n');
const CONTACTS = write('contacts.csv', 'from,to,types\na,b,Mentor\nb,__proto__,Managerial\n');

describe('kith', () => {
  it('refuses a gigabyte by its size, and does not read it', () => {
    const file = write('national.csv', 'from,to\n');
    // A file with a hole: as long as a gigabyte, and next to nothing on the disk.
    truncateSync(join(folder, file), 1_000_000_001);
    const { status, err } = kith('check', '--contacts', file);
    expect(status).toBe(2);
    expect(err).toMatch(/national\.csv has 1,001 MB, and at most 1,000 MB can be read/);
  });

  it.skipIf(saySkipped(process.platform === 'win32', 'Windows has no pipe that is closed early'))(
    'ends without a word when nobody reads on, as after head',
    () => {
      const command = `"${process.execPath}" "${join(PROJECT, 'scripts/kith.mjs')}" check --quiet --people ${PEOPLE} --contacts ${CONTACTS}`;
      const { stderr } = spawnSync('sh', ['-c', `${command} | true`], {
        cwd: folder,
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
      });
      expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('warning'))).toEqual([]);
    },
  );

  it('prints its help, with every issue code', () => {
    const { status, out } = kith('--help');
    expect(status).toBe(0);
    expect(out).toMatch(/unclosed-quote +A quotation mark was opened and never closed/);
    expect(kith('measure', '--help').out).toMatch(/harmonicNormalised/);
  });

  it('puts the result and nothing else on standard output', () => {
    const { status, json, err } = kith('check', '--people', PEOPLE, '--contacts', CONTACTS);
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      command: 'check',
      inputs: [
        { file: 'people.csv', rows: 3, taken: 3 },
        { file: 'contacts.csv', rows: 2, taken: 2 },
      ],
      counts: { people: 3, respondents: 2, nominations: 2, ties: 2, arcs: 2, edges: 2 },
      issues: [{ code: 'managers-missing', severity: 'warning' }],
    });
    expect(err).toMatch(/^warning managers-missing/);
  });

  it('ends with 2 and no result where a file of contacts cannot be read, or no row of it can be taken', () => {
    for (const text of ['Source,Destination\na,b\n', 'from,to\n', 'from,to\nx,y\n', 'from,to\na,\n']) {
      const { status, out, err } = kith('isolation', '--people', PEOPLE, '--contacts', write('unreadable.csv', text));
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/unreadable\.csv/);
    }
  }, 30_000);

  it('counts as taken what became a nomination, and says the order of the rounds', () => {
    const given = write('four.csv', 'from,to,round\na,b,post\nb,a,pre\nz,a,pre\na,a,pre\na,,pre\n');
    expect(kith('check', '--people', PEOPLE, '--contacts', given).json()).toMatchObject({
      inputs: [{}, { rows: 5, taken: 2 }],
      roundOrder: { round: 'post', rounds: ['pre', 'post'], by: 'meaning' },
    });
    expect(kith('check', '--people', PEOPLE, '--contacts', given, '--round-order', 'post,pre').json()).toMatchObject({
      roundOrder: { round: 'pre', rounds: ['post', 'pre'], by: 'stated' },
    });
  }, 30_000);

  it('ends with 1 where rows were not taken, and lists each', () => {
    const bad = write('bad.csv', 'from,to\na,a\nnobody,b\na,b\n');
    const { status, err, json } = kith('measure', '--people', PEOPLE, '--contacts', bad, '--measures', 'degree');
    expect(status).toBe(1);
    expect(err).toMatch(/error self-nomination \(bad\.csv, row 2, column to\)/);
    expect(err).toMatch(/error unknown-from \(bad\.csv, row 3, column from\)/);
    expect(json()['measures']).toEqual({ degree: JSON.parse('{"a":1,"b":1,"__proto__":0}') as unknown });
  });

  it.each([
    [['measure', '--people', 'nowhere.csv'], /nowhere\.csv: cannot be read \(there is no such file\)/],
    [['measure', '--people', PEOPLE, '--colour', 'red'], /--colour/],
    [['measure', '--people', PEOPLE, '--measures', 'fame'], /no measure "fame"/],
    [['measure', '--people', PEOPLE, '--epsilon', '1.5'], /--epsilon takes a number between 0 and 1/],
    [['measure', '--people', PEOPLE, '--types', 'fame'], /"fame" is not in this study/],
    [['isolation', '--people', PEOPLE, '--tau', 'two'], /--tau takes a whole number/],
    [['isolation', '--people', PEOPLE, '--round', '9'], /there is no round "9"/],
    [['measure', '--people', PEOPLE, '--position', 'near'], /--position takes any or internal or external/],
    [['measure', '--people', PEOPLE, '--dimensions', 'round'], /"round" is not in this study. It has: formal, informal/],
    [['measure', '--people', PEOPLE, '--key-players', '51'], /--key-players takes a whole number from 1 to 50/],
    [['compare', '--people', PEOPLE, '--contacts', CONTACTS, '--outcomes', 'fame'], /no outcome "fame" in this study. It has: inDegree, /],
    [['compare', '--people', PEOPLE, '--by', 'mood'], /--by takes group or organisation/],
    [['compare', '--people', PEOPLE, '--permutations', '0'], /--permutations takes a whole number/],
    [['compare', '--people', PEOPLE, '--also', 'magic'], /--also: there is no "magic". There are: profiles, /],
    [['compare', '--people', PEOPLE, '--robustness-of', 'tiesByType'], /no measure "tiesByType" with one number per person/],
    [['compare', '--people', PEOPLE, '--contacts', CONTACTS, '--rounds', '1,2'], /there is no round "1"/],
    [['fly'], /no command "fly"/],
    [['check'], /No file was given/],
    [['check', write('empty.csv', '')], /empty\.csv/],
  ])('ends with 2 and one line on %j', (words, message) => {
    const { status, out, err } = kith(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });

  it('gives the same bytes again, and writes them to a file where asked', () => {
    const words = ['isolation', '--people', PEOPLE, '--contacts', CONTACTS] as const;
    const once = kith(...words).out;
    expect(kith(...words).out).toBe(once);
    const { out, status } = kith(...words, '--out', 'result.json');
    expect([out, status]).toEqual(['', 0]);
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe(once);
  });

  it('writes a table where a table is asked for', () => {
    const { out } = kith('measure', '--people', PEOPLE, '--contacts', CONTACTS, '--measures', 'outDegree,degree', '--format', 'csv');
    expect(out).toBe(
      'id,name,group,organisation,outDegree,degree\r\na,Ann,general,Acute,1,1\r\nb,Ben,clinical,Care,1,2\r\n__proto__,Cy,general,Care,,1\r\n',
    );
  });

  it('estimates betweenness where a bound is named, and says how sure it is; the same in any number of threads', () => {
    const words = ['measure', '--people', PEOPLE, '--contacts', CONTACTS, '--measures', 'betweenness,degree'] as const;
    expect(kith(...words).json()).not.toHaveProperty('sampled');
    const { status, json, out } = kith(...words, '--epsilon', '0.02', '--seed', '5', '--threads', '1');
    expect(status).toBe(0);
    const sampled = json()['sampled'] as Record<string, Record<string, number>>;
    expect(Object.keys(sampled)).toEqual(['betweenness']);
    expect(sampled['betweenness']).toMatchObject({ delta: 0.1, seed: 5 });
    const { within = NaN, epsilon = NaN } = sampled['betweenness'] ?? {};
    expect(epsilon).toBeLessThanOrEqual(0.02);
    // Three people have six ordered pairs, of which each unordered one counts once.
    expect(within).toBeCloseTo((epsilon * 6) / 2, 12);
    expect(Math.abs(((json()['measures'] as Record<string, Record<string, number>>)['betweenness']?.['b'] ?? NaN) - 1)).toBeLessThan(
      within,
    );
    expect(kith(...words, '--epsilon', '0.02', '--seed', '5', '--threads', '3').out).toBe(out);
  });

  it('reads a file as a saved mapping says, in every command, and says what a mapping lacks', () => {
    const answers = write('answers.csv', 'Wer,Wen 1,Wen 2\nAda Quill,Ben Orr,\nBen Orr,Ada Quill,Cay Lund\n');
    const staff = write('staff.csv', 'id,name\np1,Ada Quill\np2,Ben Orr\np3,Cay Lund\n');
    const columns = { Wer: 'from', 'Wen 1': 'to 1', 'Wen 2': 'to 2' };
    const mapping = write('mapping.json', writeRecipe(recipeOf('respondent', columns)));
    const words = ['--people', staff, '--contacts', answers];
    const { status, json } = kith('measure', ...words, '--mapping', mapping, '--measures', 'outDegree');
    expect([status, json()['measures']]).toEqual([0, { outDegree: { p1: 1, p2: 2, p3: null } }]);
    expect(kith('check', ...words, '--mapping', mapping).err).toContain('answers.csv: Read by your choice of columns, 2 respondents');
    const other = write('other.json', writeRecipe(recipeOf('respondent', { ...columns, 'Wen 3': 'to 3' })));
    const unfit = kith('isolation', ...words, '--mapping', other);
    expect([unfit.status, unfit.out]).toEqual([2, '']);
    expect(unfit.err).toContain('The column “Wen 3” is missing');
    const broken = kith('check', ...words, '--mapping', answers);
    expect([broken.status, broken.out]).toEqual([2, '']);
    expect(broken.err).toContain('not valid JSON');
  });

  it('takes silence for none where told to, other headers, and other words for types', () => {
    const alters = write('alters.csv', 'ego,alter,relation\na,b,advice\n');
    const { json } = kith(
      'measure',
      '--people',
      PEOPLE,
      '--contacts',
      alters,
      '--type-map',
      'advice=Managerial',
      '--silent-means',
      'none',
      '--measures',
      'outDegree,tiesByType',
    );
    expect(json()['measures']).toMatchObject({
      outDegree: JSON.parse('{"a":1,"b":0,"__proto__":0}') as unknown,
      tiesByType: { a: { Managerial: 1, Elite: 0 } },
    });
  });
});

describe('kith on the toy', () => {
  const toy = readToy();
  const quote = (cells: readonly (string | number)[]): string => `${cells.join(',')}\n`;
  const people = write(
    'toy-people.csv',
    quote(['id', 'group', 'trust', 'responded', 'perceived_isolation']) +
      toy.nodes
        .filter(({ kind }) => kind === 'manager')
        .map((node) =>
          quote([node.id, node.group ?? '', node.trust ?? '', node.responded === true ? 'yes' : 'no', node.perceived_isolation_1to5 ?? '']),
        )
        .join(''),
  );
  const contacts = write(
    'toy-contacts.csv',
    quote(['from', 'to', 'types', 'motives', 'activity', 'position', 'contact_kind']) +
      toy.reports
        .map((report) =>
          quote([
            report.from,
            report.to,
            report.categories.join(';'),
            report.motives.join(';'),
            report.activity,
            report.position ?? '',
            report.to === 'K1' ? 'group' : 'person',
          ]),
        )
        .join(''),
  );

  it('says of everybody what the worked example of the rule says', () => {
    const example = readIsolationToy();
    const table = (rows: readonly ToyRow[]): string => {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return quote(columns) + rows.map((row) => quote(columns.map((column) => `"${row[column] ?? ''}"`))).join('');
    };
    const { status, json } = kith(
      'isolation',
      '--people',
      write('rule-people.csv', table(example.people)),
      '--contacts',
      write('rule-contacts.csv', table(example.contacts)),
    );
    expect(status).toBe(0);
    const verdicts = json()['verdicts'] as Record<string, Record<string, unknown>>;
    const expected = Object.entries(example.settings['default']?.verdicts ?? {});
    expect(expected).toHaveLength(13);
    for (const [id, verdict] of expected) {
      const parts = Object.fromEntries(Object.entries(verdict).filter(([part]) => part !== 'contacts'));
      expect(verdicts[id]).toMatchObject({ ...parts, stability: example.stability[id] });
    }
  });

  it('compares as the contract says, with three assignments or with ten', () => {
    const run = (...words: readonly string[]) =>
      kith('compare', '--people', people, '--contacts', contacts, '--outcomes', 'activeContacts', ...words).json()['outcomes'] as Record<
        string,
        { groups: Record<string, unknown>; tests: readonly Record<string, unknown>[] }
      >;
    const { activeContacts: within } = run();
    expect(within?.groups['general']).toMatchObject({ n: 3, median: 2 });
    expect(within?.tests[0]).toMatchObject({
      of: ['general', 'others'],
      delta: 0.5,
      deltaPooled: expect.closeTo(-1 / 3, 12) as number,
      shift: 0.5,
      interval: null,
      p: 1,
      pMin: expect.closeTo(2 / 3, 12) as number,
      q: null,
      judgement: 'too few to tell',
      plain: expect.stringMatching(/too few managers to tell/) as string,
      assignments: 3,
      exact: true,
      sentence: expect.stringMatching(/too few managers to tell/) as string,
    });
    expect(run('--within', 'none')['activeContacts']?.tests[0]).toMatchObject({ assignments: 10, exact: true, pLower: 0.5 });
    expect(run('--by', 'organisation')['activeContacts']).toMatchObject({ groups: { T1: { n: 3 }, T2: { n: 2 } }, tests: [] });
  });

  it('says beside the outcomes what is asked for, the same bytes for the same seed', () => {
    const words = [
      'compare',
      '--people',
      people,
      '--contacts',
      contacts,
      '--permutations',
      '99',
      '--runs',
      '2',
      '--also',
      'profiles,mixing,dyads,regression,obstacles,units,robustness,names,rounds,book',
    ] as const;
    const once = kith(...words);
    expect(once.status).toBe(0);
    expect(kith(...words).out).toBe(once.out);
    const found = once.json() as Record<string, Record<string, unknown>>;
    expect(Object.keys(found).slice(-12)).toEqual([
      'outcomes',
      'profiles',
      'mixing',
      'dyads',
      'regression',
      'obstacles',
      'units',
      'robustness',
      'names',
      'rounds',
      'book',
      'issues',
    ]);
    expect(found['rounds']).toBeNull();
    expect(Object.keys(found['book'] ?? {})).toHaveLength(51);
    const alone = kith(...words.slice(0, 7), '--outcomes', 'none', '--also', 'dyads').json();
    expect(alone).toMatchObject({ outcomes: {}, dyads: found['dyads'] });
    expect(found['robustness']?.['labelHolds']).toMatchObject({ F: null });
    expect(found['names']).toMatchObject({
      worlds: { of: 100, seed: 1, names: 0 },
      open: [],
      turned: [],
      sentence: expect.stringMatching(/^No name is open/) as string,
    });
  });

  it('writes the comparison as a table', () => {
    const lines = kith('compare', '--people', people, '--contacts', contacts, '--outcomes', 'activeContacts', '--format', 'csv').out.split(
      '\r\n',
    );
    expect(lines[0]).toMatch(
      /^outcome,part,roster,n,mean,median,.*,delta,delta_low,delta_high,delta_pooled,shift,interval_low,interval_high,expected,p,/,
    );
    expect(lines[1]).toMatch(/^activeContacts,general,3,3,1\.66\d*,2,1,2\.5,0,3,0\.66\d*,,,0\.5,,,-0\.33\d*,0\.5,,,0,1,1,0\.66/);
    expect(lines).toHaveLength(5);
  });

  it('measures what networkx and igraph measure', () => {
    const measures = kith('measure', '--people', people, '--contacts', contacts).json()['measures'] as Record<
      string,
      Record<string, number | null>
    >;
    const reference = toy['node_measures'] as Record<string, Record<string, number | null>>;
    expect(measures['betweenness']).toEqual(reference['betweenness_U_raw']);
    expect(measures['outDegree']).toEqual(reference['out_degree']);
    expect(measures['brokerage']?.['F']).toBeNull();
  });

  it('tells who shares groups, with a weight only where it is asked for, and from whom news reaches most', () => {
    const some = kith('measure', '--people', people, '--contacts', contacts, '--measures', 'degree').json();
    expect([some['twoMode'], some['keyPlayers']]).toEqual([undefined, undefined]);
    const { twoMode } = kith('measure', '--people', people, '--contacts', contacts).json();
    expect(twoMode).toEqual({
      collectivities: { 'off: k1': { name: 'K1', organisation: '', degree: 3, namedBy: ['B', 'C', 'D'] } },
      managers: { A: 0, B: 1, C: 1, D: 1, E: 0, F: null },
      shared: [
        ['B', 'C'],
        ['B', 'D'],
        ['C', 'D'],
      ].map((pair) => ({ people: pair, collectivities: ['off: k1'] })),
    });
    const asked = kith(
      'measure',
      '--people',
      people,
      '--contacts',
      contacts,
      '--measures',
      'degree',
      '--projection',
      '--key-players',
      '2',
    ).json();
    expect((asked['twoMode'] as { shared: readonly { weight: number }[] }).shared.map(({ weight }) => weight)).toEqual([0.5, 0.5, 0.5]);
    expect(asked['keyPlayers']).toEqual([
      { size: 2, steps: 1, reached: 5, of: 6, method: 'every_set', people: ['A', 'D'] },
      { size: 2, steps: 2, reached: 6, of: 6, method: 'every_set', people: ['B', 'E'] },
    ]);
  });

  it('looks through a lens of motives, of position and of dimensions', () => {
    const degrees = (...lens: readonly string[]): unknown =>
      (
        kith('measure', '--people', people, '--contacts', contacts, '--measures', 'degree', ...lens).json()['measures'] as Record<
          string,
          unknown
        >
      )['degree'];
    expect(degrees('--motives', 'Support')).toEqual({ A: 1, B: 2, C: 0, D: 1, E: 0, F: 0 });
    expect(degrees('--position', 'external')).toEqual({ A: 0, B: 1, C: 0, D: 1, E: 0, F: 0 });
    expect(degrees('--position', 'internal')).toEqual({ A: 2, B: 2, C: 2, D: 1, E: 0, F: 1 });
    expect(degrees('--dimensions', 'formal')).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0, F: 0 });
  });
});

describe('kith and study files', () => {
  const PASSPHRASE = 'otter lamp vinegar seven';
  const passphraseFile = write('passphrase.txt', `${PASSPHRASE}\nanything else\n`);
  const counts = (ran: Ran) => ran.json()['counts'];
  const tables = ['--people', PEOPLE, '--contacts', CONTACTS];

  it('converts tables to a study file, which every command reads as it reads the tables', () => {
    expect(kith('convert', ...tables, '--to', 'kith', '--out', 'study.kith').status).toBe(0);
    expect(kith('convert', ...tables, '--to', 'kith', '--out', 'again.kith').status).toBe(0);
    expect(readFileSync(join(folder, 'again.kith')).equals(readFileSync(join(folder, 'study.kith')))).toBe(true);
    for (const command of ['check', 'measure', 'isolation'])
      expect(kith(command, 'study.kith').json()).toEqual(kith(command, ...tables).json());
  }, 60_000);

  it('writes plain JSON, with the row that each thing came from', () => {
    const { json } = kith('convert', 'study.kith', '--to', 'json');
    const { people, nominations, format } = json() as { format: string; people: unknown[]; nominations: unknown[] };
    expect(format).toBe('kith-study-json');
    expect(people).toHaveLength(3);
    expect(people[1]).toMatchObject({ id: 'b', name: 'Ben', organisation: 'Care', seniority: null, file: 'people.csv', row: 3 });
    expect(nominations).toMatchObject([
      { from: 'a', to: 'b', types: ['Mentor'], strength: null, file: 'contacts.csv', row: 2 },
      { from: 'b', to: '__proto__', row: 3 },
    ]);
  });

  it('becomes a network for other programs, and says what the format has no place for', () => {
    const { status, out, err } = kith('convert', 'study.kith', '--to', 'pajek');
    expect(status).toBe(0);
    expect(out).toMatch(/^\*Vertices \d+\n1 "[^"]+"\n/);
    expect(err).toMatch(/^kith: Pajek holds who names whom/m);
    expect(kith('convert', 'study.kith', '--to', 'pajek', '--quiet').out).toBe(out);
  });

  it('locks with the passphrase of a file, and asks for it', () => {
    expect(kith('convert', 'study.kith', '--to', 'kith', '--out', 'locked.kith', '--passphrase-file', passphraseFile).status).toBe(0);
    expect(readFileSync(join(folder, 'locked.kith')).includes('age-encryption.org/v1')).toBe(true);
    const without = kith('check', 'locked.kith');
    expect([without.status, without.out]).toEqual([2, '']);
    expect(without.err).toMatch(/locked\.kith: .*locked with a passphrase.*KITH_PASSPHRASE/);
    const wrong = kith('check', 'locked.kith', '--passphrase-file', write('wrong.txt', 'otter\n'));
    expect([wrong.status, wrong.err.trim().split('\n').length]).toEqual([2, 1]);
    expect(wrong.err).toMatch(/not the passphrase/);
    expect(counts(kith('check', 'locked.kith', '--passphrase-file', passphraseFile))).toEqual(counts(kith('check', ...tables)));
  }, 60_000);

  it('ends with 1 where a part of the file is lost, and says which', () => {
    const file = readFileSync(join(folder, 'study.kith'));
    const at = file.indexOf('nominations-1.bin') + 'nominations-1.bin'.length + 20;
    file[at]! ^= 255;
    writeFileSync(join(folder, 'harmed.kith'), file);
    const { status, err } = kith('check', 'harmed.kith');
    expect(status).toBe(1);
    expect(err).toMatch(/error part-lost \(harmed\.kith\): Contacts 1 to 2 of 2 could not be read/);
  });

  it.each([
    [['convert', 'study.kith'], /--to is missing/],
    [['convert', 'study.kith', '--to', 'graphml', '--types', 'Golf'], /--types: "Golf" is not in this study/],
    [['convert', 'study.kith', '--to', 'xml'], /--to takes kith or json or graphml or gexf or pajek or dl or csv or xlsx, not "xml"/],
    [['convert', 'study.kith', '--to', 'json', '--types', 'Mentor'], /--types chooses ties, and --to json writes the whole study/],
    [['convert', 'study.kith', '--to', 'xlsx'], /--out FILE is missing: a workbook/],
    [['convert', 'study.kith', '--to', 'kith'], /--out FILE is missing/],
    [['check', 'study.kith', '--people', PEOPLE], /--people is for tables/],
    [['check', 'study.kith', 'study.kith'], /cannot be combined with other files/],
    [['check', write('not.kith', 'from,to\na,b\n')], /not\.kith: This is not a Kith study file/],
    [['check', 'study.kith', '--passphrase-file', write('none.txt', '')], /none\.txt: the first line is empty/],
  ])('ends with 2 and one line on %j', (words, message) => {
    const { status, out, err } = kith(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });
});
