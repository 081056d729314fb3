import type { Pen } from './Pen';
import type { Paint } from './readColour';
import { readColour } from './readColour';

/** From the top of a line's letters to the line they stand on, as a share: of Inter 0.97 to 1.21. */
const BASELINE = 0.8;
/** Of a curve, in pixels: finer is not seen. */
const STEP = 1;
/** What is pressed is no part of a picture; what is a title on the page is one there. */
const LEFT_OUT = 'button, select, input, caption, [role=button], .visually-hidden';

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Paints a chart as it stands in the page, element by element: grounds, borders, words and the shapes of SVG. So one painter makes a
 * file of every chart, and what is in the file is what was on the screen.
 */
export function paintElement(pen: Pen, element: Element, to: Place): void {
  const from = element.getBoundingClientRect();
  paint(pen, element, { left: to.left - from.left, top: to.top - from.top }, 1);
}

function paint(pen: Pen, element: Element, by: Place, opacityAbove: number): void {
  if (element.matches(LEFT_OUT)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  const opacity = opacityAbove * Number(style.opacity);
  if (opacity === 0) return;
  if (element instanceof SVGTextContentElement) {
    // Lines of their own; a `title` is said on hover and not written.
    const lines = element.querySelectorAll('tspan');
    if (lines.length > 0) {
      for (const line of lines) paint(pen, line, by, opacity);
      return;
    }
    writeLine(pen, element.textContent, element.getBoundingClientRect(), style, style.fill, by, opacity);
    return;
  }
  if (element instanceof SVGGeometryElement) {
    paintShape(pen, element, style, by, opacity);
    return;
  }
  if (element instanceof HTMLElement) paintBox(pen, element, style, by, opacity);
  for (const child of element.childNodes) {
    if (child instanceof Element) paint(pen, child, by, opacity);
    else if (child instanceof Text) writeText(pen, child, style, by, opacity);
  }
}

/** Sets the pen to a colour; false = nothing would be seen. */
function take(pen: Pen, which: 'fillStyle' | 'strokeStyle', paintOf: Paint | null, opacity: number): boolean {
  if (paintOf === null) return false;
  pen[which] = paintOf.colour;
  pen.globalAlpha = paintOf.alpha * opacity;
  return pen.globalAlpha > 0;
}

function paintBox(pen: Pen, element: HTMLElement, style: CSSStyleDeclaration, by: Place, opacity: number): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + by.left, top + by.top];
  const round = Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const radius = style.borderTopLeftRadius.endsWith('%') ? Math.min(width, height) / 2 : round;
  if (take(pen, 'fillStyle', readColour(style.backgroundColor), opacity)) {
    traceBox(pen, x, y, width, height, radius);
    pen.fill();
  }
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    isDashed: style[`border${side}Style`] === 'dashed',
    colour: readColour(style[`border${side}Color`]),
  }));
  const [first] = sides;
  if (first !== undefined && first.width > 0 && sides.every((side) => side.width === first.width)) {
    if (!take(pen, 'strokeStyle', first.colour, opacity)) return;
    pen.lineWidth = first.width;
    pen.setLineDash(first.isDashed ? [3 * first.width, 2 * first.width] : []);
    traceBox(pen, x + first.width / 2, y + first.width / 2, width - first.width, height - first.width, radius);
    pen.stroke();
    pen.setLineDash([]);
    return;
  }
  for (const { side, width: thick, colour } of sides) {
    if (thick === 0 || !take(pen, 'strokeStyle', colour, opacity)) continue;
    pen.lineWidth = thick;
    pen.beginPath();
    const [right, bottom] = [x + width, y + height];
    const at = thick / 2;
    if (side === 'Top' || side === 'Bottom') {
      pen.moveTo(x, side === 'Top' ? y + at : bottom - at);
      pen.lineTo(right, side === 'Top' ? y + at : bottom - at);
    } else {
      pen.moveTo(side === 'Left' ? x + at : right - at, y);
      pen.lineTo(side === 'Left' ? x + at : right - at, bottom);
    }
    pen.stroke();
  }
}

function traceBox(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  pen.beginPath();
  if (radius > 0 && Math.abs(width - height) < 0.5 && radius >= width / 2 - 0.5) {
    pen.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI);
    return;
  }
  if (radius <= 0) {
    pen.rect(x, y, width, height);
    return;
  }
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  pen.moveTo(x + r, y);
  pen.lineTo(right - r, y);
  pen.quadraticCurveTo(right, y, right, y + r);
  pen.lineTo(right, bottom - r);
  pen.quadraticCurveTo(right, bottom, right - r, bottom);
  pen.lineTo(x + r, bottom);
  pen.quadraticCurveTo(x, bottom, x, bottom - r);
  pen.lineTo(x, y + r);
  pen.quadraticCurveTo(x, y, x + r, y);
  pen.closePath();
}

