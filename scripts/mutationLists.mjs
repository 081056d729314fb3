/**
 * One fault for each promise of docs/reliability.md that once no test held: each is put in by itself, and a test must fail.
 * `from` stands in the file exactly once; where it has been rewritten, this is rewritten with it.
 *
 * @type {readonly { readonly promise: string, readonly file: string, readonly from: string, readonly to: string, readonly tests: readonly string[] }[]}
 */
export const PROMISED = [
  {
    promise: 'A save asks the browser to write through to the disk',
    file: 'src/storage/saveParts.ts',
    from: "'readwrite', { durability: 'strict' }",
    to: "'readwrite'",
    tests: ['tests/storage/promises.test.ts'],
  },
  {
    promise: 'The old form of a study goes only when the new one was read back',
    file: 'src/storage/moveFromVersion1.ts',
    from: "if ('reason' in copy || copy.lost.length > 0)",
    to: 'if (false)',
    tests: ['tests/storage/promises.test.ts'],
  },
  {
    promise: 'Removing leaves no record of the copies',
    file: 'src/storage/takeOut.ts',
    from: "transaction.objectStore('copies').delete(id),",
    to: '',
    tests: ['tests/storage/promises.test.ts'],
  },
  {
    promise: 'Erasing takes what was kept aside',
    file: 'src/state/keeping/createKeeping.ts',
    from: 'await doors.store.removeAsidesOf(result.study.id);',
    to: 'await Promise.resolve();',
    tests: ['tests/state/keeping/keeping.test.ts'],
  },
  {
    promise: 'Erasing takes what was just removed',
    file: 'src/state/keeping/createKeeping.ts',
    from: 'takenOut.delete(result.study.id);',
    to: '',
    tests: ['tests/state/keeping/keeping.test.ts'],
  },
  {
    promise: 'Remove everything takes what was just removed',
    file: 'src/state/keeping/createKeeping.ts',
    from: 'leave();\n        takenOut.clear();',
    to: 'leave();',
    tests: ['tests/state/keeping/keeping.test.ts'],
  },
  {
    promise: 'What is removed in another tab does not come back by a save that waits',
    file: 'src/state/keeping/createFollowing.ts',
    from: 'keeper.drop(id);\n      if (id === null)',
    to: 'if (id === null)',
    tests: ['tests/state/keeping/keeping.test.ts'],
  },
  {
    promise: 'A study that is protected does not come back unencrypted',
    file: 'src/state/opening/createLocking.ts',
    from: 'dropRemoved(study.id);',
    to: '',
    tests: ['tests/state/keeping/keeping.test.ts'],
  },
  {
    promise: 'A study that is protected does not come back unencrypted in another tab',
    file: 'src/state/keeping/createTabs.ts',
    from: "else if (word.kind === 'protected') follow.isProtected(word.study);",
    to: '',
    tests: ['tests/state/keeping/keeping.test.ts'],
  },
  {
    promise: 'A passphrase is as dear to guess as the format says',
    file: 'src/encryption/lockBytes.ts',
    from: 'WORK_FACTOR = 18',
    to: 'WORK_FACTOR = 10',
    tests: ['tests/encryption/saveStudyFile.test.ts'],
  },
  {
    promise: 'A folder that does not answer keeps no study open',
    file: 'src/state/opening/createLocking.ts',
    from: 'Promise.race([copies.copyNow(),',
    to: 'Promise.all([copies.copyNow(),',
    tests: ['tests/state/opening/createLocking.test.ts'],
  },
  {
    promise: 'The page sends no form',
    file: 'scripts/headers.mjs',
    from: "  'form-action': \"'none'\",\n  'frame",
    to: "  'frame",
    tests: ['tests/scripts/headers.test.ts'],
  },
  {
    promise: 'The one file sends no form',
    file: 'scripts/headers.mjs',
    from: "    'form-action': \"'none'\",\n    'require",
    to: "    'require",
    tests: ['tests/scripts/headers.test.ts'],
  },
  {
    promise: 'The server answers this computer alone',
    file: 'scripts/serve.mjs',
    from: "'127.0.0.1', ()",
    to: "'0.0.0.0', ()",
    tests: ['tests/scripts/serve.test.ts'],
  },
];

