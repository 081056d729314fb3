import type { FormatId } from '../domain/Understood';

/** What each format is called. */
export const formatWords: Readonly<Record<FormatId, string>> = {
  graphml: 'GraphML',
  gexf: 'GEXF',
  pajek: 'Pajek',
  dl: 'UCINET DL',
  matrix: 'Adjacency matrix',
  'adjacency-list': 'Adjacency list',
  graphology: 'Graphology JSON',
  'gephi-lite': 'Gephi Lite workspace',
  cytoscape: 'Cytoscape JSON',
  gephi: 'Gephi table',
  kumu: 'Kumu table',
  polinode: 'Polinode workbook',
  nodexl: 'NodeXL workbook',
  'network-canvas': 'Network Canvas export',
  'network-canvas-graphml': 'Network Canvas GraphML',
  egoweb: 'EgoWeb export',
  egor: 'egor table',
};
