import type { StylesheetStyle } from 'cytoscape';

import { SEVERAL_FAMILIES } from './makeMapLook';
import { NODE_RADIUS } from './radiusAt';
import type { MapPalette } from './readMapPalette';

const MANY_CROSSING = 80;
const NODE_SIZE = 2 * NODE_RADIUS;

/** How Cytoscape draws: shape = group, fill = the chosen column, line = family where one is chosen. A layer of ours has names and rings. */
export function makeMapStyle(palette: MapPalette, isByFamily: boolean, crossing: number): StylesheetStyle[] {
  const colourOf = (family: unknown): string =>
    family === SEVERAL_FAMILIES ? palette.several : palette.of(`--family-${String(family)}`) || palette.several;
  return [
    {
      selector: 'node',
      style: {
        width: (element: { data: (key: string) => unknown }) => NODE_SIZE * Number(element.data('scale')),
        height: (element: { data: (key: string) => unknown }) => NODE_SIZE * Number(element.data('scale')),
        shape: (element) => element.data('shape') as 'ellipse',
        'background-color': (element: { data: (key: string) => unknown }) => palette.of(String(element.data('fill'))),
        // By default the corners of a small rectangle meet and make it a circle.
        'corner-radius': '3px',
        'border-width': 1.5,
        'border-color': palette.ground,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.silent',
      style: {
        // As hollow as a mark that one must be able to press can be.
        'background-color': palette.ground,
        'border-color': (element: { data: (key: string) => unknown }) => palette.of(String(element.data('fill'))),
      },
    },
    { selector: 'node.selected', style: { 'border-color': palette.accent, 'border-width': 3 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: (element: { data: (key: string) => unknown }) => Number(element.data('width')),
        'line-color': (element: { data: (key: string) => unknown }) => (isByFamily ? colourOf(element.data('family')) : palette.several),
        'line-opacity': isByFamily ? 0.6 : 0.34,
        'overlay-opacity': 0,
      },
    },
    {
      // Apart from those within a hull, in which they would be lost.
      selector: 'edge.crossing',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': [26],
        'control-point-weights': [0.5],
        // Many of them would be a curtain.
        'line-opacity': crossing > MANY_CROSSING ? 0.36 : 0.75,
        'z-index': 2,
      },
    },
    ...(isByFamily ? [] : [{ selector: 'edge.crossing', style: { 'line-color': palette.crossing } }]),
    {
      selector: 'edge.next',
      style: { 'line-color': (element: { data: (key: string) => unknown }) => colourOf(element.data('family')), 'line-opacity': 0.9 },
    },
    { selector: 'edge.latent', style: { 'line-style': 'dashed', 'line-opacity': 0.35 } },
    { selector: 'edge.unverifiable', style: { 'line-style': 'dotted' } },
    { selector: 'edge.opened', style: { 'curve-style': 'bezier', 'control-point-step-size': 14, 'line-opacity': 0.9 } },
    { selector: 'edge.closed', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.3 } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
