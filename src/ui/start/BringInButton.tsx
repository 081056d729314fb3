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
        Your staff list and your survey answers, from Excel, your staff records, Microsoft Forms or another survey tool; or one network file
        (GraphML, Pajek, Network Canvas and others). You check everything before it is added. You can also drop files on this page, or paste
        cells from Excel.
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
        <span>Templates:</span>
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
