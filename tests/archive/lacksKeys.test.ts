import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/archive/Block';
import { makeBlock } from '../../src/archive/Block';
import { BlockWriter } from '../../src/archive/BlockWriter';
import { fromBlocks } from '../../src/archive/fromBlocks';
import type { Opened } from '../../src/archive/Opened';
import { toBlocks } from '../../src/archive/toBlocks';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { DEFAULT_LIMITS, EMPTY_PLAN } from '../../src/domain/Plan';
import { BLANK_NETWORK } from '../../src/domain/NetworkEntry';
import type { Person } from '../../src/domain/Person';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makeAction } from '../../src/plan/makeAction';
import { recordStep } from '../../src/domain/steps/recordStep';

const utf8 = { to: (text: string) => new TextEncoder().encode(text), from: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

const ANN: Person = {
  id: 'a',
  name: 'Ann',
  kind: 'manager',
  group: 'general',
  organisation: 'Care',
  unit: 'Medicine',
  role: 'Matron',
  grade: 'middle',
  seniority: 3,
  lineManager: 'b',
  gender: 'female',
  ageBand: '40-50',
  yearsInPost: 2,
  yearsInOrganisation: 4,
  yearsInService: 9,
  site: 'North',
  hybrid: true,
  responded: 'yes',
  capped: true,
  perceivedIsolation: 4,
  lacksNetworks: 5,
  barriers: ['silos'],
  programme: 'GMTS',
  background: 'nurse',
  needs: ['support'],
  consent: ['named'],
  optedOut: true,
  network: { ...BLANK_NETWORK, types: ['Alumni'], structure: 1, position: 'across', posts: ['Matron'], status: 'closed' },
  attributes: [{ name: 'x', value: 'y' }],
  edited: true,
  origin: { source: 0, row: 2 },
};
const EMPTY = makeStudy({ id: 's', title: 'At first', codebook: bookCodebook, people: [ANN] });
const rename = buildStep.setting(EMPTY, 'title', 'Later');
const BLOCKS = toBlocks(applyStep(EMPTY, rename), recordStep(NO_HISTORY, rename, 1));

/** As a version saved it that did not know this key. */
function opened(name: string, change: (value: Record<string, unknown>) => unknown): Opened {
  const blocks = BLOCKS.map((block): Block =>
    block.name === name
      ? makeBlock(name, utf8.to(JSON.stringify(change(JSON.parse(utf8.from(block.bytes)) as Record<string, unknown>))))
      : block,
  );
  const result = fromBlocks(blocks);
  if ('reason' in result) throw new Error(result.trouble);
  return result;
}
const lacking = (value: object, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Without these nobody can tell who is meant, or whether they asked to be left out. */
const NEEDED: readonly string[] = ['id', 'name', 'kind', 'optedOut'];

describe('a block that was saved before a key was there', () => {
  it.each(Object.keys(ANN).filter((key) => !NEEDED.includes(key)))(
    'of people, without %s: it is not told, and all else is as it was',
    (key) => {
      const { study, lost } = opened('people-1.json', () => [lacking(ANN, key)]);
      expect(lost).toEqual([]);
      const untold = makePerson({ id: 'a', kind: 'manager' });
      expect(study.people).toEqual([{ ...ANN, [key]: untold[key as keyof Person] }]);
    },
  );

  it.each(NEEDED)('of people, without %s: they are lost, and nothing is made up', (key) => {
    expect(opened('people-1.json', () => [lacking(ANN, key)])).toMatchObject({
      study: { people: [] },
      lost: [{ what: 'people', first: 1, last: 1, of: 1 }, { what: 'history' }],
    });
  });

  it.each(['recipes', 'organisations', 'pins', 'decisions', 'erasures'] as const)('of the head, without %s: there are none', (key) => {
    const { study, history, lost } = opened('study.json', (head) => ({ ...head, study: lacking(head['study'] as object, key) }));
    expect([lost, study[key], study.title, history.done]).toEqual([[], [], 'Later', 1]);
  });

  it('of the head, without a plan: nothing is planned, within the usual limits; without one limit, it is the usual one', () => {
    const { study, lost } = opened('study.json', (head) => ({ ...head, study: lacking(head['study'] as object, 'plan') }));
    expect([lost, study.plan]).toEqual([[], EMPTY_PLAN]);
    for (const key of Object.keys(DEFAULT_LIMITS)) {
      const other = opened('study.json', (head) => ({
        ...head,
        study: { ...(head['study'] as object), plan: { limits: lacking(DEFAULT_LIMITS, key), actions: [] } },
      }));
      expect([other.lost, other.study.plan.limits]).toEqual([[], DEFAULT_LIMITS]);
    }
    const action = makeAction('set', ['a', 'b']);
    for (const key of ['title', 'occasion', 'start', 'review', 'locked', 'stage', 'host', 'spent', 'meets', 'broker']) {
      const before = opened('study.json', (head) => ({
        ...head,
        study: { ...(head['study'] as object), plan: { limits: DEFAULT_LIMITS, actions: [lacking(action, key)] } },
      }));
      expect([before.lost, before.study.plan.actions]).toEqual([[], [action]]);
    }
  });

  it('of the head, whose codebook knew no posts and no network that spans the boundary: the book’s titles have theirs, nobody is clinical by training alone, and what the study wrote stays', () => {
    const renamed = { ...bookCodebook.groups[0]!, definition: 'As we see it.' };
    const own = { id: 'ward clerk', label: 'Ward clerk', group: '', definition: '', chapter: '' };
    const { study, lost } = opened('study.json', (head) => {
      const { codebook, ...rest } = head['study'] as { readonly codebook: typeof bookCodebook };
      const dimensions = codebook.dimensions.map((one) => ({ ...one, poles: one.poles.slice(0, 2) }));
      const roles = [...codebook.roles.map((role) => lacking(role, 'post')), own];
      return {
        ...head,
        study: {
          ...rest,
          codebook: {
            ...lacking(codebook, 'posts'),
            dimensions,
            roles,
            groups: [
              renamed,
              { ...codebook.groups[1]!, definition: 'Managers who practise, or are trained, in a clinical profession.' },
              codebook.groups[2]!,
            ],
          },
        },
      };
    });
    expect(lost).toEqual([]);
    expect(study.codebook).toEqual({
      ...bookCodebook,
      groups: bookCodebook.groups.with(0, renamed),
      roles: [...bookCodebook.roles, { ...own, post: '' }],
    });
  });

  it('of a step, without the words that say what it was about', () => {
    const step = new BlockWriter().finish('step-1.bin', { number: 1, at: 1, step: { kind: 'rename-study', changes: rename.changes } });
    const result = fromBlocks(BLOCKS.map((block) => (block.name === 'step-1.bin' ? step : block)));
    expect(result).toMatchObject({ lost: [], history: { entries: [{ number: 1, step: { kind: 'rename-study', about: '', rows: 0 } }] } });
  });

  it('of a step of version 3, keeps the sentences of its issues', () => {
    const where = { severity: 'error', file: 'a.csv', row: 3, column: null };
    const changes = [{ part: 'issues', at: 0, before: [{ code: 'no-id', ...where, message: 'This row names nobody.' }], after: [] }];
    const step = new BlockWriter().finish('step-1.bin', { number: 1, at: 1, step: { kind: 'bring-in', about: '', rows: 0, changes } });
    const result = fromBlocks(BLOCKS.map((block) => (block.name === 'step-1.bin' ? step : block)));
    const before = [{ code: 'no-id', ...where, values: { text: 'This row names nobody.' } }];
    expect(result).toMatchObject({ lost: [], history: { entries: [{ step: { changes: [{ before }] } }] } });
  });

  it.each([
    [{ of: 'people' }, true],
    [{ text: 'As it was said.' }, true],
    [{ of: 'nobody' }, false],
    [{ of: 'people', more: 1 }, false],
    [{}, false],
    [null, false],
  ])('of an issue, with the values %j: opens where they are those of its code', (values, opens) => {
    const issue = { code: 'no-id', severity: 'error', file: 'a.csv', row: 3, column: null, values };
    const blocks = BLOCKS.map((block): Block =>
      block.name === 'study.json'
        ? makeBlock(
            block.name,
            utf8.to(
              JSON.stringify({
                ...(JSON.parse(utf8.from(block.bytes)) as { readonly study: object }),
                study: { ...(JSON.parse(utf8.from(block.bytes)) as { readonly study: object }).study, issues: [issue] },
              }),
            ),
          )
        : block,
    );
    const result = fromBlocks(blocks);
    expect('reason' in result ? result.trouble : result.study.issues).toEqual(opens ? [issue] : 'head-unread');
  });

  it('of a family that had colours until version 6 keeps its name', () => {
    const { study, lost } = opened('study.json', (head) => {
      const inner = head['study'] as { readonly codebook: { readonly families: readonly object[] } };
      const families = inner.codebook.families.map((family) => ({ ...family, fill: '#123456', text: '#123456' }));
      return { ...head, version: 6, study: { ...inner, version: 6, codebook: { ...inner.codebook, families } } };
    });
    expect([lost, study.codebook.families]).toEqual([[], bookCodebook.families]);
  });

  it('of the head of version 3 keeps the sentences of its issues, and remembers by which rule it was judged', () => {
    const issue = { code: 'no-id', severity: 'error', file: 'a.csv', row: 3, column: null };
    const said = { ...issue, values: { text: 'This row names nobody.' } };
    const { study, lost } = opened('study.json', (head) => {
      const inner = head['study'] as object;
      return { ...head, version: 3, study: { ...inner, version: 3, issues: [{ ...issue, message: 'This row names nobody.' }, said] } };
    });
    expect([lost, study.issues]).toEqual([[], [said, said]]);
    expect(study.isolationRule).toEqual({ ...EMPTY.isolationRule, judgedBefore: 1 });
  });

  it.each([2, 3, 4, 5, 6, 7])('of the head of version %i, is of today', (version) => {
    const { study, lost } = opened('study.json', (head) => ({ ...head, version, study: { ...(head['study'] as object), version } }));
    expect([lost, study.version, study.title]).toEqual([[], 9, 'Later']);
  });
});
