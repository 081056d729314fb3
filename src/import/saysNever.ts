import { plainText } from './plainText';

const NEVER = new Set(['0', 'never', 'notatall', 'nocontact', 'nocontactatall', 'nonever', 'none', 'notincontact']);

/** Whether a word for how often or how close says that there is no tie: “Never”, “0 = never”, “0 (not at all)”. */
export function saysNever(cell: string): boolean {
  return NEVER.has(plainText(cell)) || /^\s*(?:0\s*[=:.)(–-]|never\b)/i.test(cell);
}
