import { describe, expect, it } from 'vitest';

import type { Sheet } from '../../../src/import/files/Sheet';
import type { Dictionary } from '../../../src/import/surveys/Dictionary';
import { layOutSurvey } from '../../../src/import/surveys/layOutSurvey';
import { SURVEY_TOOLS } from '../../../src/import/surveys/SurveyTool';

/** A table of texts: headers, and rows of cells, parted by bars. */
function sheet(head: string, ...rows: readonly string[]): Sheet {
  const headers = head.split('|');
  const words = [''];
  const cells = rows.flatMap((row) => {
    const own = row.split('|');
    return headers.map((_, at) => (own[at] ? words.push(own[at]) - 1 : 0));
  });
  return {
    ...{ file: 'a.csv', headers, words, length: rows.length, found: rows.length, understood: '' },
    rows: Int32Array.from(rows, (_, at) => at + 2),
    cells: Int32Array.from(cells),
  };
}

const tool = (id: string) => SURVEY_TOOLS.find((one) => one.id === id) ?? null;
/** Each column as `id: question [option]`, and the rows of the table that are headers. */
function laidOut(id: string, table: Sheet, dictionary?: Dictionary, grouped?: number) {
  const { columns, headerRows } = layOutSurvey(table, tool(id), dictionary, grouped);
  return [...columns.map(({ id: own, question, option }) => `${own}: ${question}${option === '' ? '' : ` [${option}]`}`), [...headerRows]];
}

describe('a header', () => {
  it('names an option as its program writes it, over several lines as well', () => {
    const google = laidOut('google-forms', sheet('Whom? [Ada]|Whom?\nTick all [Ben]|Whom [Ada] again?|Plain'));
    expect(google).toEqual([
      'Whom? [Ada]: Whom? [Ada]',
      'Whom?\nTick all [Ben]: Whom?\nTick all [Ben]',
      'Whom [Ada] again?: Whom [Ada] again?',
      'Plain: Plain',
      [],
    ]);
    expect(layOutSurvey(sheet('Whom? [Ada]'), null).columns[0]?.option).toBe('');
  });

  it('of more than 2,000 letters is no question with an option', () => {
    const long = (letters: number): string => `${'a'.repeat(letters - 4)} [b]`;
    const optionOf = (letters: number) => layOutSurvey(sheet(long(letters)), tool('google-forms')).columns[0]?.option;
    expect([optionOf(2000), optionOf(2001)]).toEqual(['b', '']);
  });

  it('that is there again has its number, and a blank one stays blank', () => {
    expect(laidOut('typeform', sheet('a|b|a||a|'))).toEqual(['a: a', 'b: b', 'a (2): a (2)', ': ', 'a (3): a (3)', ': ', []]);
  });

  it('means what the data dictionary says of its field, in any case, and of its code', () => {
    const dictionary: Dictionary = new Map([['for', { label: 'What for?', choices: new Map([['1', 'Support']]), isOneOf: false }]]);
    expect(laidOut('redcap', sheet('FOR___1|for___2|for|other___1'), dictionary)).toEqual([
      'FOR___1: What for? [Support]',
      'for___2: What for? [2]',
      'for: What for?',
      'other___1: other [1]',
      [],
    ]);
  });
});

