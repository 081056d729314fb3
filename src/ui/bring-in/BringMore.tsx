import { Button, FileTrigger } from 'react-aria-components';

import { fileTypes } from './fileTypes';
import { useActions } from '../KithContext';

/** The way in for more files while a study is open: into it, or into one of their own. */
export function BringMore() {
  const { bringIn } = useActions();
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={[...fileTypes]}
      onSelect={(files) => {
        if (files !== null && files.length > 0) void bringIn([...files]);
      }}
    >
      <Button>Add files</Button>
    </FileTrigger>
  );
}
