import { plainText } from './plainText';

const NOBODY = new Set(['none', 'nobody', 'noone', 'nocontact', 'nocontacts']);

/** A contact cell that says that there is no contact, which is an answer and not a gap. */
export function saysNobody(cell: string): boolean {
  return NOBODY.has(plainText(cell));
}
