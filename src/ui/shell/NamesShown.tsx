import type { NamesShown as Choice } from '../../state/Session';
import { NAMES_SHOWN } from '../../state/Session';
import { useActions, useSession } from '../KithContext';
import './NamesShown.css';

const WORDS: Readonly<Record<Choice, string>> = { names: 'Names', pseudonyms: 'Pseudonyms', hidden: 'Hidden' };

/** Whether people are called by their names, for a screen that others see. */
export function NamesShown() {
  const names = useSession((session) => session.names);
  const { setNames } = useActions();
  return (
    <select
      className="NamesShown"
      aria-label="Names of people"
      title="Names of people, on every page and in what you download or copy. A copy of the study keeps them."
      data-shown={names}
      value={names}
      onChange={(event) => {
        setNames(NAMES_SHOWN.find((one) => one === event.target.value) ?? 'names');
      }}
    >
      {NAMES_SHOWN.map((one) => (
        <option key={one} value={one}>
          {WORDS[one]}
        </option>
      ))}
    </select>
  );
}