describe('Qualtrics', () => {
  const ids = '{"ImportId":"1"}|{"ImportId":"2"}';

  it('has its titles above the row of ids, which is one of the first four', () => {
    expect(laidOut('qualtrics', sheet('Q1|Q2', 'Whom?|', ids, 'a|b'))).toEqual(['Q1: Whom?', 'Q2: Q2', [1, 0]]);
    expect(laidOut('qualtrics', sheet('Q1|Q2', ids, 'a|b'))).toEqual(['Q1: Q1', 'Q2: Q2', [0]]);
    expect(laidOut('qualtrics', sheet('Q1|Q2', 'a|b', 'a|b', 'Whom?|When?', ids))).toEqual(['Q1: Whom?', 'Q2: When?', [3, 2]]);
    expect(laidOut('qualtrics', sheet('Q1|Q2', 'a|b', 'a|b', 'a|b', 'Whom?|When?', ids))).toEqual(['Q1: Q1', 'Q2: Q2', []]);
    expect(laidOut('qualtrics', sheet('Q1|Q2'))).toEqual(['Q1: Q1', 'Q2: Q2', []]);
  });

  it('has them in the first row where somebody took the ids away, and two of them are its own', () => {
    const head = 'StartDate|EndDate|Q1';
    expect(laidOut('qualtrics', sheet(head, 'Start Date|End Date|Whom?'))).toEqual([
      ...['StartDate: Start Date', 'EndDate: End Date', 'Q1: Whom?', [0]],
    ]);
    expect(laidOut('qualtrics', sheet(head, 'Start Date|1|Whom?'))).toEqual(['StartDate: StartDate', 'EndDate: EndDate', 'Q1: Q1', []]);
    expect(laidOut('qualtrics', sheet(head, '1|2|x', 'Start Date|End Date|Whom?'))).toEqual([
      ...['StartDate: StartDate', 'EndDate: EndDate', 'Q1: Q1', []],
    ]);
  });

  it('parts a title at its last dash, without what Qualtrics itself writes between and before', () => {
    const part = (title: string) => laidOut('qualtrics', sheet('Q1', title, ids))[0];
    expect(part('Whom? - Selected Choice - Ada')).toBe('Q1: Whom? [Ada]');
    expect(part('Whom? - all - Ada')).toBe('Q1: Whom? - all [Ada]');
    expect(part('Whom? - Selected Choice')).toBe('Q1: Whom?');
    expect(part('Selected Choice')).toBe('Q1: Selected Choice');
    expect(part('Non-clinical staff')).toBe('Q1: Non-clinical staff');
    expect(part('${lm://Field/1} - What is their role?')).toBe('Q1: What is their role?');
    expect(part('Role of ${lm://Field/1} - now')).toBe('Q1: Role of ${lm://Field/1} [now]');
  });
});

describe('two header rows', () => {
  it('are those of SurveyMonkey and SmartSurvey: a question over its options, and words for none', () => {
    const head = 'Respondent ID|Whom?||Which?|Why?|When?';
    for (const id of ['surveymonkey', 'smartsurvey'])
      expect(laidOut(id, sheet(head, '|Ada|Ben|Response|Open-Ended Response|responses', '1|x'))).toEqual([
        ...['Respondent ID: Respondent ID', 'Whom?: Whom? [Ada]', ': Whom? [Ben]', 'Which?: Which?', 'Why?: Why?', 'When?: When?', [0]],
      ]);
    expect(laidOut('surveymonkey', sheet('Respondent ID|Why?|Who?', '|My response|Responses to it'))).toEqual([
      ...['Respondent ID: Respondent ID', 'Why?: Why? [My response]', 'Who?: Who? [Responses to it]', [0]],
    ]);
  });

  it('are none where the first row has an answer’s number, or nothing', () => {
    const one = ['Respondent ID: Respondent ID', 'Whom?: Whom?', ': ', []];
    for (const rows of [['1|Ada|'], ['||'], []]) expect(laidOut('surveymonkey', sheet('Respondent ID|Whom?|', ...rows))).toEqual(one);
  });

  it('of no program head runs of columns, the names of whom each is of, and the respondent', () => {
    const two = sheet('Name||Advice||Person 2||Your site|Ward', 'First|Last|1st|2nd|Role|Trust||Ward');
    expect(laidOut('none', two, undefined, 2)).toEqual([
      'First name: First name',
      'Last name: Last name',
      'Advice – 1st: Advice [1st]',
      'Advice – 2nd: Advice [2nd]',
      'Person 2 – Role: Person 2 – Role',
      'Person 2 – Trust: Person 2 – Trust',
      'Your site: Your site',
      'Ward: Ward',
      [0],
    ]);
    const three = sheet('About|Advice||', '|Inside||Outside', 'Your name|1st|2nd|1st', 'a|b|c|d');
    expect(laidOut('none', three, undefined, 3)).toEqual([
      'Your name: About – Your name',
      'Advice – Inside – 1st: Advice – Inside [1st]',
      'Advice – Inside – 2nd: Advice – Inside [2nd]',
      'Advice – Outside – 1st: Advice – Outside [1st]',
      [0, 1],
    ]);
  });
});
