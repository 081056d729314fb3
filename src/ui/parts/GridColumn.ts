import type { ReactNode } from 'react';

export interface GridColumn<T> {
  readonly id: keyof T & string;
  readonly label: string;
  /** A track of the CSS grid: `minmax(120px, 1fr)`. */
  readonly width: string;
  readonly isNumber?: true;
  /** What the header means, on hover. */
  readonly hint?: string;
  readonly cell?: (row: T) => ReactNode;
  /** A click on what stands here opens the row; one on another cell only goes there. */
  readonly opens?: true;
}
