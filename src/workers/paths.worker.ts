import { serveCrew } from '../wasm/serveCrew';
import { toLine } from './toLine';

/** A helper of the study's worker: its first and only message from the page is the line between the two. */
self.onmessage = ({ data }: MessageEvent<MessagePort>) => {
  serveCrew(toLine(data));
};
