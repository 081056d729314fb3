import type { Motive } from './Codebook';

const CHAPTER = 'ch. 7';

/** What a contact is for: a motive or a benefit. A sub-kind counts as its motive. `mentioned` is a share of mentions, not of people. */
export const motives: readonly Motive[] = [
  {
    id: 'knowledge',
    label: 'Knowledge',
    definition: 'Learning what goes on, or solving a problem.',
    chapter: CHAPTER,
    mentioned: 'over half of all mentions',
    subKinds: [
      {
        id: 'knowledge-passive',
        label: 'Keeping aware',
        definition: 'Attending, belonging and listening for ideas, news and the mistakes of others.',
        chapter: CHAPTER,
      },
      { id: 'knowledge-active', label: 'Solving a problem', definition: 'Looking for help with a problem in hand.', chapter: CHAPTER },
    ],
  },
  {
    id: 'support',
    label: 'Support',
    definition: 'Reassurance, a listening ear, an outside view.',
    chapter: CHAPTER,
    mentioned: 'about a quarter of all mentions',
    subKinds: [
      {
        id: 'support-emotional',
        label: 'Emotional support',
        definition: 'Letting off steam, comfort, keeping a sense of proportion.',
        chapter: CHAPTER,
      },
      { id: 'support-functional', label: 'Functional support', definition: 'Informal coaching and a view from outside.', chapter: CHAPTER },
    ],
  },
  {
    id: 'career',
    label: 'Career',
    definition: 'Hearing of openings and being known.',
    chapter: CHAPTER,
    mentioned: '14% of all mentions',
    subKinds: [
      {
        id: 'career-collective',
        label: 'Through events and programmes',
        definition: 'Being known by taking part with others.',
        chapter: CHAPTER,
      },
      { id: 'career-individual', label: 'Through a mentor or sponsor', definition: 'Being helped on by one person.', chapter: CHAPTER },
    ],
  },
  {
    id: 'influence',
    label: 'Influence',
    definition: 'Getting things done through others, and representing interests.',
    chapter: CHAPTER,
    mentioned: '9% of all mentions',
    subKinds: [
      { id: 'influence-favours', label: 'Trading help', definition: 'Giving and calling in favours.', chapter: CHAPTER },
      {
        id: 'influence-agenda',
        label: 'Pressing interests',
        definition: 'Putting a case to senior people or to bodies outside.',
        chapter: CHAPTER,
      },
    ],
  },
];
