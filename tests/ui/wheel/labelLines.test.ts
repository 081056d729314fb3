import { describe, expect, it } from 'vitest';

import { labelLines } from '../../../src/ui/wheel/labelLines';

describe('labelLines', () => {
  it.each([
    ['Elite', ['Elite']],
    ['Functional Specialist', ['Functional', 'Specialist']],
    ['Operational/Clinical', ['Operational/', 'Clinical']],
    ['Commercial/3rd Sector', ['Commercial/', '3rd Sector']],
    ['Peer/Cohort', ['Peer/Cohort']],
    ['Interprofessionalisation', ['Interprofes…']],
    ['Friends of friends of somebody else', ['Friends of', 'friends of…']],
    ['', ['']],
  ])('%s', (label, lines) => {
    expect(labelLines(label, 12, 2)).toEqual(lines);
  });
});
