import { Button, FileTrigger } from 'react-aria-components';

import { useActions } from '../KithContext';

/** The way in for own files, with what they must hold in a few words. */
export function BringInButton() {
  const { bringIn } = useActions();
  return (
    <div className="SampleCard card">
      <h3>Your own spreadsheets</h3>
      <p>
        One file of <b>managers</b> (a column <code>id</code> or <code>name</code>; then <code>group</code>, <code>organisation</code>, <code>responded</code> …) and one of the{' '}
        <b>contacts</b> they reported (<code>from</code>, <code>to</code>, <code>types</code>, <code>motives</code>, <code>activity</code> …). CSV, TSV or Excel; other columns are kept.
        Drop them anywhere on this page.
      </p>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx']}
        onSelect={(files) => {
          if (files !== null && files.length > 0) void bringIn([...files]);
        }}
      >
        <Button className="button">Bring in a spreadsheet</Button>
      </FileTrigger>
    </div>
  );
}
