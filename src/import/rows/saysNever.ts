import { plainText } from '../plainText';

const NEVER = new Set(['0', 'never', 'notatall', 'nocontact', 'nocontactatall', 'nonever', 'none', 'notincontact']);

/** Whether a word for how often or how close says that there is no tie: “Never”, “0 = never”, “0 (not at all)”, “1 - Never”. */
export function saysNever(cell: string): boolean {
  const word = cell.replace(/^\s*\d+\s*[=:.)(–-]\s*(?=\p{L})/u, '').replace(/\)\s*$/, '');
  return (
    NEVER.has(plainText(cell)) ||
    (word !== cell && NEVER.has(plainText(word)) && plainText(word) !== 'none') ||
    /^\s*(?:0\s*[=:.)(–-]|never\b)/i.test(cell)
  );
}
