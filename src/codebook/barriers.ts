import type { Entry } from './Codebook';

/** What keeps people from networking: what chapters 7 and 8 name, then what we coded in quotations. */
export const barriers: readonly Entry[] = [
  {
    id: 'time-pressure',
    label: 'Time pressure',
    definition:
      'No time for contacts, networks or the training that brings them. The one most often named; informal networking suffers most.',
    chapter: 'ch. 7',
  },
  {
    id: 'competitive-tension',
    label: 'Competition',
    definition: 'Organisations compete, so information is kept back or rationed.',
    chapter: 'ch. 7',
  },
  {
    id: 'authenticity',
    label: 'Unease with networking',
    definition: 'Unease with self-promotion, flattery or using people.',
    chapter: 'ch. 7',
  },
  { id: 'skills', label: 'Skills', definition: 'A felt lack of the social skill that it takes.', chapter: 'ch. 7' },
  {
    id: 'operational-crowding',
    label: 'Crowded out by operations',
    definition: 'Day-to-day demands inside take attention and energy.',
    chapter: 'ch. 4, 8',
  },
  { id: 'silos', label: 'Silos', definition: 'Structure and differing conditions split the organisation inside.', chapter: 'ch. 8' },
  {
    id: 'no-organisational-support',
    label: 'No support by the organisation',
    definition: 'Programmes and organisations commend networking, with little real backing. Isolation is seen as a personal matter.',
    chapter: 'ch. 7, 8',
  },
  { id: 'reorganisation', label: 'Reorganisation', definition: 'Change breaks ties.', chapter: 'ch. 7' },
  {
    id: 'nothing-to-join',
    label: 'Nothing to join',
    definition: 'No network is meant for the post, or there are few openings.',
    chapter: 'ch. 7, 8',
  },
  {
    id: 'no-standard-route',
    label: 'No standard route',
    definition: 'There is no set way of training into the post, and so no cohort.',
    chapter: 'ch. 7',
  },
  { id: 'surveillance', label: 'Being watched', definition: 'A sense of being watched: a word may be passed upwards.', chapter: 'ch. 7' },
  {
    id: 'late-entry',
    label: 'Late entry',
    definition: 'Came to the health service well into a career, without contacts from early jobs.',
    chapter: 'ch. 7',
  },
  { id: 'no-senior-mentor', label: 'No senior mentor', definition: 'No senior mentor is available, or they have left.', chapter: 'ch. 6' },
  { id: 'not-selected', label: 'Not selected', definition: 'No access to programmes that choose their members.', chapter: 'ch. 6' },
  {
    id: 'clinical-managerial-divide',
    label: 'Clinicians and managers',
    definition: 'Clinicians and managers differ in status and in how they think, and keep apart.',
    chapter: 'ch. 4, 6',
  },
  {
    id: 'inter-professional-divide',
    label: 'Between professions',
    definition: 'One discipline is managed by another, or keeps apart from it.',
    chapter: 'ch. 4',
  },
  {
    id: 'professional-bearing',
    label: 'Keeping up a front',
    definition: 'There is nobody, above or below, to whom they can show strain.',
    chapter: 'ch. 7',
  },
  {
    id: 'adversarial-relations',
    label: 'Adversarial relations',
    definition: 'Dealings, such as those with commissioners, are disputes.',
    chapter: 'ch. 3',
  },
  { id: 'low-attendance', label: 'Poorly attended', definition: 'People are invited and do not come.', chapter: 'ch. 6' },
  { id: 'low-priority-on-agenda', label: 'Low on the agenda', definition: 'Other business leaves no time for it.', chapter: 'ch. 5' },
];
