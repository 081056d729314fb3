import { usePrinting } from '../parts/usePrinting';
import { largestOf } from '../../support/largestOf';

/** On paper, a copy of what the layers of the map show: the map itself would draw anew for the paper's size, and come too late for it. */
export function PaperPicture() {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <canvas
      className="map-paper"
      ref={(copy) => {
        const layers = [...(copy?.parentElement?.querySelectorAll('canvas') ?? [])].filter((layer) => layer !== copy);
        const context = copy?.getContext('2d');
        if (!copy || !context) return;
        copy.width = largestOf(
          layers.map(({ width }) => width),
          0,
        );
        copy.height = largestOf(
          layers.map(({ height }) => height),
          0,
        );
        for (const layer of layers) context.drawImage(layer, 0, 0);
      }}
    />
  );
}
