/** A report in parts: what stands before the first section, and each section by its heading. @param {string} text */
function partSections(text) {
  const parts = text.split(/^(?=## )/m);
  const sections = parts.filter((part) => part.startsWith('## '));
  return {
    head: parts.find((part) => !part.startsWith('## ')) ?? '',
    sections: new Map(sections.map((section) => [section.split('\n', 1)[0] ?? '', section])),
  };
}

/**
 * A report with those sections that were measured anew; the others stay as they were: not every run measures everything.
 *
 * @param {string} old
 * @param {string} fresh
 */
export function joinSections(old, fresh) {
  const [before, now] = [partSections(old), partSections(fresh)];
  const sections = new Map([...before.sections, ...now.sections]);
  return `${[now.head === '' ? before.head : now.head, ...sections.values()]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
