import { Button } from 'react-aria-components';

import type { FileChoice } from '../../state/Session';
import type { FileSheet } from '../../views/files/selectFileSheets';

interface Props {
  readonly sheets: readonly FileSheet[];
  readonly choice: FileChoice;
  readonly onChange: (part: Pick<FileChoice, 'parts'>) => void;
  readonly onColumns: (part: number) => void;
}

/** The sheets of a workbook: as what each was understood, and what somebody says that it holds. */
export function SheetList({ sheets, choice, onChange, onColumns }: Props) {
  return (
    <ul className="SheetList" aria-label="Sheets">
      {sheets.map(({ part, name, words, isUnderstood, hidden }) => {
        const said = choice.parts[name] ?? '';
        const isMapped = choice.recipes[name] !== undefined;
        return (
          <li key={part} data-out={said === 'none' || undefined}>
            <b title={name}>
              <bdi>{name}</bdi>
            </b>
            <span className="soft">
              {words !== '' ? words : said === 'none' ? 'Left out' : hidden ? 'Hidden in the workbook, and left out' : 'Not added'}
            </span>
            <select
              aria-label={`Sheet ${name} contains`}
              value={said}
              onChange={(event) => {
                const { value } = event.target;
                const others = Object.fromEntries(Object.entries(choice.parts).filter(([key]) => key !== name));
                onChange({ parts: value === 'people' || value === 'contacts' || value === 'none' ? { ...others, [name]: value } : others });
              }}
            >
              <option value="">Detect automatically</option>
              {(!(isUnderstood || isMapped) || said === 'people') && <option value="people">Managers</option>}
              {(!(isUnderstood || isMapped) || said === 'contacts') && <option value="contacts">Contacts</option>}
              <option value="none">Leave out</option>
            </select>
            <Button
              aria-label={`Columns of ${name}`}
              onPress={() => {
                onColumns(part);
              }}
            >
              Columns…
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
