/**
 * A cell without the spaces around it, and without the apostrophe that spreadsheet programs (and Kith's own exports)
 * put before `= + - @`, tab and line ends so that no cell is taken for a formula.
 */
export function cleanCell(text: string): string {
  const marked = text.replace(/^\s*'(?='*[=+\-@\t\r\n])/, '');
  return marked.trim();
}
