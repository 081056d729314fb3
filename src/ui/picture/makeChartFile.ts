import { largestOf } from '../../support/largestOf';
import { createSvgPen } from './createSvgPen';
import { EDGE, paintFoot, paintHead } from './paintHead';
import { paintElement } from './paintElement';
import type { Pen } from './Pen';

export interface ChartWords {
  readonly title: string;
  /** What its marks stand for. */
  readonly under: string;
  /** How many, of which study, and when. */
  readonly foot: string;
}

/** So dense that it is sharp on paper. */
const DENSE = 2;
const FOOT = 28;
/** A chart as narrow as a wheel has room for its title all the same. */
const LEAST_WIDTH = 640;

/** A chart of the page as a file, with title, legend, how many and when; in light colours, whatever the theme. */
export function makeChartFile(format: 'png' | 'svg', chart: HTMLElement, words: ChartWords, onMade: (file: Blob) => void): void {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    const size = { width: Math.max(LEAST_WIDTH, widthOf(chart) + 2 * EDGE), height: 0 };
    const ink = { ground: '#ffffff', ink: colourOf('--ink'), soft: colourOf('--soft') };
    // Where the title ends is known when it has been painted.
    const top = paintHead(createSvgPen(size.width, 0, '', '').pen, size, words, ink) + 10;
    size.height = Math.ceil(top + chart.scrollHeight + FOOT + EDGE);
    const paint = (pen: Pen): void => {
      paintHead(pen, size, words, ink);
      paintElement(pen, chart, { left: EDGE, top });
      paintFoot(pen, words.foot, size, ink.soft);
    };
    if (format === 'svg') {
      const { pen, write } = createSvgPen(size.width, size.height, words.title, `${words.under} ${words.foot}`);
      paint(pen);
      onMade(new Blob([write()], { type: 'image/svg+xml' }));
      return;
    }
    const canvas = document.createElement('canvas');
    canvas.width = size.width * DENSE;
    canvas.height = size.height * DENSE;
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    pen.scale(DENSE, DENSE);
    paint(pen);
    canvas.toBlob((file) => {
      if (file !== null) onMade(file);
    }, 'image/png');
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** To the end of what is seen of it, also where the page scrolls it or leaves room beside it. */
function widthOf(chart: HTMLElement): number {
  const { left } = chart.getBoundingClientRect();
  const seen = Array.from(chart.querySelectorAll('*')).filter((element) => element.childElementCount === 0 || hasEdge(element));
  return Math.ceil(largestOf(seen.map((element) => element.getBoundingClientRect().right)) - left);
}

const hasEdge = (element: Element): boolean => getComputedStyle(element).borderRightStyle !== 'none';

const colourOf = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
