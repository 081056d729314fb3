import type { Activity } from '../domain/Activity';

/** Whether a contact is in use, as the screen says it; files keep the codes. */
export const activityWords: Readonly<Record<Activity, string>> = {
  untold: 'not recorded',
  active: 'in use',
  latent: 'not in use now',
  lapsed: 'ended',
  absent: 'no contact',
};
