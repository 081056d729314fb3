import { finish } from '../../support/finish';
import { usePrinting } from '../parts/usePrinting';
import type { PictureWords } from './paintPicture';
import { paintPicture, PICTURE_HEIGHT, PICTURE_WIDTH } from './paintPicture';
import type { Scene } from './Scene';

const DENSE = 2;

/** On paper, the picture as a file would have it: the map itself would draw again for the paper's size, and come too late for it. */
export function PaperPicture({ scene, words }: { readonly scene: Scene | null; readonly words: PictureWords }) {
  const printing = usePrinting();
  if (!printing || scene === null) return null;
  return (
    <canvas
      className="map-paper"
      width={PICTURE_WIDTH * DENSE}
      height={PICTURE_HEIGHT * DENSE}
      ref={(paper) => {
        const pen = paper?.getContext('2d');
        if (!pen) return;
        pen.setTransform(DENSE, 0, 0, DENSE, 0, 0);
        finish(paintPicture(pen, scene, words));
      }}
    />
  );
}
