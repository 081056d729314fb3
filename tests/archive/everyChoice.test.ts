import { expect, it } from 'vitest';

import { fromBlocks } from '../../src/archive/fromBlocks';
import { toBlocks } from '../../src/archive/toBlocks';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import { makePerson } from '../../src/domain/makePerson';
import { BLANK_NETWORK, NETWORK_STATUSES } from '../../src/domain/NetworkEntry';
import { ACTION_KINDS, EMPTY_PLAN, PLAN_STAGES } from '../../src/domain/Plan';
import { NO_HISTORY } from '../../src/domain/steps/History';
import type { Study } from '../../src/domain/Study';

const EMPTY = makeStudy({ id: 's', title: 'T', codebook: bookCodebook });

function comesBack(part: Partial<Study>): void {
  const study = { ...EMPTY, ...part };
  expect(fromBlocks(toBlocks(study, NO_HISTORY))).toEqual({ study, history: NO_HISTORY, lost: [] });
}

const ACTION = {
  id: 'a',
  kind: 'tie',
  people: ['x'],
  title: '',
  occasion: '',
  hoursAMonth: 1,
  months: 6,
  broker: '',
  host: '',
  spent: null,
  meets: [],
  start: '',
  review: '',
} as const;

it.each(PLAN_STAGES)('an action that is %s comes back', (stage) => {
  comesBack({ plan: { ...EMPTY_PLAN, actions: [{ ...ACTION, locked: false, stage }] } });
});

it.each(ACTION_KINDS)('an action of the kind %s comes back', (kind) => {
  comesBack({ plan: { ...EMPTY_PLAN, actions: [{ ...ACTION, kind, locked: true, stage: 'met' }] } });
});

it.each([...NETWORK_STATUSES, ''] as const)('a network of the status “%s” comes back', (status) => {
  comesBack({ people: [makePerson({ id: 'n', kind: 'collectivity', network: { ...BLANK_NETWORK, status } })] });
});

it.each(['internal', 'external', 'either'] as const)('a network type that is %s comes back', (position) => {
  comesBack({ codebook: { ...bookCodebook, networkTypes: bookCodebook.networkTypes.map((type) => ({ ...type, position })) } });
});
