import { expect, it } from 'vitest';

import { createEvents } from '../../src/support/createEvents';

it('all who listen hear what is told, in the order in which they began to, and nothing else', () => {
  const events = createEvents<{ saved: string; left: null }>();
  const heard: string[] = [];
  events.tell('saved', 'before anybody listens');
  events.on('saved', (told) => heard.push(`first ${told}`));
  events.on('left', () => heard.push('left'));
  events.on('saved', (told) => heard.push(`second ${told}`));
  events.tell('saved', 'a');
  expect(heard).toEqual(['first a', 'second a']);
});
