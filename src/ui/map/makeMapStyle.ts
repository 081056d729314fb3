import type { StylesheetStyle } from 'cytoscape';

import { SEVERAL_FAMILIES } from './makeMapLook';
import type { MapPalette } from './readMapPalette';

const NODE_SIZE = 17;

/** How Cytoscape draws: shape = group, fill = the chosen attribute, line = family, dashed accent ring = flagged. */
export function makeMapStyle(palette: MapPalette): StylesheetStyle[] {
  const colourOf = (family: unknown): string =>
    family === SEVERAL_FAMILIES ? palette.several : palette.of(`--family-${String(family)}`) || palette.several;
  return [
    {
      selector: 'node',
      style: {
        width: NODE_SIZE,
        height: NODE_SIZE,
        shape: (element) => element.data('shape') as 'ellipse',
        'background-color': (element: { data: (key: string) => unknown }) => palette.of(String(element.data('fill'))),
        // By default the corners of a small rectangle meet and make it a circle.
        'corner-radius': '3px',
        'border-width': 1.5,
        'border-color': palette.ground,
        label: (element: { data: (key: string) => unknown }) => String(element.data('name')),
        'font-family': 'Inter Variable, system-ui, sans-serif',
        'font-size': 10,
        'min-zoomed-font-size': 11,
        color: palette.ink,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-max-width': '120px',
        'text-wrap': 'ellipsis',
        'text-outline-color': palette.ground,
        'text-outline-width': 2,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.silent',
      style: {
        'background-opacity': 0.15,
        'border-color': (element: { data: (key: string) => unknown }) => palette.of(String(element.data('fill'))),
      },
    },
    { selector: 'node.off-roster', style: { width: NODE_SIZE * 0.6, height: NODE_SIZE * 0.6 } },
    {
      selector: 'node.flagged',
      style: { 'outline-width': 2, 'outline-style': 'dashed', 'outline-color': palette.accent, 'outline-offset': 5 },
    },
    { selector: 'node.named', style: { 'min-zoomed-font-size': 0 } },
    { selector: 'node.selected', style: { 'border-color': palette.accent, 'border-width': 3, 'font-weight': 600 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: (element: { data: (key: string) => unknown }) => Number(element.data('width')),
        'line-color': (element: { data: (key: string) => unknown }) => colourOf(element.data('family')),
        'line-opacity': 0.5,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.latent', style: { 'line-style': 'dashed', 'line-opacity': 0.35 } },
    { selector: 'edge.unverifiable', style: { 'line-style': 'dotted' } },
    { selector: 'edge.opened', style: { 'curve-style': 'bezier', 'control-point-step-size': 14, 'line-opacity': 0.9 } },
    { selector: 'edge.closed', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.14 } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
