import type { Entry } from './Codebook';

/** What keeps people from networking: what chapters 7 and 8 name, then what we coded in quotations. */
export const barriers: readonly Entry[] = [
  { id: 'time-pressure', label: 'Time pressure', definition: 'No time; the one most often named, and informal ties suffer first.', chapter: 'ch. 7' },
  { id: 'competitive-tension', label: 'Competition', definition: 'Organisations compete, so that information is kept back or rationed.', chapter: 'ch. 7' },
  { id: 'authenticity', label: 'Unease', definition: 'Unease with promoting oneself or with using people.', chapter: 'ch. 7' },
  { id: 'skills', label: 'Skills', definition: 'A felt lack of the social skill that it takes.', chapter: 'ch. 7' },
  { id: 'operational-crowding', label: 'Held by operations', definition: 'Day-to-day demands hold attention inside.', chapter: 'ch. 8' },
  { id: 'silos', label: 'Silos', definition: 'Structure and differing conditions split the organisation inside.', chapter: 'ch. 8' },
  { id: 'no-organisational-support', label: 'No support by the organisation', definition: 'Networking is said to matter, is left to the person, and gets little help.', chapter: 'ch. 7, 8' },
  { id: 'reorganisation', label: 'Reorganisation', definition: 'Change breaks ties.', chapter: 'ch. 7' },
  { id: 'nothing-to-join', label: 'Nothing to join', definition: 'No network is meant for the post, or there are few ways into one.', chapter: 'ch. 7, 8' },
  { id: 'no-standard-route', label: 'No standard route', definition: 'There is no set way of training into the post, and so no cohort.', chapter: 'ch. 7' },
  { id: 'surveillance', label: 'Being watched', definition: 'A sense of being watched: a word may go further than it was meant to.', chapter: 'ch. 7' },
  { id: 'late-entry', label: 'Late entry', definition: 'Came to the health service well into a career, without contacts from early posts.', chapter: 'ch. 7' },
  { id: 'no-senior-mentor', label: 'No senior mentor', definition: 'No senior mentor is there, or they have left.', chapter: 'ch. 6' },
  { id: 'not-selected', label: 'Not selected', definition: 'Had no access to programmes that choose their members.', chapter: 'ch. 6' },
  { id: 'clinical-managerial-divide', label: 'Clinicians and managers', definition: 'Clinicians and managers keep apart.', chapter: 'ch. 4' },
  { id: 'inter-professional-divide', label: 'Between professions', definition: 'One profession or discipline keeps apart from another.', chapter: 'ch. 4' },
  { id: 'professional-bearing', label: 'Bearing', definition: 'Nobody to whom to show strain: neither those above nor those below.', chapter: 'ch. 7' },
  { id: 'adversarial-relations', label: 'Opponents', definition: 'People who should work together bargain or dispute instead.', chapter: 'ch. 3' },
  { id: 'low-attendance', label: 'Few come', definition: 'Who is invited does not turn up.', chapter: 'ch. 6' },
  { id: 'low-priority-on-agenda', label: 'Low on the agenda', definition: 'Other business leaves no time for it.', chapter: 'ch. 5' },
];
