import type { Disclosed } from '../disclosure/disclose';
import type { Person } from '../domain/Person';
import type { PlannedAction } from '../domain/Plan';
import { sayFacts, sheetWords } from '../words/sheetWords';
import { escapeHtml, htmlPage } from './htmlPage';
import { makeMayBeNamed } from '../domain/mayBeNamed';

/**
 * One page for each pair, set or network, for those who take part: who they are, as far as they agreed to be named, what it is about, how
 * much time it takes, and the way out. No reason is on it.
 */
export function toPairSheets({
  content: { people, actions, names },
}: Disclosed<{
  readonly people: readonly Person[];
  readonly actions: readonly PlannedAction[];
  /** What each is called. */
  readonly names: readonly string[];
}>): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const mayBeNamed = makeMayBeNamed(people);
  const pages = actions.map((action, number) => {
    const members = action.people.map((id, at) => {
      const role = action.kind === 'mentor' ? `${escapeHtml(sheetWords.roles[at === 0 ? 'mentee' : 'mentor'])}: ` : '';
      const person = byId.get(id);
      if (person === undefined || !mayBeNamed(person)) return `<li>${role}${escapeHtml(sheetWords.unnamed)}</li>`;
      const place = [person.role, person.organisation].filter((word) => word !== '').join(', ');
      return `<li>${role}<strong>${escapeHtml(person.name)}</strong>${place === '' ? '' : `, ${escapeHtml(place)}`}</li>`;
    });
    const between = byId.get(action.broker);
    if (action.broker !== '')
      members.push(
        `<li>${escapeHtml(sheetWords.broker(between !== undefined && mayBeNamed(between) ? between.name : sheetWords.unnamedBroker))}</li>`,
      );
    const facts = sayFacts(action).map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
    return `<article>
<h1>${escapeHtml(names[number] ?? '')}</h1>
<ul>
${members.join('\n')}
</ul>
<dl>
${facts.join('\n')}
</dl>
<h2>${escapeHtml(sheetWords.agree)}</h2>
${sheetWords.lines.map((line) => `<p class="soft">${escapeHtml(line)}</p>\n<div class="line"></div>`).join('\n')}
<p>${escapeHtml(sheetWords.wayOut)}</p>
<p>${escapeHtml(sheetWords.consent)}</p>
</article>`;
  });
  return htmlPage(sheetWords.title, pages.join('\n'));
}
