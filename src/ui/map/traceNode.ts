/** Adds a node's outline to the path that is being traced. */
export function traceNode(context: CanvasRenderingContext2D, shape: string, x: number, y: number, r: number): void {
  context.moveTo(x + r, y);
  if (shape === 'triangle') {
    context.moveTo(x, y - r);
    context.lineTo(x + r, y + r);
    context.lineTo(x - r, y + r);
    context.closePath();
  } else if (shape === 'ellipse') context.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'round-rectangle') context.rect(x - r, y - r, 2 * r, 2 * r);
  else {
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  }
}
