/** Cells as spreadsheet programs put them on the clipboard: rows parted by line ends, cells by tabs, quoted where they hold either. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const quoted = cell === '' && text[at] === '"' ? quotedFrom(text, at) : null;
    if (quoted !== null) {
      cell = quoted.cell;
      at = quoted.end;
    } else if (text[at] === '\t') {
      endCell();
      at += 1;
    } else if (text[at] === '\n' || text[at] === '\r') {
      endCell();
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      if (at < text.length) rows.push([]);
    } else cell += text[at++] ?? '';
  }
  if (cell !== '' || rows.at(-1)?.length === 0 || text.endsWith('\t')) endCell();
  return rows;
}

/** A quoted cell is one only where its closing quote ends the cell; a lone quote is a character like any other. */
function quotedFrom(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return at + 1 === text.length || '\t\r\n'.includes(text[at + 1] ?? '') ? { cell, end: at + 1 } : null;
  }
  return null;
}
