import { Button, FileTrigger } from 'react-aria-components';

import { useActions } from '../KithContext';

/** The way in for a study that was saved as a file. */
export function OpenFileButton() {
  const { openStudyFile } = useActions();
  return (
    <FileTrigger
      acceptedFileTypes={['.kith']}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file !== undefined) void openStudyFile(file);
      }}
    >
      <Button className="button">Open a study file</Button>
    </FileTrigger>
  );
}
