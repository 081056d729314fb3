import type { Limits } from '../files/Limits';
import { SheetMaker } from '../formats/SheetMaker';
import type { Sheet } from '../files/Sheet';
import type { RespondentAnswer } from './RespondentAnswer';

/** Where nobody is listed, those who answered are the people: also those who named nobody, or did not come so far. */
export function listRespondents(file: string, understood: string, answers: readonly RespondentAnswer[], limits: Limits): Sheet {
  const sheet = new SheetMaker(['id', 'responded', 'cap', 'perceived_isolation'], limits);
  const people = new Map<string, RespondentAnswer>();
  for (const answer of answers) {
    const known = people.get(answer.written);
    people.set(
      answer.written,
      known === undefined
        ? answer
        : {
            ...answer,
            row: known.row,
            reached: known.reached || answer.reached,
            capped: known.capped || answer.capped,
            perceivedIsolation: answer.perceivedIsolation ?? known.perceivedIsolation,
            attributes: [...known.attributes, ...answer.attributes],
          },
    );
  }
  for (const { written, row, reached, capped, perceivedIsolation, attributes } of people.values()) {
    sheet.addRow(row);
    sheet.set(0, written);
    sheet.set(1, reached ? 'yes' : 'no');
    sheet.set(2, capped ? 'yes' : 'no');
    if (perceivedIsolation !== null) sheet.set(3, String(perceivedIsolation));
    for (const { name, value } of attributes) sheet.set(sheet.columnOf(name), value);
  }
  return sheet.finish(file, understood);
}