/** Words of the page, line by line as the page has broken them. */
function writeText(pen: Pen, text: Text, style: CSSStyleDeclaration, by: Place, opacity: number): void {
  if (text.data.trim() === '') return;
  const range = document.createRange();
  let line: { words: string; box: DOMRect } | null = null;
  const write = (): void => {
    if (line !== null) writeLine(pen, line.words, line.box, style, style.color, by, opacity);
  };
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    if (line !== null && Math.abs(line.box.top - box.top) < box.height / 2) {
      const left = Math.min(line.box.left, box.left);
      const right = Math.max(line.box.right, box.right);
      line = { words: `${line.words} ${word}`, box: new DOMRect(left, line.box.top, right - left, line.box.height) };
    } else {
      write();
      line = { words: word, box };
    }
  }
  write();
}

function writeLine(
  pen: Pen,
  words: string,
  { left, top, width, height }: DOMRect,
  style: CSSStyleDeclaration,
  colour: string,
  by: Place,
  opacity: number,
): void {
  if (words.trim() === '' || width < 2 || !take(pen, 'fillStyle', readColour(colour), opacity)) return;
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(words, left + by.left, top + by.top + height * BASELINE);
}

function paintShape(pen: Pen, shape: SVGGeometryElement, style: CSSStyleDeclaration, by: Place, opacity: number): void {
  const matrix = shape.getScreenCTM();
  if (matrix === null) return;
  const scale = Math.hypot(matrix.a, matrix.b);
  const place = (x: number, y: number): readonly [number, number] => {
    const { x: right, y: down } = new DOMPoint(x, y).matrixTransform(matrix);
    return [right + by.left, down + by.top];
  };
  const thick = parseFloat(style.strokeWidth) * scale;
  const stroke = style.stroke === 'none' ? null : readColour(style.stroke);
  const dots = shape instanceof SVGPathElement ? dotsOf(shape.getAttribute('d') ?? '') : null;
  if (dots !== null) {
    // Lines of no length with round ends.
    if (!take(pen, 'fillStyle', stroke, opacity * Number(style.strokeOpacity))) return;
    for (const dot of dots) {
      const [x, y] = place(dot[0], dot[1]);
      pen.beginPath();
      pen.arc(x, y, thick / 2, 0, 2 * Math.PI);
      pen.fill();
    }
    return;
  }
  trace(pen, shape, place, scale);
  if (
    style.fill !== 'none' &&
    !(shape instanceof SVGLineElement) &&
    take(pen, 'fillStyle', readColour(style.fill), opacity * Number(style.fillOpacity))
  )
    pen.fill();
  if (thick > 0 && take(pen, 'strokeStyle', stroke, opacity * Number(style.strokeOpacity))) {
    pen.lineWidth = thick;
    pen.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map((part) => parseFloat(part) * scale));
    pen.stroke();
    pen.setLineDash([]);
  }
}

function trace(pen: Pen, shape: SVGGeometryElement, place: (x: number, y: number) => readonly [number, number], scale: number): void {
  pen.beginPath();
  if (shape instanceof SVGCircleElement) {
    const [x, y] = place(shape.cx.baseVal.value, shape.cy.baseVal.value);
    pen.arc(x, y, shape.r.baseVal.value * scale, 0, 2 * Math.PI);
    return;
  }
  if (shape instanceof SVGRectElement) {
    const [x, y] = place(shape.x.baseVal.value, shape.y.baseVal.value);
    traceBox(pen, x, y, shape.width.baseVal.value * scale, shape.height.baseVal.value * scale, shape.rx.baseVal.value * scale);
    return;
  }
  const points = cornersOf(shape) ?? curveOf(shape, scale);
  points.forEach((point, at) => {
    const [x, y] = place(point[0], point[1]);
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  if (/z\s*$/i.test(shape.getAttribute('d') ?? '')) pen.closePath();
}

/** Of a line, a polyline and a path of straight lines. */
function cornersOf(shape: SVGGeometryElement): readonly (readonly [number, number])[] | null {
  if (shape instanceof SVGLineElement)
    return [
      [shape.x1.baseVal.value, shape.y1.baseVal.value],
      [shape.x2.baseVal.value, shape.y2.baseVal.value],
    ];
  if (shape instanceof SVGPolylineElement) return Array.from(shape.points, ({ x, y }) => [x, y] as const);
  return null;
}

/** Any other, as short straight lines: the pen has no arcs of ellipses. */
function curveOf(shape: SVGGeometryElement, scale: number): readonly (readonly [number, number])[] {
  const length = shape.getTotalLength();
  const pieces = Math.max(1, Math.ceil((length * scale) / STEP));
  return Array.from({ length: pieces + 1 }, (_, at) => {
    const { x, y } = shape.getPointAtLength((length * at) / pieces);
    return [x, y] as const;
  });
}

/** The places of dots, where a path is nothing but them: "M3 4h0M5 4h0". */
function dotsOf(path: string): readonly (readonly [number, number])[] | null {
  if (!/^(?:M[-\d.]+ [-\d.]+h0)+$/.test(path)) return null;
  return Array.from(path.matchAll(/M([-\d.]+) ([-\d.]+)h0/g), ([, x = '0', y = '0']) => [Number(x), Number(y)] as const);
}
