import { workInSlices } from '../../state/changing/workInSlices';
import { createSvgPen } from '../picture/createSvgPen';
import type { PictureWords } from './paintPicture';
import { paintPicture, PICTURE_HEIGHT, PICTURE_WIDTH } from './paintPicture';
import type { Scene } from './Scene';

/** So dense that it is sharp on paper. */
const DENSE = 2;

/** The map as a file, with title, legend, how many and when; made in slices. Of people it holds what is drawn and nothing else. */
export function makePictureFile(format: 'png' | 'svg', scene: Scene, words: PictureWords, onMade: (file: Blob) => void): void {
  if (format === 'svg') {
    const { pen, write } = createSvgPen(PICTURE_WIDTH, PICTURE_HEIGHT, words.title, words.under);
    workInSlices(paintPicture(pen, scene, words), () => {
      onMade(new Blob([write()], { type: 'image/svg+xml' }));
    });
    return;
  }
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH * DENSE;
  canvas.height = PICTURE_HEIGHT * DENSE;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(DENSE, DENSE);
  workInSlices(paintPicture(pen, scene, words), () => {
    canvas.toBlob((file) => {
      if (file !== null) onMade(file);
    }, 'image/png');
  });
}
