import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Network } from './makeNetwork';
import { makeNetwork } from './makeNetwork';
import { takeTime } from './takeTime';
import type { Timed } from './Timed';

const GROUPS = ['general', 'clinical', 'functional'];
const TYPES = ['Managerial', 'Mentor', 'Elite', 'Personal', 'Peer/Cohort', 'Professional'];
const MOTIVES = ['knowledge', 'support', 'career', 'influence', 'knowledge;support'];
const OUTCOMES = ['activeContacts', 'externalTies', 'richness', 'motivesUnmet', 'noPeer'];
const PLACES = 10;

/** Runs of robustness for each error, by how many managers: as the page does. */
const RUNS: ReadonlyMap<number, number> = new Map([
  [92, 500],
  [5000, 40],
]);

/**
 * Whole processes from files to JSON, start included, and scripts in numpy of the same statistics (`bench/compareGroups.py`).
 * Of the pairs also what `npm run kith` takes, which starts npm before.
 */
export async function timeCompare(project: string, npm: string, python: string | null): Promise<readonly Timed[]> {
  const timed: Timed[] = [];
  const script = join(project, 'bench/compareGroups.py');
  // Where a machine names certificates of its own, Node reads them at each start: of some machines, half of an empty start.
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
  // The first call after a change bundles.
  spawnSync(process.execPath, [npm, 'run', '-s', 'kith', '--', '--help'], { cwd: project });
  const run = (program: string, words: readonly string[]): Record<string, unknown> => {
    const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', cwd: project, env, maxBuffer: 2 ** 30 });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const kith = (
    files: readonly string[],
    words: readonly string[],
    by: readonly string[] = [join(project, 'scripts/kith.mjs')],
  ): Record<string, unknown> =>
    run(process.execPath, [...by, 'compare', '--people', files[0] ?? '', '--contacts', files[1] ?? '', ...words]);

  const files = writeStudy(makeNetwork(5000, 10));
  timed.push(
    await takeTime('compare', 5000, 'Kith', () => {
      const { outcomes } = kith(files, ['--outcomes', OUTCOMES.join(',')]) as {
        outcomes: Record<string, { tests: readonly { delta: number }[] }>;
      };
      return OUTCOMES.flatMap((id) => outcomes[id]?.tests.map(({ delta }) => delta) ?? []);
    }),
  );
  if (python !== null)
    timed.push(
      await takeTime('compare', 5000, 'numpy', () => {
        const found = run(python, [script, ...files, '9999']) as Record<string, readonly (readonly number[])[]>;
        return OUTCOMES.flatMap((id) => found[id]?.map(([delta = NaN]) => delta) ?? []);
      }),
    );
  for (const n of [500, 1000]) {
    const few = writeStudy(makeNetwork(n, 10));
    for (const [who, by] of [
      ['Kith', undefined],
      ['Kith, by npm', [npm, 'run', '-s', 'kith', '--']],
    ] as const) {
      timed.push(
        await takeTime('qap', n, who, () => {
          const { dyads } = kith(few, ['--outcomes', 'none', '--also', 'dyads', '--permutations', '1000'], by) as {
            dyads: readonly { id: string; correlation: number }[];
          };
          return [dyads.find(({ id }) => id === 'sameGroup')?.correlation ?? NaN];
        }),
      );
    }
    if (python !== null)
      timed.push(
        await takeTime('qap', n, 'numpy', () => [
          (run(python, [script, '--qap', ...few, '1000']) as { sameGroup: readonly number[] }).sameGroup[0] ?? NaN,
        ]),
      );
  }
  const sample = ['managers', 'contacts'].map((name) => join(project, `data/three-trusts/${name}.csv`));
  for (const [n, runs] of RUNS) {
    timed.push(
      await takeTime('robustness', n, 'Kith', () => {
        const { robustness } = kith(n === 92 ? sample : files, [
          '--outcomes',
          'none',
          '--also',
          'robustness',
          '--robustness-of',
          'betweenness',
          '--runs',
          `${runs}`,
        ]) as { robustness: { settings: readonly { rho: number }[] } };
        return robustness.settings.map(({ rho }) => rho);
      }),
    );
  }
  const [people, contacts] = writeStudy(makeNetwork(50_000, 10));
  const out = `${people}.json`;
  timed.push(
    // 90 MB, which nobody has to read here.
    await takeTime('isolation', 50_000, 'Kith', () => {
      const words = ['isolation', '--people', people, '--contacts', contacts, '--out', out];
      spawnSync(process.execPath, [join(project, 'scripts/kith.mjs'), ...words], { cwd: project, env });
      return [statSync(out).size];
    }),
  );
  return timed;
}

/** Everybody answered; organisations differ in level and in their mix of groups. */
function writeStudy({ n, from, to }: Network): readonly [people: string, contacts: string] {
  const folder = mkdtempSync(join(tmpdir(), 'kith-compare-'));
  const [people, contacts] = [join(folder, 'people.csv'), join(folder, 'contacts.csv')];
  const group = (at: number): string => GROUPS[(at + Math.floor((at % PLACES) / 4) * Math.floor(at / 7)) % GROUPS.length] ?? '';
  writeFileSync(
    people,
    ['id,group,organisation,responded', ...Array.from({ length: n }, (_, at) => `m${at},${group(at)},T${at % PLACES},yes`)].join('\n'),
  );
  writeFileSync(
    contacts,
    [
      'from,to,types,motives,activity,contact_kind,contact_organisation',
      ...Array.from(
        from,
        (source, tie) =>
          `m${source},${tie % 7 === 0 ? `x${tie % 4001}` : `m${to[tie]}`},${TYPES[(tie * 7 + source) % TYPES.length]},${MOTIVES[(tie * 3 + source) % MOTIVES.length]},${tie % 5 === 0 ? 'latent' : 'active'},${tie % 7 === 0 ? 'person,elsewhere' : ','}`,
      ),
    ].join('\n'),
  );
  return [people, contacts];
}
