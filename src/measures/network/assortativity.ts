import { rowLength } from '../../network/rowLength';
import { rowOf } from '../../network/rowOf';
import type { NetworkMeasure } from '../Measure';

export const assortativity: NetworkMeasure = {
  id: 'assortativity',
  name: 'Assortativity by degree',
  meaning: 'Whether people with many ties tend to be tied to people with many ties (+) or with few (−).',
  unit: 'correlation',
  source: 'Pearson correlation of degrees over the ties; Newman 2002',
  cost: 'linear',
  range: '−1 to 1',
  compute({ view }) {
    let [sum, squares, products] = [0, 0, 0];
    for (let node = 0; node < view.n; node += 1) {
      const degree = rowLength(view.undirected, node);
      for (const other of rowOf(view.undirected, node)) {
        sum += degree;
        squares += degree * degree;
        products += degree * rowLength(view.undirected, other);
      }
    }
    const ends = 2 * view.edges;
    const spread = ends * squares - sum * sum;
    return ends === 0 || spread === 0 ? null : (ends * products - sum * sum) / spread;
  },
};
