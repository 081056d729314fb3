import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { families, otherFamily, ownFamilies } from '../../src/codebook/families';

const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split(":root[data-theme='dark']");

/** What a name stands for, through the name that it borrows from; what a dark theme leaves out is as in the light one. */
function colourOf(theme: string, name: string): string {
  const found = [theme, light].map((text) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1]).find((value) => value !== undefined) ?? '';
  const borrowed = /^var\(--(.+)\)$/.exec(found)?.[1];
  return borrowed === undefined ? found : colourOf(theme, borrowed);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const hex = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.test(colour) ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(theme: string, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((name) => luminanceOf(colourOf(theme, name))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_name, theme) => {
  it.each([...families, ...ownFamilies, otherFamily])('the family $id can be read as text, and seen on the ground as a mark', ({ id }) => {
    expect(contrastOf(theme, `family-${id}-text`, 'card')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(theme, `family-${id}`, 'card')).toBeGreaterThanOrEqual(3);
  });

  it('what is empty in a wheel, and lacking in a list, is outlined so that it is seen', () => {
    expect(contrastOf(theme, 'mark-line', 'card')).toBeGreaterThanOrEqual(3);
  });
});