/**
 * Mutants that do the same as what they were made of, so that no test can fail: looked at one by one.
 * By their key, which `mutate.mjs` prints, with the reason.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const EQUIVALENT = {
  "src/disclosure/createVeil.ts | literal | const unknown = say(['outside_person'], null); | ''":
    'Without a code nothing depends on what kind of person it is.',
  'src/disclosure/createVeil.ts | boundary | for (let row = 0; row [<] length; row += 1) { | <=':
    'A row more is of no word, and no word is nobody.',
  'src/disclosure/createVeil.ts | method | for (let last = Math.[min](at + mostWords, words.length) - 1; last >= at; last -= 1) { | max':
    'Saves time: no name has so many words, or there are none behind the last.',
  'src/disclosure/createVeil.ts | arithmetic | for (let last = Math.min(at + mostWords, words.length) [-] 1; last >= at; last -= 1) { | +':
    'Saves time: no name has so many words, or there are none behind the last.',
  'src/archive/fromBlocks.ts | literal | const EARLY = { abortEarly: [true] }; | false':
    'Saves time and memory: what is not as it must be is not opened either way.',
  'src/archive/createBlockMaker.ts | boundary | for (let i = 0; i [<] made.bytes.length; i += 1) if (known.bytes[i] !== made.bytes[i]) return made; | <=':
    'Both have the same length, and nothing behind it.',
  'src/archive/fitHistory.ts | method | return { entries: [entries.slice(first, end).filter((entry) => entry !== null)], done: done - first }; | entries.slice(first, end)':
    'No step of the stretch is lost; the filter is for the compiler.',
  'src/archive/toCanonicalJson.ts | return | return [inOrder]; | undefined':
    'Lists are then written the slower way, which gives the same text.',
  'src/import/rows/StaffList.ts | method | return this.#addresses.get(foldCase([written.trim()])) ?? null; | written':
    'What is folded has no spaces around it any more.',
  'src/import/columns/askColumns.ts | literal | let [no, yes, first] = [0, 0, [0]]; | (0 + 1)':
    'It is set at the first no; without one nothing is asked.',
  "src/import/files/XmlScanner.ts | condition | if ([!text.includes('&')]) return text; | false":
    'Saves time: a text without “&” has nothing to replace.',
  'src/isolation/computeCounterparts.ts | removal | [counts.set(key, sorted);] | ;': 'Saves time: what was sorted is sorted again.',
  "src/isolation/silence/computeLikelihoods.ts | condition | if ([label === 'possibly']) isolated[manager] = computeHolds(facts, tau, sigma); | true":
    'Saves time: of what cannot be said the severity as observed is below σ, and names only lower it, so that the chance is 0.',
  'src/isolation/silence/computeHolds.ts | condition | ...([enough === 1] ? [] : casesOf(1, between)), | false':
    'Saves time: where one name is enough, none is between, and the chance of it is 0.',
  'src/isolation/sureness/computeStability.ts | boundary | for (let manager = 0; manager [<] managers; manager += 1) { | <=':
    'What is written beyond the managers falls away.',
  'src/isolation/judgeEverybody.ts | condition | if ([known !== undefined]) return known; | false':
    'Saves time: the same posts are described again.',
  'src/isolation/facts/Likeness.ts | boundary | for (let manager = 0; manager [<] managers; manager += 1) { | <=':
    'People behind the managers are compared with nobody.',
  "src/reconcile/RespellingLog.ts | literal | (isId ? person?.id : person?.name) ?? [''], | 'mutant'":
    'Who is meant is always there; the other one is for the compiler.',
  "src/reconcile/settleNames.ts | condition | if ([typeof meaning !== 'number']) return isPersonAt(row) ? meaning : 'nobody'; | false":
    'A word is no place among the people: a group is nobody of the list, and the place of a person is not known, so that the word stays.',
  'src/reconcile/identity/findCandidates.ts | removal | if (beside === undefined) [continue;] | ;':
    'There is somebody at each place; the question is for the compiler.',
  "src/import/rows/StaffList.ts | condition | return [typeof meaning === 'number'] ? (this.#people[meaning] ?? null) : null; | true":
    'A word is no place in the list, and nobody stands there.',
  "src/import/surveys/findGroupedHeader.ts | boundary | if (group !== '' && below !== '') while (end [<] groups.length && groups[end] === group && (lower[end] ?? '') !== '') end += 1; | <=":
    'Behind the last heading there is none that is alike.',
  'src/import/surveys/questionLabels.ts | boundary | for (let from = 0; from [<] words.length; from += 1) { | <=':
    'Behind the last word no phrase begins.',
  "src/import/rows/readDay.ts | literal | function toIso(year = [''], month = '', day = ''): string | null { | 'mutant'":
    'The pattern has found a year; the other one is for the compiler.',
  'src/isolation/silence/countSilent.ts | chaining | if (totals === undefined || of[?.]people !== people || of.response !== response || of.partial !== partial || of.spoken !== spoken) | .':
    'Where there is none, the first condition was enough.',
  'src/isolation/facts/readGiven.ts | boundary | for (let report = 0; report [<] bits.length; report += 1) { | <=':
    'What is written beyond the reports falls away.',
  'src/isolation/facts/Likeness.ts | condition | if ([person === undefined]) continue; | false':
    'There is somebody at each place; the question is for the compiler.',
  'src/reconcile/findNameDoubts.ts | boundary | for (let row = 0; row [<] length; row += 1) { | <=':
    'Behind the last row there is none: nobody reports in it.',
  'src/reconcile/identity/makeReadings.ts | boundary | if (person [>=] 0) return person; | >':
    'The first on the staff list is no contact who is not on it.',
  'src/reconcile/identity/PairScorer.ts | boundary | if (x [<] y) i += 1; | <=': 'Where they are equal the answer was given a line before.',
  'src/reconcile/identity/makeReadings.ts | literal | return reconcileSettled(study, roster, moveContacts(settled, otherwise.filter(isMoved), roster.people.length), round, [true]); | false':
    'Saves time: what nobody reads of a trial is worked out.',
  'src/import/files/decodeText.ts | arithmetic | for (let at = before [+] 4 * many; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false; | -':
    'Saves time: bytes that were looked at are looked at again.',
  'src/reconcile/sayRounds.ts | literal | let first = -[1]; | (1 + 1)': 'Below zero either way.',
  'src/reconcile/sayRounds.ts | boundary | for (let row = 0; row [<] length; row += 1) { | <=':
    'Behind the last row there is none: nobody reports in it.',
  'src/reconcile/countTaken.ts | literal | const last = new Int32Array(sources.length).fill(-[1]); | (1 + 1)':
    'No row has a number below zero.',
  'src/reconcile/countTaken.ts | boundary | for (let at = 0; at [<] length; at += 1) { | <=':
    'Behind the last row there is none, and none is taken.',
  "src/reconcile/identity/NameComparer.ts | literal | const NOT_ALIKE: WordLikeness = { kind: 'other-word', bits: -Infinity, count: [0] }; | (0 + 1)":
    'Of what is not alike the count is not read.',
  "src/import/formats/dl.ts | literal | ['nodelist1', ['nodelist1']], | ''":
    'What is no matrix and no list of ties is a list of those who are named.',
  "src/import/formats/dl.ts | literal | ['nl1', ['nodelist1']], | ''":
    'What is no matrix and no list of ties is a list of those who are named.',
  "src/import/formats/dl.ts | literal | ['nodelist', ['nodelist1']], | ''":
    'What is no matrix and no list of ties is a list of those who are named.',
  'src/import/formats/NetworkMaker.ts | condition | if ([called.size > 0]) { | true': 'Saves time: each is called as before.',
  'src/import/formats/NetworkMaker.ts | boundary | if (called.size [>] 0) { | >=': 'Saves time: each is called as before.',
  'src/import/formats/matrix.ts | condition | if ([columns.length === headers.length && kept.length === down.length]) return sheet; | false':
    'Saves time and memory: the same cells are copied.',
  "src/import/formats/ucinet.ts | literal | if (written.length < length) throw new RangeError(['A label is cut off.']); | ''":
    'Nobody reads the message: it is an error that ends the reading.',
  'src/reconcile/identity/blockProfiles.ts | literal | const seen = new Int32Array(profiles.length).fill(-[1]); | (1 + 1)':
    'No profile stands at a place below zero.',
  'src/reconcile/soundName.ts | condition | return [ASCII.test(folded)] ? folded : replaceAll(folded, PLAIN); | false':
    'Saves time: none of the letters that are replaced is among these.',
  'src/import/files/DelimitedScanner.ts | arithmetic | ((((four - SPACE * ONE_IN_EACH) [&] ~four) | ((delimiters - ONE_IN_EACH) & ~delimiters) | ((quotes - ONE_IN_EACH) & ~quotes)) & | |':
    'Saves time: it says so in vain more often, and each byte is looked at.',
  'src/reconcile/identity/makeReadings.ts | literal | if (person >= [0]) return person; | (0 + 1)':
    'The first on the staff list is no contact who is not on it.',
  'src/reconcile/compareNames.ts | boundary | const [short, long] = one.length [<=] other.length ? [one, other] : [other, one]; | <':
    'Of two of one length either may be called the short one: what is asked of them is the same both ways round.',
  'src/reconcile/mergeReports.ts | boundary | return (foldedA === foldedB ? b [<] a : foldedB < foldedA) ? other : one; | <=':
    'Two words that are written alike are one word.',
  'src/reconcile/findLikeManagers.ts | boundary | if (found.size [>] 0) yield* fill(found, people, managers); | >=':
    'Saves time: among no names none is found.',
  "src/reconcile/identity/NameComparer.ts | literal | const NOT_ALIKE: WordLikeness = { kind: ['other-word'], bits: -Infinity, count: 0 }; | ''":
    'Of what is not alike the kind is not read.',
  'src/import/rows/flagCells.ts | condition | if ([rounded.includes(true)]) { | true':
    'Saves time: no cell is of a word that there is none of.',
  'src/import/formats/staffRecordsFormat.ts | boundary | (a, b) => (a [>] b ? a : b), | >=':
    'Of two that are the same either is the later.',
  'src/import/rows/readStaffStandings.ts | condition | if ([said.length + here.length + gone.length + ends.length === 0]) return () => null; | false':
    'Saves time: without a column nothing is found.',
  'src/import/files/DelimitedScanner.ts | removal | [hash = Math.imul(hash ^ four, CellWords.HASH_FACTOR);] | ;':
    'Saves time: the letters of two words with one hash are compared.',
  "src/reconcile/settleNames.ts | literal | if (typeof meaning !== 'number') return isPersonAt(row) ? meaning : ['nobody']; | ''":
    'What asks for it looks for “several” alone; all else that is no place is nobody.',
  "src/reconcile/identity/findCandidates.ts | condition | touches: [...new Set([...a.namedBy, ...b.namedBy, ...([b.kind === 'listed'] ? [b.person] : [])].filter(isManager))].sort((x, y) => x - y), | true":
    'A contact who is not on the list has no place among the managers, and is filtered out.',
  'src/import/files/DelimitedScanner.ts | literal | const ROW_END = [2]; | (2 + 1)': 'Saves time: the careful way reads the same.',
  'src/import/files/DelimitedScanner.ts | literal | const DOUBTFUL = [3]; | (3 + 1)': 'Any number will do that is none of the others.',
  'src/import/files/DelimitedScanner.ts | literal | #lastStart = new Int32Array([0]); | (0 + 1)':
    'It is made again when the headers are known.',
  'src/import/files/DelimitedScanner.ts | literal | #lastLength = new Int32Array([0]); | (0 + 1)':
    'It is made again when the headers are known.',
  'src/import/files/DelimitedScanner.ts | literal | #lastWord = new Int32Array([0]); | (0 + 1)':
    'It is made again when the headers are known.',
  'src/import/files/DelimitedScanner.ts | literal | #noEndBefore = [0]; | (0 + 1)':
    'No mark inside a cell stands before the second character.',
  'src/import/files/DelimitedScanner.ts | removal | [this.#lastLength = new Int32Array(this.headers.length);] | ;':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | literal | const last = length - [3]; | (3 + 1)':
    'Saves time: the last characters are read one by one.',
  'src/import/files/DelimitedScanner.ts | condition | const repeated = [at < last] ? this.#repeats(at, lastStart[column] ?? 0, lastLength[column] ?? 0) : 0; | true':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | condition | const repeated = [at < last] ? this.#repeats(at, lastStart[column] ?? 0, lastLength[column] ?? 0) : 0; | false':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | boundary | const repeated = at [<] last ? this.#repeats(at, lastStart[column] ?? 0, lastLength[column] ?? 0) : 0; | <=':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | negation | const repeated = at [<] last ? this.#repeats(at, lastStart[column] ?? 0, lastLength[column] ?? 0) : 0; | >=':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | logic | const repeated = at < last ? this.#repeats(at, lastStart[column] ?? 0, lastLength[column] [??] 0) : 0; | &&':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | condition | if ([repeated > 0]) { | false': 'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | literal | if (repeated > [0]) { | (0 + 1)': 'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | literal | const four = view.getInt32(at, [true]); | false':
    'Another hash, and it is a hash as well.',
  'src/import/files/DelimitedScanner.ts | condition | if ([mayEndCell(four, fourDelimiters)]) break; | true':
    'Saves time: the characters are read one by one.',
  'src/import/files/DelimitedScanner.ts | removal | [hash = Math.imul(hash ^ code, CellWords.HASH_FACTOR);] | ;':
    'Saves time: the letters of two words with one hash are compared.',
  'src/import/files/DelimitedScanner.ts | removal | [hash = Math.imul(hash ^ code, CellWords.HASH_FACTOR);] | ; | 2':
    'Saves time: the letters of two words with one hash are compared.',
  'src/import/files/DelimitedScanner.ts | condition | if ([kind === DOUBTFUL || column === width]) { | true':
    'Saves time: the careful way reads the same.',
  'src/import/files/DelimitedScanner.ts | removal | [lastLength[column] = at - begin;] | ;': 'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | arithmetic | lastLength[column] = at [-] begin; | +': 'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | condition | while ([same < length && bytes[at + same] === bytes[from + same]]) same++; | false':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | boundary | while (same [<] length && bytes[at + same] === bytes[from + same]) same++; | <=':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | negation | while (same [<] length && bytes[at + same] === bytes[from + same]) same++; | >=':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | arithmetic | while (same < length && bytes[at [+] same] === bytes[from + same]) same++; | -':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | return | if (same < length) return [0]; | undefined': 'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | return | return [kind === CELL_END || kind === ROW_END ? length : 0]; | undefined':
    'Saves time: the cell is looked up.',
  'src/import/files/DelimitedScanner.ts | literal | let doubled = [false]; | true':
    'Saves time: a cell without doubled marks is read as one with such.',
  'src/import/files/DelimitedScanner.ts | condition | return [doubled] | true':
    'Saves time: a cell without doubled marks is read as one with such.',
  'src/import/files/DelimitedScanner.ts | literal | let at = Math.max(inner + [1], this.#noEndBefore); | (1 + 1)':
    'Behind such a mark stands neither another one nor the end of a line.',
  'src/import/files/DelimitedScanner.ts | arithmetic | ((((four - SPACE * ONE_IN_EACH) & ~four) | ((delimiters - ONE_IN_EACH) [&] ~delimiters) | ((quotes - ONE_IN_EACH) & ~quotes)) & | |':
    'Saves time: it says so in vain more often, and each byte is looked at.',
  'src/import/files/DelimitedScanner.ts | arithmetic | ((((four - SPACE * ONE_IN_EACH) & ~four) | ((delimiters - ONE_IN_EACH) & ~delimiters) | ((quotes - ONE_IN_EACH) [&] ~quotes)) & | |':
    'Saves time: it says so in vain more often, and each byte is looked at.',
  'src/import/files/DelimitedScanner.ts | arithmetic | ((((four - SPACE * ONE_IN_EACH) & ~four) | ((delimiters - ONE_IN_EACH) & ~delimiters) | ((quotes - ONE_IN_EACH) & ~quotes)) [&] | |':
    'Saves time: it says so in vain more often, and each byte is looked at.',
  'src/import/files/CellWords.ts | literal | static readonly HASH_OF_NOTHING = [0x811c9dc5]; | (0x811c9dc5 + 1)':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | literal | static readonly HASH_FACTOR = [0x01000193]; | (0x01000193 + 1)':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | literal | #slots = new Int32Array(4 << [12]); | (12 + 1)': 'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | literal | #pool = new Uint8Array([1] << 16); | (1 + 1)': 'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | literal | #pool = new Uint8Array(1 << [16]); | (16 + 1)': 'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | arithmetic | #pool = new Uint8Array(1 [<<] 16); | >>': 'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | literal | #pooled = [0]; | (0 + 1)': 'The first word stands a place further.',
  'src/import/files/CellWords.ts | boundary | for (let at = start; at [<] end; at++) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), CellWords.HASH_FACTOR); | <=':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | negation | for (let at = start; at [<] end; at++) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), CellWords.HASH_FACTOR); | >=':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | removal | for (let at = start; at < end; at++) [hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), CellWords.HASH_FACTOR);] | ;':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | logic | for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#bytes[at] [??] 0), CellWords.HASH_FACTOR); | &&':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | arithmetic | return ((hash ^ (hash >>> 15)) [<<] 2) & last; | >>':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | arithmetic | return ((hash ^ (hash [>>>] 15)) << 2) & last; | <<':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | literal | return ((hash ^ (hash >>> [15])) << 2) & last; | (15 + 1)':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | literal | return ((hash ^ (hash >>> 15)) << [2]) & last; | (2 + 1)':
    'Another hash, and it is a hash as well.',
  'src/import/files/CellWords.ts | literal | slot = (slot + [4]) & last; | (4 + 1)': 'What is above a multiple of four falls away.',
  'src/import/files/CellWords.ts | literal | while (slots[slot] !== 0) slot = (slot + [4]) & last; | (4 + 1)':
    'What is above a multiple of four falls away.',
  'src/import/files/CellWords.ts | condition | if ([this.#pooled + length > this.#pool.length]) { | true':
    'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | boundary | if (this.#pooled + length [>] this.#pool.length) { | >=':
    'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | literal | const pool = new Uint8Array([2] * (this.#pooled + length)); | (2 + 1)':
    'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | boundary | if (this.list.length * 8 [>] this.#slots.length) this.#enlarge(); | >=':
    'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | literal | if (this.list.length * [8] > this.#slots.length) this.#enlarge(); | (8 + 1)':
    'Saves time: it grows when it is full.',
  'src/import/files/CellWords.ts | boundary | for (let from = 0; from [<] old.length; from += 4) { | <=':
    'Behind the last slot there is none.',
  'src/import/files/CellWords.ts | condition | if ([old[from] === 0]) continue; | false':
    'Saves time: a free slot is written over a free one.',
  'src/import/files/CellWords.ts | removal | if (old[from] === 0) [continue;] | ;': 'Saves time: a free slot is written over a free one.',
  'src/import/columns/Vocabulary.ts | literal | const place = (id: string): number => this.#places.get(id) ?? [0]; | (0 + 1)':
    'Each is known but a barrier that is none, which is left out.',
  'src/import/columns/readHeader.ts | pattern | [/^(?:(?:who|which)(?: is| are| do| does)? )?(?:the |this |your )?(?:(?:person|manager|employee|they|you|he or she) (?=reports? ))?(?:current )?/]; | /(?:(?:who|which)(?: is| are| do| does)? )?(?:the |this |your )?(?:(?:person|manager|employee|they|you|he or she) (?=reports? ))?(?:current )?/':
    'It may be blank, so that it is found at the beginning either way.',
  'src/import/files/decodeText.ts | boundary | for (let at = 0; at < before; at += 1) if ((bytes[at] ?? 0) [>] 0x7f) return false; | >=':
    'Saves time: the decoder is asked, and it is UTF-8 all the same.',
  'src/import/files/decodeText.ts | boundary | for (let at = before + 4 * many; at < bytes.length; at += 1) if ((bytes[at] ?? 0) [>] 0x7f) return false; | >=':
    'Saves time: the decoder is asked, and it is UTF-8 all the same.',
  "src/reconcile/Decided.ts | boundary | const isFirst = typeof one === 'number' || (typeof other === 'string' && one [<] other); | <=":
    'Where both are one it is made its own parent, which it is.',
  'src/reconcile/identity/NameComparer.ts | condition | if ([pairings.length === 0]) return NOTHING; | false':
    'Saves time: of none nothing is chosen.',
  'src/reconcile/LikeNames.ts | condition | if ([words.some((word) => word.length === 1)]) for (const key of shorter) take(this.#shortened.get(key)); | true':
    'Saves time: more names are compared, and the comparison decides.',
  'src/isolation/silence/computeHolds.ts | boundary | if (chance [>] 0 && computeSeverity(raiseIfNamed(facts, tau, named, hasLike), facts.parts, unknownIsLack).severity >= sigma) | >=':
    'Saves time: what has no chance adds nothing.',
  "src/isolation/judgeIndicators.ts | literal | F2: lacks(said.serves(bits, ['knowledge']), motives), | ''":
    'What is no function has the bit of the first, which is knowledge.',
  'src/isolation/facts/ownTies.ts | literal | const PRIVATE_MANAGER = [1] << 27; | (1 + 1)': 'It is another bit that nothing else has.',
  'src/isolation/facts/ownTies.ts | literal | const PRIVATE_MANAGER = 1 << [27]; | (27 + 1)': 'It is another bit that nothing else has.',
  'src/isolation/facts/readGiven.ts | condition | const known = [before?.given.likeness.peers === peers] ? before : null; | false':
    'Saves time: what the reports say is read again.',
  'src/isolation/describeVerdicts.ts | logic | if (facts === undefined || person === undefined [||] judgement === undefined) return null; | &&':
    'Who has no facts has no judgement; the others are asked for by the compiler.',
  'src/isolation/describeVerdicts.ts | logic | if (facts === undefined [||] person === undefined || judgement === undefined) return null; | &&':
    'Who has no facts has no judgement; the others are asked for by the compiler.',
  "src/import/files/XmlScanner.ts | literal | name = ['']; | 'mutant'": 'Before the first step nobody asks for it.',
  "src/import/files/XmlScanner.ts | literal | text = ['']; | 'mutant'": 'Before the first step nobody asks for it.',
  "src/import/files/XmlScanner.ts | literal | #tag = ['']; | 'mutant'": 'Before the first step nobody asks for it.',
  'src/import/formats/takeSurvey.ts | condition | ...([spread.days === undefined] ? {} : { days: spread.days }), | false':
    'What is undefined is not there, for whoever reads it.',
  'src/import/formats/surveyFormats.ts | return | if (header === null) return [NOTHING]; | undefined':
    'A part is read here only where its header was found; the question is for the compiler.',
  "src/import/files/readWorkbook.ts | literal | const target = (scanner.attribute('Target') ?? ['']).toLowerCase(); | 'mutant'":
    'A relationship without a target leads to no part either way.',
  'src/archive/BlockWriter.ts | return | return [cells]; | undefined':
    'What the walk makes of the columns is not used: each is written on the way.',
  'src/archive/joinNominations.ts | literal | const [left = emptyNominations, right] = joined.slice(2 * pair, [2] * pair + 2); | (2 + 1)':
    'Of what is cut out the first two are taken.',
  'src/archive/toCanonicalJson.ts | boundary | inOrder = collectKeys(inner, keys) && before [<=] key && inOrder; | <':
    'No object has a key twice; one that is empty makes it go the slower way, which gives the same text.',
  'src/archive/toCanonicalJson.ts | negation | inOrder = collectKeys(inner, keys) && before [<=] key && inOrder; | >':
    'Nothing stands in order then, and all is written the slower way, which gives the same text.',
};
