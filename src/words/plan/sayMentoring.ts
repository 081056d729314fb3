import { formatCount } from '../../domain/formatCount';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';

/**
 * What a column says of who can mentor, and what a plan does with it.
 *
 * @param nobody names of those who mentor nobody @param others names of those who give a number
 */
export function sayMentoring(column: string, nobody: readonly string[], others: readonly string[]): string {
  const said = [
    nobody.length === 0
      ? ''
      : `${formatCount(nobody.length, 'manager says', 'managers say')} that they mentor nobody, and ${nobody.length === 1 ? 'is' : 'are'} not proposed as ${nobody.length === 1 ? 'a mentor' : 'mentors'}: ${nameSome(nobody.map(isolateName))}.`,
    others.length === 0
      ? ''
      : `${formatCount(others.length, 'manager mentors', 'managers mentor')} as many as they say: ${nameSome(others.map(isolateName))}.`,
  ].filter((part) => part !== '');
  return `From the column “${isolateName(column)}”: ${said.join(' ')} A number that you set below goes before it.`;
}
