import { expect, it } from 'vitest';

import { zoomAbout } from '../../../src/ui/map/createMapCamera';
import { toPixel } from '../../../src/ui/map/fitFrame';

it('keeps what is under the pointer under it, in and out', () => {
  const frame = { scale: 0.5, x: 100, y: -40 };
  // In the plane under the pixel 300, 200.
  const spot = { x: 400, y: 480 };
  for (const factor of [1.3, 0.7]) {
    const { x, y } = toPixel(zoomAbout(frame, factor, 300, 200), spot);
    expect([x, y]).toEqual([expect.closeTo(300, 9), expect.closeTo(200, 9)]);
  }
});
