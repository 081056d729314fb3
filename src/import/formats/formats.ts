import { adjacencyList } from './adjacencyList';
import { dl } from './dl';
import type { Format } from './Format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { matrix } from './matrix';
import { cytoscape, gephiLite, graphology } from './networkJson';
import { pajek } from './pajek';

/** Every format that is recognised, the more particular first. */
export const formats: readonly Format[] = [graphml, gexf, pajek, dl, gephiLite, graphology, cytoscape, matrix, adjacencyList];
