import type { Pen } from './Pen';

export interface SvgPen {
  readonly pen: Pen;
  /** The whole file. */
  readonly write: () => string;
}

const escape = (text: string): string =>
  // What XML cannot hold at all is left out; the rest is written so that it is text and nothing else.
  text
    .replaceAll(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A pen that writes SVG: the part of a canvas's context that pictures of the map use, so that one painter makes both. */
export function createSvgPen(width: number, height: number, title: string, description: string): SvgPen {
  const parts: string[] = [];
  let path: string[] = [];
  let dash: readonly number[] = [];
  const colour = (style: string | CanvasGradient | CanvasPattern): string => (typeof style === 'string' ? escape(style) : 'none');
  const opacity = (): string => (pen.globalAlpha === 1 ? '' : ` opacity="${number(pen.globalAlpha)}"`);
  const dashes = (): string => (dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(number).join(' ')}"`);
  function writeText(text: string, x: number, y: number, paint: string): void {
    const found = /^(\d+) ([\d.]+)px (.+)$/.exec(pen.font);
    const [, weight = '400', size = '12', family = 'sans-serif'] = found ?? [];
    const anchor = pen.textAlign === 'center' ? 'middle' : pen.textAlign === 'right' ? 'end' : 'start';
    // Not `dominant-baseline`, which office programs do not know.
    const down = pen.textBaseline === 'middle' ? Number(size) * 0.35 : 0;
    parts.push(
      `<text x="${number(x)}" y="${number(y + down)}" font-family="${escape(family)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"${paint}${opacity()}>${escape(text)}</text>`,
    );
  }
  const pen: Pen = {
    direction: 'inherit',
    fillStyle: '#000',
    strokeStyle: '#000',
    font: '400 12px sans-serif',
    globalAlpha: 1,
    lineJoin: 'miter',
    lineWidth: 1,
    textAlign: 'start',
    textBaseline: 'alphabetic',
    beginPath() {
      path = [];
    },
    closePath() {
      path.push('Z');
    },
    moveTo(x, y) {
      path.push(`M${number(x)} ${number(y)}`);
    },
    lineTo(x, y) {
      path.push(`L${number(x)} ${number(y)}`);
    },
    quadraticCurveTo(cx, cy, x, y) {
      path.push(`Q${number(cx)} ${number(cy)} ${number(x)} ${number(y)}`);
    },
    // Whole circles only, which is all that the map has.
    arc(x, y, r) {
      path.push(
        `M${number(x + r)} ${number(y)}A${number(r)} ${number(r)} 0 1 1 ${number(x - r)} ${number(y)}A${number(r)} ${number(r)} 0 1 1 ${number(x + r)} ${number(y)}Z`,
      );
    },
    rect(x, y, w, h) {
      path.push(`M${number(x)} ${number(y)}H${number(x + w)}V${number(y + h)}H${number(x)}Z`);
    },
    setLineDash(segments) {
      dash = [...segments];
    },
    fill() {
      parts.push(`<path d="${path.join('')}" fill="${colour(pen.fillStyle)}"${opacity()}/>`);
    },
    stroke() {
      parts.push(
        `<path d="${path.join('')}" fill="none" stroke="${colour(pen.strokeStyle)}" stroke-width="${number(pen.lineWidth)}"${dashes()}${opacity()}/>`,
      );
    },
    fillText(text, x, y) {
      writeText(text, x, y, ` fill="${colour(pen.fillStyle)}"`);
    },
    strokeText(text, x, y) {
      writeText(
        text,
        x,
        y,
        ` fill="none" stroke="${colour(pen.strokeStyle)}" stroke-width="${number(pen.lineWidth)}" stroke-linejoin="round"`,
      );
    },
  };
  return {
    pen,
    write: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(title)}</title><desc>${escape(description)}</desc>\n${parts.join('\n')}\n</svg>\n`,
  };
}
