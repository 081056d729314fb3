import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { importing, rowsOf } from './importing';
import { sayIssue } from '../../src/words/sayIssue';
import { sayUnderstood } from '../../src/words/sayUnderstood';

it('shows', () => {
  const out: string[] = [];
  for (const group of readFileSync('/tmp/dbg.in', 'utf8').trim().split('\n')) {
  out.push(`===== ${group}`);
  try {
  const batch = importing(group.split(' ').map((file) => ({ file, bytes: readFileSync(file) })));
  out.push(
    ...batch.sources.map((s) => `SOURCE ${s.file} ${s.holds} ${s.taken}/${s.rows} ${s.reading === undefined ? '' : sayUnderstood(s.reading)}`),
    ...batch.people.map((p) => `P ${p.id} ${p.name} r=${p.responded} c=${p.capped} pi=${p.perceivedIsolation} role=${p.role} org=${p.organisation} lm=${p.lineManager} ${JSON.stringify(p.attributes)}`),
    ...rowsOf(batch).map((r) => `N ${r.from} -> ${r.to} ${JSON.stringify({ t: r.types, m: r.motives, s: r.strength, f: r.frequency, a: r.attributes, row: r.origin?.row })}`),
    ...batch.issues.map((i) => `I ${i.severity} ${i.code} row ${i.row} ${i.column}: ${sayIssue(i)}`),
    `INSTRUMENT ${JSON.stringify(batch.instrument)} UNREAD ${batch.unread.join()}`,
  ); } catch (e) { out.push(String((e as Error).stack)); }
  }
  writeFileSync('/tmp/dbg.out', out.join('\n'));
});
