import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { Vocabulary } from '../../../src/import/columns/Vocabulary';
import { saysYes, toFlag } from '../../../src/import/surveys/findContactQuestions';
import {
  ABOUT_CONTACTS,
  ASKS_FOR,
  ASKS_NAMES,
  ASKS_ON,
  COMMENT,
  FEELS_ISOLATED,
  labelQuestion,
  NOT_NAMES,
  QUESTION,
} from '../../../src/import/surveys/questionLabels';

const vocabulary = new Vocabulary(bookCodebook, new Map());
const look = (word: string) => vocabulary.look(word);

describe('what a question says by its words', () => {
  it.each([
    [
      QUESTION,
      'Who do you ask?|Whom would you turn to, and why?|Whose advice counts?|Which colleagues help you?|Please name up to five people|List all contacts|Tick any managers you know',
      'Who you are|What do you do?|Who|People you name|Please list the departments|Now name people',
    ],
    [
      ABOUT_CONTACTS,
      'Contact|Alter 2|Colleague named|Who|Person named|Name of contact|Names of the people|Name 1|name_2|Persons 3|nomination #',
      'Contactless|Alternative|Whole|Name|Surname 1|Personal 1|Nominations',
    ],
    [
      ASKS_NAMES,
      'Please give their name|If so, state the full names|Their names|Their full name|Name up to three|Please name anyone|Name the person',
      'Give a reason|Name of ward|Their namesake|Name your ward|List departments',
    ],
    [
      ASKS_FOR,
      'Trusted advice|Advise|Supporting|Mentors|Friend|Helpers|Guidance|Collaborators|Knowledge|Turns to|Goes to|Talk to|Confidants|Coaching',
      'Going|Friendly|Turned|Acknowledge|Adverse',
    ],
    [
      ASKS_ON,
      'Any others?|Anyone else|Others|Other people|And any more names|Additional contacts you have|Further colleagues|Anybody else you ask',
      'Another|Otherwise|Any training|More about you|And who',
    ],
    [NOT_NAMES, 'How many people?|How often|How isolated do you feel?|How long|Why', 'How do you get support?|However|Many|Whys'],
    [COMMENT, 'Comments|Any comment|Anything else?|Please describe|Tell us|Explain', 'Commentary|Telling|Description'],
    [
      FEELS_ISOLATED,
      'How isolated do you feel?|Do you feel isolated|Perceived isolation|perceived_isolation|Isolation that you feel|How much isolation',
      'Isolated ward|Feelings|Isolation room',
    ],
  ])('%s', (pattern, yes, no) => {
    expect(yes.split('|').filter((text) => !pattern.test(text))).toEqual([]);
    expect(no.split('|').filter((text) => pattern.test(text))).toEqual([]);
  });

  it.each([
    ['Who is your mentor?', 'Mentor', null],
    ['Mentors 2', 'Mentor', null],
    ['Who supports you?', null, 'support'],
    ['Support of a mentor', 'Mentor', 'support'],
    // A common word is meant where nothing else is said.
    ['Professional contacts', 'Professional', null],
    ['Professional advice on budgets', null, null],
    ['Peer/Cohort', 'Peer/Cohort', null],
    ['Your operational clinical contacts', 'Operational/Clinical', null],
    // Two of them are none.
    ['Elite or mentor', null, null],
    ['Knowledge and support', null, null],
    ['Whom do you ask?', null, null],
    ['', null, null],
  ])('“%s” stands for %s, %s', (question, type, motive) => {
    expect(labelQuestion(question, look)).toEqual({ type, motive });
  });

  it.each([
    ['contact_for', 'support', { into: 'motives', flag: 'support' }],
    ['contact_for', 'Mentor', { into: 'types', flag: 'Mentor' }],
    ['relationship_type', 'boss', { into: 'types', flag: 'boss' }],
    ['Kinds of networks', 'boss', { into: 'types', flag: 'boss' }],
    ['Reasons', 'fun', { into: 'motives', flag: 'fun' }],
    ['what_for', 'fun', { into: 'motives', flag: 'fun' }],
    ['Purpose', 'fun', { into: 'motives', flag: 'fun' }],
    ['relationship_type', '2', { into: 'attribute', flag: '' }],
    ['Reasons', '-9', { into: 'attribute', flag: '' }],
    // With a letter beside it, it is no code.
    ['Reasons', '1a', { into: 'motives', flag: '1a' }],
    ['Reasons', 'a1', { into: 'motives', flag: 'a1' }],
    ['colour', 'red', { into: 'attribute', flag: '' }],
  ])('a tick under “%s: %s”', (question, option, said) => {
    expect(toFlag(question, option, look)).toEqual({ title: `${question}: ${option}`, ...said });
  });

  it('a box says yes, no, or something else', () => {
    const says = (cells: string): (boolean | null)[] => cells.split('|').map(saysYes);
    expect(says('yes|1|TRUE|x|Checked|selected|ticked|chosen|✓|✔|☑')).toEqual(Array.from({ length: 11 }, () => true));
    expect(says('no|0|False|unchecked|un-checked|unselected|not checked|Not selected|not ticked|☐')).toEqual(
      Array.from({ length: 10 }, () => false),
    );
    const neither = 'maybe||checked by Ann|not checked in|2|rechecked|was unchecked|still not ticked|unchecked again';
    expect(says(neither)).toEqual(Array.from({ length: 9 }, () => null));
  });
});
