export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid, as the ARIA grid pattern has it; `null` = the key means nothing here. */
export function moveInGrid(
  { row, column }: GridPlace,
  { key, ctrlKey, metaKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | null {
  const far = ctrlKey || metaKey;
  const to = (r: number, c: number): GridPlace => ({
    row: Math.max(0, Math.min(size.rows - 1, r)),
    column: Math.max(0, Math.min(size.columns - 1, c)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + size.page, column);
    case 'PageUp':
      return to(row - size.page, column);
    case 'Home':
      return far ? to(0, 0) : to(row, 0);
    case 'End':
      return far ? to(size.rows - 1, size.columns - 1) : to(row, size.columns - 1);
    default:
      return null;
  }
}
