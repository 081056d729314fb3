import type { Pen } from './Pen';

/** From the edge of a picture to what is in it, in pixels. */
export const EDGE = 32;
const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';

interface Ink {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
}

/** The ground of a picture, and on it the title and what is said under it, over as many lines as they take. @returns where they end */
export function paintHead(
  pen: Pen,
  { width, height }: { readonly width: number; readonly height: number },
  { title, under }: { readonly title: string; readonly under: string },
  { ground, ink, soft }: Ink,
): number {
  pen.globalAlpha = 1;
  pen.fillStyle = ground;
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.fill();
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  let top = EDGE;
  for (const [text, size, weight, colour] of [
    [title, width < 800 ? 17 : 22, 700, ink],
    [under, 13, 400, soft],
  ] as const) {
    for (const line of wrap(text, (width - 2 * EDGE) / (size * 0.52))) {
      pen.font = `${weight} ${size}px ${FAMILY}`;
      pen.fillStyle = colour;
      pen.fillText(line, EDGE, top + size * 0.8);
      top += size * 1.35;
    }
    top += 4;
  }
  return top;
}

/** How many, of which study, and when: at the foot of a picture. */
export function paintFoot(
  pen: Pen,
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  soft: string,
): void {
  pen.globalAlpha = 1;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.font = `400 12px ${FAMILY}`;
  pen.fillStyle = soft;
  const lines = wrap(text, (width - 2 * EDGE) / (12 * 0.52));
  lines.forEach((line, at) => {
    pen.fillText(line, EDGE, height - EDGE + 8 - (lines.length - 1 - at) * 16);
  });
}

function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
