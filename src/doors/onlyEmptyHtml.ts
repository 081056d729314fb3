interface HtmlPolicy {
  createHTML(asked: string): string | null;
}
type PolicyMaker = { createPolicy(name: string, rules: HtmlPolicy): unknown } | undefined;

/**
 * Lets the page empty an element by `innerHTML = ''`, and writes no other HTML (Trusted Types). React Aria empties its
 * announcer so, and an error of its there would take the page away. What a policy called `default` gives `null` for is
 * refused and reported as if there were no policy; a name can be given once, so that nobody can put a laxer one there.
 */
export function onlyEmptyHtml(): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyMaker };
  trustedTypes?.createPolicy('default', { createHTML: (asked) => (asked === '' ? asked : null) });
}
