import type { Line } from '../wasm/CrewMessage';

/** A message port as the line to another thread. */
export function toLine<Out, In>(port: MessagePort): Line<Out, In> {
  return {
    post(message, moved) {
      port.postMessage(message, [...moved]);
    },
    listen(receive) {
      port.onmessage = ({ data }: MessageEvent<In>) => {
        receive(data);
      };
    },
  };
}
