import { expect, it } from 'vitest';

import { createDriver } from '../../src/workers/createDriver';
import { createFileLetterbox } from '../../src/workers/createFileLetterbox';

/** A file whose bytes come when they are let go. */
function slowFile(): { readonly file: Blob; readonly arrive: () => void } {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<ArrayBuffer>((resolve) => {
    arrive = () => {
      resolve(new ArrayBuffer(8));
    };
  });
  return { file: Object.assign(new Blob([new Uint8Array(8)]), { arrayBuffer: () => arrived }), arrive };
}

it('an older file whose bytes come later does not end a newer one', async () => {
  const letterbox = createFileLetterbox(createDriver());
  const [old, young] = [slowFile(), slowFile()];
  const first = letterbox.openFile(old.file, null, () => undefined);
  const second = letterbox.openFile(young.file, null, () => undefined);
  young.arrive();
  old.arrive();
  expect(await second).toMatchObject({ reason: 'not-a-study' });
  expect(await first).toBe(null);
});
