import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import { POST_CAUSES } from '../../domain/results/PostLine';
import type { PostRow, Square } from '../../views/isolation/selectPostLines';
import { causeWords } from '../../words/isolation/postWords';
import { PostSquares, SquareSwatch } from './PostSquares';
import './PostGrid.css';

interface PostGridProps {
  readonly rows: readonly PostRow[];
  /** Opens the managers of a post. */
  readonly onOpen: (row: PostRow) => void;
}

const FOUND: readonly { readonly square: Square; readonly heading: string }[] = [
  { square: 'few', heading: 'Few contacts' },
  { square: 'wider', heading: 'No wider network' },
  { square: 'possibly', heading: 'Possibly' },
  { square: 'cannot_say', heading: 'Cannot say' },
];

/** One line for each post: how many are isolated, and the four causes with their figures. A line opens into its managers. */
export function PostGrid({ rows, onOpen }: PostGridProps) {
  return (
    <div className="PostGrid">
      <table aria-label="Posts and findings">
        <thead>
          <tr className="PostGrid-over">
            <td colSpan={2} />
            <th scope="colgroup" colSpan={4}>
              What was found
            </th>
            <th scope="colgroup" colSpan={4}>
              Four causes
            </th>
          </tr>
          <tr>
            <th scope="col">Post</th>
            <th scope="col">Managers</th>
            {FOUND.map(({ square, heading }) => (
              <th key={square} scope="col" className="PostGrid-count">
                <SquareSwatch square={square} />
                {heading}
              </th>
            ))}
            {POST_CAUSES.map((cause) => (
              <th key={cause} scope="col">
                {causeWords[cause].heading} <Explained heading={causeWords[cause].heading} text={causeWords[cause].explained} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              onClick={() => {
                onOpen(row);
              }}
            >
              <th scope="row">
                <button
                  type="button"
                  className="PostGrid-name"
                  onClick={(event) => {
                    event.stopPropagation();
                    onOpen(row);
                  }}
                >
                  <bdi>{row.name}</bdi>
                </button>
                <span className="soft">{row.under}</span>
              </th>
              <td>
                <PostSquares squares={row.squares} />
              </td>
              {FOUND.map(({ square }) => (
                <td key={square} className="PostGrid-count" data-some={row.squares[square] > 0}>
                  {row.squares[square]}
                </td>
              ))}
              {row.causes.map(({ cause, lines, isMarked }) => (
                <td key={cause}>
                  {lines === null ? (
                    <span className="PostGrid-cause PostGrid-unasked">not asked</span>
                  ) : (
                    <span className="PostGrid-cause" data-marked={isMarked}>
                      <b>{lines[0]}</b>
                      <span>{lines[1]}</span>
                      {isMarked && <span className="visually-hidden">, marked as a cause</span>}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="PostGrid-none">No posts match this filter.</p>}
      <p className="PostGrid-key soft">
        <span>One square is one manager</span>
        <span>
          <SquareSwatch square="connected" />
          connected
        </span>
        <span className="PostGrid-keyMark">cause reached</span>
        <span>Medians and shares are of those who answered.</span>
      </p>
    </div>
  );
}

function Explained({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <DialogTrigger>
      <Button className="PostGrid-why" aria-label={`How “${heading}” is marked`}>
        ?
      </Button>
      <Popover placement="bottom" className="PostGrid-popover floating">
        <Dialog aria-label={heading}>{text}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
