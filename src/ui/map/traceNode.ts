import type { Pen } from '../picture/Pen';

const CORNERS: Readonly<Record<string, number>> = { pentagon: 5, hexagon: 6 };

/** Adds a node's outline to the path that is being traced. */
export function traceNode(pen: Pen, shape: string, x: number, y: number, r: number): void {
  pen.moveTo(x + r, y);
  if (shape === 'triangle') {
    pen.moveTo(x, y - r);
    pen.lineTo(x + r, y + r);
    pen.lineTo(x - r, y + r);
    pen.closePath();
  } else if (shape === 'ellipse') pen.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'round-rectangle') pen.rect(x - r, y - r, 2 * r, 2 * r);
  else {
    const corners = CORNERS[shape] ?? 4;
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = -Math.PI / 2 + (2 * Math.PI * corner) / corners;
      if (corner === 0) pen.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
      else pen.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    pen.closePath();
  }
}
