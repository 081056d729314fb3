import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** mulberry32: the same seed gives the same study, on every machine. @param {number} seed */
function makeChance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A file written in pieces: a national study is longer than a string can be. @param {string} path */
function openFile(path) {
  const file = openSync(path, 'w');
  /** @type {string[]} */
  let lines = [];
  const flush = () => {
    if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  return {
    /** @param {string} line */
    add(line) {
      lines.push(line);
      if (lines.length >= 50_000) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

const GROUPS = ['general', 'clinical', 'functional'];
const TYPES = ['Managerial', 'Operational/Clinical', 'Professional', 'Peer/Cohort', 'Mentor', 'Elite', 'Functional Specialist', 'NHS'];
const MOTIVES = ['knowledge', 'support', 'career', 'influence'];

/**
 * A made-up study of any size: organisations of 20 to 400 (Pareto), four in five ties inside them, some people named far
 * more often than others, one row in fifty about a group, one manager in ten silent, one in a hundred named by nobody.
 *
 * @param {string} folder where `people.csv` and `contacts.csv` are written
 * @param {number} people
 * @param {number} ties rows of contacts
 */
export function writeNational(folder, people, ties, seed = 42) {
  const chance = makeChance(seed);
  /** @param {number} n */
  const whole = (n) => Math.floor(chance() * n);
  const organisation = new Int32Array(people);
  const start = [0];
  for (let at = 0, next = 0; at < people; at += 1) {
    if (at === next) {
      start.push((next = Math.min(people, at + Math.min(400, Math.floor(20 / (1 - chance()) ** (1 / 1.5))))));
    }
    organisation[at] = start.length - 2;
  }
  const roster = openFile(join(folder, 'people.csv'));
  roster.add('id,name,group,organisation,responded');
  const silent = new Uint8Array(people);
  for (let i = 0; i < people; i += 1) {
    silent[i] = chance() < 0.1 ? 1 : 0;
    roster.add(`m${i},Manager ${i},${GROUPS[whole(3)]},Trust ${organisation[i]},${silent[i] === 1 ? 'no' : 'yes'}`);
  }
  roster.close();

  const contacts = openFile(join(folder, 'contacts.csv'));
  contacts.add('from,to,types,motives,activity,contact_kind');
  const answering = people - silent.reduce((sum, one) => sum + one, 0);
  const each = ties / Math.max(1, answering);
  let due = 0;
  for (let i = 0; i < people; i += 1) {
    if (silent[i] === 1) continue;
    due += each;
    const place = organisation[i] ?? 0;
    const [from = 0, to = people] = [start[place], start[place + 1]];
    const named = new Set([i]);
    for (; due >= 1; due -= 1) {
      const types = chance() < 0.2 ? `${TYPES[whole(4)]};${TYPES[4 + whole(4)]}` : TYPES[whole(8)];
      const told = `${types},${MOTIVES[whole(4)]},${chance() < 0.85 ? 'active' : 'latent'}`;
      if (chance() < 0.02) {
        contacts.add(`m${i},Forum ${whole(Math.ceil(people / 100))},${told},group`);
        continue;
      }
      // Squared: the first of an organisation are named far more often. The last hundredth are named by nobody.
      const inside = chance() < 0.8 && to - from > 20;
      let other = inside ? from + Math.floor((to - from) * chance() ** 2) : whole(Math.floor(people * 0.99));
      while (named.has(other)) other = whole(Math.max(1, Math.floor(people * 0.99)));
      named.add(other);
      contacts.add(`m${i},m${other},${told},person`);
    }
  }
  contacts.close();
}
