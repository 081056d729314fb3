import { ABSENT, UNTOLD } from '../domain/Activity';
import { fillFromRegister } from '../domain/nominations/fillFromRegister';
import { makeRoundTest } from '../domain/nominations/makeRoundTest';
import type { Nominations } from '../domain/nominations/Nominations';
import { orderRounds } from '../domain/rounds/orderRounds';
import type { Reconciled } from '../domain/results/Reconciled';
import { roundKey } from '../domain/rounds/roundKey';
import type { Study } from '../domain/Study';
import { postOf } from '../codebook/postOf';
import type { Roster } from './buildRoster';
import { findOffList } from './findOffList';
import { joinSpellings } from './joinSpellings';
import { listSpoken } from './listSpoken';
import { listUnread } from './listUnread';
import { mergeReports } from './mergeReports';
import { settleAsked } from './settleAsked';
import type { SettledNames } from './settleNames';
import { listPostLoops } from './listPostLoops';
import { sayRounds } from './sayRounds';
import { settleResponses } from './settleResponses';

/**
 * A study as one round sees it, once it is settled who is meant by each name: who answered, what was asked, who reported whom.
 *
 * @param round `null` = the latest; one that does not exist has no reports
 * @param isTrial to see what follows of another reading of names: nobody reads which contacts look like somebody on the list
 */
export function reconcileSettled(study: Study, roster: Roster, settled: SettledNames, round: string | null, isTrial = false): Reconciled {
  const { nominations } = study;
  const { people: named, from, to, refused, issues } = settled;
  const { people, issues: spellings } = joinSpellings(
    named,
    study.sources.find((source) => source.holds === 'people')?.file ?? '',
    study.codebook.groups,
  );
  const { rounds, by } = orderRounds(roundsOf(nominations), study.instrument.rounds);
  const found = round === null ? rounds.at(-1) : rounds.find((one) => roundKey(one) === roundKey(round));
  const looked = found ?? round ?? '';
  const rows = selectRows(nominations.length, makeRoundTest(nominations, looked));

  const hasRow = new Uint8Array(roster.managers);
  for (const row of rows) {
    // What is written before the first falls away.
    hasRow[from[row] ?? -1] = 1;
  }
  const contactsFile = study.sources.find((source) => source.holds === 'contacts')?.file ?? '';
  const responses = settleResponses(people.slice(0, roster.managers), hasRow, study.silentMeansNone, contactsFile);
  const asked = settleAsked(study, rows, to, roster.managers);
  const taken = rows.filter((row) => (to[row] ?? -1) >= 0);
  const offList = isTrial ? null : findOffList(study, roster, settled, taken);
  const spoken = listSpoken(taken, from, to, people.length, roster.managers);
  const unread = listUnread(study, rows, from, to);
  const capped = new Uint8Array(roster.managers);
  for (let manager = 0; manager < roster.managers; manager += 1) {
    // Every different contact that they wrote fills the list, lapsed and absent ones included.
    const count = (spoken.offsets[manager + 1] ?? 0) - (spoken.offsets[manager] ?? 0) + (refused.get(manager)?.size ?? 0);
    if (people[manager]?.capped === true || (asked.cap !== null && count >= asked.cap)) capped[manager] = 1;
  }
  return {
    round: looked,
    rounds,
    roundsBy: by,
    people,
    managers: roster.managers,
    response: responses.response,
    capped,
    unread,
    partial: capped.map((is, manager) => (unread.has(manager) ? 1 : is)),
    asked,
    posts: new Map(people.slice(0, roster.managers).map(({ role }) => [role, postOf(study.codebook, role)])),
    reports: mergeReports(
      fillFromRegister(nominations, to, people),
      { rows: taken, from, to, people, managers: roster.managers, activityAsked: asksActivity(study) },
      study.codebook,
    ),
    spokenOffsets: spoken.offsets,
    spoken: spoken.targets,
    from,
    to,
    offList: offList?.offList ?? null,
    issues: [
      ...issues,
      ...(offList === null ? [] : [offList.issue]),
      ...spellings,
      ...sayRounds(study, rounds, by, from),
      ...listPostLoops(study.codebook),
      ...responses.issues,
    ],
  };
}

/** Whether some row uses the column; words that nobody has read yet say nothing, but it was asked. What the register says was not. */
function asksActivity({ nominations: { activity, strength }, issues }: Study): boolean {
  return (
    issues.some(({ code }) => code === 'unread-activity') ||
    activity.some((code, row) => code !== UNTOLD && code !== ABSENT && strength[row] !== 0)
  );
}

/** Each round that a row is of; a column of rounds may be shorter than the rows. */
function roundsOf({ words, round, length }: Nominations): readonly string[] {
  const seen = new Set(round);
  if (round.length < length) seen.add(0);
  return Array.from(seen, (word) => words[word] ?? '');
}

/** Ascending, in memory of their own: a study may have tens of millions of rows. */
function selectRows(length: number, is: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) if (is(row)) rows[count++] = row;
  return rows.slice(0, count);
}
