import { Button, FileTrigger } from 'react-aria-components';

import { fileTypes } from '../bring-in/fileTypes';
import { useActions } from '../KithContext';

const TEMPLATES = [
  ['workbook', 'Excel workbook'],
  ['people', 'Staff list (CSV)'],
  ['contacts', 'Answers (CSV)'],
] as const;

/** The way in for own files, with what they must hold in a few words. */
export function BringInButton() {
  const { bringIn, downloadTemplate } = useActions();
  return (
    <div className="SampleCard card">
      <h3>Your own data</h3>
      <p>
        Your staff list (a column <code>id</code> or <code>name</code>; also <code>group</code>, <code>organisation</code>,{' '}
        <code>responded</code> …) and your survey answers (<code>from</code>, <code>to</code>, <code>types</code>, <code>motives</code>,{' '}
        <code>activity</code> …), as CSV, TSV or Excel; or one network file (GraphML, GEXF, Pajek, UCINET DL, an adjacency matrix, Network
        Canvas …). Other columns are kept. You can drop the files anywhere on this page.
      </p>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={[...fileTypes]}
        onSelect={(files) => {
          if (files !== null && files.length > 0) void bringIn([...files]);
        }}
      >
        <Button className="button">Add files</Button>
      </FileTrigger>
      <p className="soft Start-templates">
        Templates to fill in:{' '}
        {TEMPLATES.map(([kind, label]) => (
          <Button
            key={kind}
            className="button quiet"
            onPress={() => {
              void downloadTemplate(kind);
            }}
          >
            {label}
          </Button>
        ))}
      </p>
    </div>
  );
}
