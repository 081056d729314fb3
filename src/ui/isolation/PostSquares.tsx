import type { PostRow, Square } from '../../views/isolation/selectPostLines';
import { SQUARES } from '../../views/isolation/selectPostLines';
import './PostSquares.css';

/** More managers than this are a bar. */
const MOST_SQUARES = 60;

const squareWords: Readonly<Record<Square, string>> = {
  few: 'few contacts',
  wider: 'no wider network',
  possibly: 'possibly isolated',
  connected: 'connected',
  cannot_say: 'cannot say',
};

/** The managers of a post, a square each in the order of what was found; a bar of their shares where they are very many. */
export function PostSquares({ squares }: { readonly squares: PostRow['squares'] }) {
  const all = SQUARES.reduce((sum, square) => sum + squares[square], 0);
  const words = SQUARES.filter((square) => squares[square] > 0)
    .map((square) => `${squares[square]} ${squareWords[square]}`)
    .join(', ');
  if (all > MOST_SQUARES) {
    return (
      <span className="PostSquares-bar" role="img" aria-label={words}>
        {SQUARES.map((square) => (
          <i key={square} data-square={square} style={{ width: `${(100 * squares[square]) / all}%` }} />
        ))}
      </span>
    );
  }
  return (
    <span className="PostSquares" role="img" aria-label={words}>
      {SQUARES.flatMap((square) => Array.from({ length: squares[square] }, (_, at) => <i key={`${square} ${at}`} data-square={square} />))}
    </span>
  );
}

export function SquareSwatch({ square }: { readonly square: Square }) {
  return <i className="PostSquares-swatch" data-square={square} aria-hidden="true" />;
}
