import { describe, expect, it } from 'vitest';

import { joinSections } from '../../bench/joinSections.mjs';

const REPORT = '# Title\n\nfirst\n\n## A\n\n1\n\n### A part\n\n2\n\n## B\n\n3\n';

describe('joinSections', () => {
  it('puts a section that was written alone after the others, and later in its own place', () => {
    const joined = joinSections(REPORT, '## N\n\n4\n');
    expect(joined).toBe(`${REPORT}\n## N\n\n4\n`);
    expect(joinSections(joined, '## B\n\n5\n')).toBe(joined.replace('3', '5'));
  });

  it('keeps what a run did not measure', () => {
    expect(joinSections(joinSections(REPORT, '## N\n\n4\n'), '# Title\n\nlater\n\n## A\n\n9\n')).toBe(
      '# Title\n\nlater\n\n## A\n\n9\n\n## B\n\n3\n\n## N\n\n4\n',
    );
  });

  it('begins a report', () => {
    expect(joinSections('', REPORT)).toBe(REPORT);
  });
});
