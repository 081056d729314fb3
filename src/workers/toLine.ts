import type { Line } from '../support/Line';

/** A message port as the line to another thread. */
export function toLine<Out, In>(port: MessagePort): Line<Out, In> {
  return {
    post(message, moved) {
      port.postMessage(message, [...moved]);
    },
    listen(receive) {
      port.addEventListener('message', ({ data }: MessageEvent<In>) => {
        receive(data);
      });
      port.start();
    },
  };
}
