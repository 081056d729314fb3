import { expose } from 'comlink';

import { answerInPieces } from './answerInPieces';
import { letterbox } from './letterbox';

// The page waits for the first word, which says that this thread runs, and then sends the line to answer on.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof MessagePort) expose(answerInPieces(letterbox), data);
});
postMessage('ready');
