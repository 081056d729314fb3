import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** More rows than this are not for paper, and a page of them takes seconds to make. */
export const PRINTED_ROWS = 3000;

/** Whether the page is on its way to paper: a list of which only the rows in sight exist makes all of them then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the paper out as soon as these return: what is to be on it must stand by then.
    const begin = (): void => {
      flushSync(() => {
        setPrinting(true);
      });
    };
    const end = (): void => {
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
