import type { ReactNode } from 'react';
import { useRef } from 'react';

import { useActions, useKept } from '../KithContext';
import { makeChartFile } from './makeChartFile';
import { writeFoot } from './writeFoot';
import './Picture.css';

interface PictureProps {
  /** What the chart shows, and what its file is called. */
  readonly title: string;
  /** What its marks stand for. */
  readonly under: string;
  /** How many it is of: "68 managers who answered". */
  readonly n: string;
  readonly children: ReactNode;
}

/** A chart, and below it the way out of the page for it: a picture as PNG or SVG. */
export function Picture({ title, under, n, children }: PictureProps) {
  const { downloadPicture } = useActions();
  const study = useKept((kept) => kept.study?.title ?? '');
  const chart = useRef<HTMLDivElement>(null);
  return (
    <div className="Picture">
      <div ref={chart}>{children}</div>
      <div className="Picture-files" role="group" aria-label={`Download the chart: ${title}`}>
        {(['png', 'svg'] as const).map((format) => (
          <button
            type="button"
            className="button quiet"
            key={format}
            aria-label={`Download ${title} as ${format.toUpperCase()}`}
            onClick={() => {
              if (chart.current === null) return;
              makeChartFile(format, chart.current, { title, under, foot: writeFoot(n, study) }, (file) => {
                downloadPicture(`${title}.${format}`, file);
              });
            }}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </div>
    </div>
  );
}
