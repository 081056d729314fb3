import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How wide an element is, in pixels, as it changes; `first` until it has been seen. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const seen = element.current;
    if (seen === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(seen.clientWidth);
    });
    observer.observe(seen);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
