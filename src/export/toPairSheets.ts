import type { Disclosed } from '../disclosure/disclose';
import type { Person } from '../domain/Person';
import type { PlannedAction } from '../domain/Plan';
import { actionWords } from '../words/planWords';
import { sayFacts, sheetWords } from '../words/sheetWords';
import { escapeHtml, htmlPage } from './htmlPage';
import { mayBeNamed } from './mayBeNamed';

/**
 * One page for each pair, set or network, for those who take part: who they are, as far as they agreed to be named, what it is about, how
 * much time it takes, and the way out. No reason is on it.
 */
export function toPairSheets({
  content: { people, actions },
}: Disclosed<{ readonly people: readonly Person[]; readonly actions: readonly PlannedAction[] }>): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const pages = actions.map((action) => {
    const members = action.people.map((id) => {
      const person = byId.get(id);
      if (person === undefined || !mayBeNamed(person)) return `<li>${escapeHtml(sheetWords.unnamed)}</li>`;
      const place = [person.role, person.organisation].filter((word) => word !== '').join(', ');
      return `<li><strong>${escapeHtml(person.name)}</strong>${place === '' ? '' : `, ${escapeHtml(place)}`}</li>`;
    });
    const facts = sayFacts(action).map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
    return `<article>
<h1>${escapeHtml(actionWords[action.kind].one)}</h1>
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
