import type { ContactFunction, Reach } from '../../domain/results/Verdict';
import type { REACHES } from '../../domain/results/Verdict';

export const functionWords: Readonly<Record<ContactFunction, string>> = {
  knowledge: 'Knowledge',
  support: 'Support',
  career: 'Career',
  influence: 'Influence',
};

type Width = (typeof REACHES)[number];

export const widthWords: Readonly<Record<Width, string>> = {
  none: 'Nobody',
  unit: 'Own unit',
  organisation: 'Own organisation',
  outside: 'Outside',
};

const SAID: Readonly<Record<Width, string>> = { none: 'nobody', unit: 'own unit', organisation: 'own organisation', outside: 'outside' };

/** "Knowledge: own organisation. Support: own unit. Career: nobody. Influence: cannot say." */
export function sayReach(reach: Reach): string {
  return (Object.keys(functionWords) as ContactFunction[])
    .map((about) => {
      const width = reach[about];
      return `${functionWords[about]}: ${width === null ? 'cannot say' : SAID[width]}.`;
    })
    .join(' ');
}
