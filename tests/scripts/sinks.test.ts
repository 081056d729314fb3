import { describe, expect, it } from 'vitest';

import { findSinks, listUnreviewed, REVIEWED } from '../../scripts/sinks.mjs';

describe('findSinks', () => {
  it.each([
    ["log.innerHTML = ''", 'innerHTML'],
    ['node.outerHTML += more', 'innerHTML'],
    ["node['innerHTML'] = text", 'a name for innerHTML'],
    ["node.insertAdjacentHTML('beforeend', text)", 'insertAdjacentHTML'],
    ['node.setHTMLUnsafe(text)', 'HTML unsafe'],
    ['document.writeln(text)', 'document.write'],
    ['range.createContextualFragment(text)', 'createContextualFragment'],
    ["new DOMParser().parseFromString(text, 'text/html')", 'parseFromString'],
    ['frame.srcdoc = text', 'srcdoc'],
    ["eval('1')", 'eval'],
    ["var root = self || Function('return this')()", 'Function'],
    ["new Function('return this')", 'Function'],
    ["setTimeout('go()', 10)", 'timer of text'],
    ["document.createElement('script')", 'script element'],
    ['document.createElementNS("http://www.w3.org/2000/svg", "script")', 'script element'],
    ["document.createElement('style')", 'style element'],
    ["node.setAttribute('style', text)", 'style attribute'],
    ['new Worker(address)', 'Worker'],
    ['importScripts(address)', 'importScripts'],
    ["navigator.serviceWorker.register('sw.js')", 'service worker'],
    ['link.href = "javascript:go()"', 'javascript: address'],
  ])('finds %s', (code, sink) => {
    expect(findSinks(code)).toEqual({ [sink]: 1 });
  });

  it('passes over what only reads, is only called so, or is said in a comment', () => {
    expect(
      findSinks('if (node.innerHTML === text) run(isFunction(it), node.style.color, evaluate(it)); /* eval( */ // innerHTML = 1'),
    ).toEqual({});
  });
});

describe('listUnreviewed', () => {
  const reviewed = { 'a/log.js': { sinks: { innerHTML: 1 }, why: 'empty' } };

  it('names a library that does more than was read, as much, or no longer', () => {
    expect(listUnreviewed(new Map([['a/log.js', "x.innerHTML = ''"]]), reviewed)).toEqual([]);
    expect(listUnreviewed(new Map([['a/log.js', "x.innerHTML = ''; y.innerHTML = text"]]), reviewed)).toEqual([
      'a/log.js: innerHTML (2), where innerHTML (1) was reviewed',
    ]);
    expect(listUnreviewed(new Map([['b/new.js', 'new Worker(a)']]), reviewed)).toEqual(['b/new.js: Worker (1)']);
    expect(listUnreviewed(new Map([['a/log.js', 'x.textContent = 1']]), reviewed)).toEqual([
      'a/log.js: nothing of what was reviewed, where innerHTML (1) was reviewed',
    ]);
  });

  it('has a reason for each file that has been read', () => {
    for (const [path, { sinks, why }] of Object.entries(REVIEWED)) {
      expect(Object.keys(sinks), path).not.toEqual([]);
      expect(why.length, path).toBeGreaterThan(10);
    }
  });
});
