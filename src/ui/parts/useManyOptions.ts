import { useState } from 'react';

/** As many as are written at once; a national study has hundreds of organisations. */
const FEW = 100;

/**
 * For a select of many options: they are written when somebody turns to it, and until then only the one that is chosen.
 *
 * @returns whether all of them are to be written, and what the select must listen to
 */
export function useManyOptions(count: number) {
  const [turnedTo, setTurnedTo] = useState(false);
  const turn = (): void => {
    setTurnedTo(true);
  };
  return { all: turnedTo || count <= FEW, listen: { onFocus: turn, onPointerDown: turn } };
}
