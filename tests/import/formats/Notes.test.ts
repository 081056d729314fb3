import { expect, it } from 'vitest';

import { Notes } from '../../../src/import/formats/Notes';
import { IssueLog } from '../../../src/import/IssueLog';
import { wholeIssues } from '../importing';

it('counts each kind by itself, and names the first eight, each once', () => {
  const log = new IssueLog('a.gexf');
  const notes = new Notes(log);
  notes.say();
  expect(log.finish()).toEqual([]);
  for (let at = 0; at < 10; at += 1) notes.leaveOut('vectors', `v${at % 9}`, 'tell');
  notes.leaveOut('hyperedges');
  notes.leaveOut('hyperedges');
  notes.readAs('partition', 'p', 'tell');
  notes.readAs('added-nodes', 'x');
  notes.readAs('added-nodes', '');
  notes.readAs('added-nodes', 'x');
  notes.say();
  expect(wholeIssues({ issues: log.finish() })).toEqual([
    'info left-out a.gexf what=vectors, names=v0|v1|v2|v3|v4|v5|v6|v7, count=10',
    'warning left-out a.gexf what=hyperedges, names=, count=2',
    'info read-as a.gexf what=partition, names=p, count=1',
    'warning read-as a.gexf what=added-nodes, names=x, count=3',
  ]);
});
