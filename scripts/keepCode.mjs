import { renameSync, writeFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import process from 'node:process';

import { inProject } from './project.mjs';
import { CODE, compileKith } from './startKith.mjs';

// Runs a command as somebody would, so that V8 has compiled what reading and comparing need, and keeps what it made for the next start.
// Not every command: all that is kept is read by each start, and what is lacking costs less than what is too much. A process of its own,
// as the result goes to standard output, which nobody reads.
const WORDS = [
  ...['compare', '--people', inProject('data/three-trusts/managers.csv'), '--contacts', inProject('data/three-trusts/contacts.csv')],
  ...['--outcomes', 'activeContacts', '--also', 'dyads', '--permutations', '99'],
];

const compiled = compileKith(null);
process.argv.splice(2, Infinity, 'help');
await compiled.run().runKith(WORDS);
const fresh = inProject(`${CODE}-${process.pid}`);
// Beside the old one until it is whole: another kith may be starting.
writeFileSync(fresh, Buffer.concat([Buffer.from(compiled.mark, 'latin1'), compiled.script.createCachedData()]));
renameSync(fresh, inProject(CODE));
