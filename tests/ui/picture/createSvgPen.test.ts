import { expect, it } from 'vitest';

import { createSvgPen } from '../../../src/ui/picture/createSvgPen';

it('writes shapes, lines and words as SVG', () => {
  const { pen, write } = createSvgPen(200, 100, 'A map', 'of two');
  pen.fillStyle = '#123456';
  pen.beginPath();
  pen.rect(10, 20, 30, 40);
  pen.fill();
  pen.strokeStyle = '#abcdef';
  pen.lineWidth = 2;
  pen.setLineDash([3, 2]);
  pen.globalAlpha = 0.5;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(10.123, 5);
  pen.stroke();
  const svg = write();
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"');
  expect(svg).toContain('<title>A map</title><desc>of two</desc>');
  expect(svg).toContain('<path d="M10 20H40V60H10Z" fill="#123456"/>');
  expect(svg).toContain('<path d="M0 0L10.12 5" fill="none" stroke="#abcdef" stroke-width="2" stroke-dasharray="3 2" opacity="0.5"/>');
});

it('lets a name be nothing but a name', () => {
  const { pen, write } = createSvgPen(10, 10, '</title><script>1</script>', '');
  pen.font = '600 12px "Inter Variable", sans-serif';
  pen.fillText('<script>alert("x")</script>&\u0000\u0008\uD800 𝒜 محمد', 1, 2);
  const svg = write();
  expect(svg).not.toContain('<script');
  expect(svg).toContain('>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp; 𝒜 محمد</text>');
  expect(svg).toContain('font-family="&quot;Inter Variable&quot;, sans-serif" font-size="12" font-weight="600"');
});
