import { Button, FileTrigger } from 'react-aria-components';

import { fileTypes } from './fileTypes';
import { useActions } from '../KithContext';

/** The way in for more files while a study is open: into it, or into one of their own. @param isFirst it is what to do next */
export function BringMore({ isFirst = false }: { readonly isFirst?: boolean }) {
  const { bringIn } = useActions();
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={[...fileTypes]}
      onSelect={(files) => {
        if (files !== null && files.length > 0) void bringIn([...files]);
      }}
    >
      <Button className={isFirst ? 'button primary' : 'button'}>Add files</Button>
    </FileTrigger>
  );
}
