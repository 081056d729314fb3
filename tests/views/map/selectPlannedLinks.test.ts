import { expect, it } from 'vitest';

import { makeAction } from '../../../src/plan/makeAction';
import type { MapNode } from '../../../src/views/map/MapModel';
import { selectPlannedLinks } from '../../../src/views/map/selectPlannedLinks';
import { partOf } from '../../fixtures/partOf';

const nodes = ['a', 'b', 'c', 'd'].map((id) => partOf<MapNode>({ id, onRoster: id !== 'd' }));

it('each link of a plan once: of a pair, of a set each with each, of none for a network, for what was stopped or for who is not on the list', () => {
  expect(
    selectPlannedLinks(
      [
        makeAction('mentor', ['b', 'a']),
        makeAction('set', ['a', 'b', 'c']),
        makeAction('postNetwork', ['a', 'c']),
        makeAction('introduction', ['c', 'd']),
        makeAction('mentor', ['c', 'a'], { stage: 'stopped' }),
      ],
      nodes,
    ),
  ).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(selectPlannedLinks([makeAction('spread', ['b', 'a', 'c'])], nodes)).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(selectPlannedLinks([], nodes)).toEqual([]);
});
