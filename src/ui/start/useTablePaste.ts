import { useEffect } from 'react';

import { useActions } from '../KithContext';

/** More than one cell: what is less is a word for a field, and no table. */
const IS_TABLE = /[\t\n].*\S/s;

/** Cells copied from a spreadsheet, or files, that are pasted where no field is: they are offered as a file would be. */
export function useTablePaste(): void {
  const { bringIn } = useActions();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (event.defaultPrevented || clipboardData === null) return;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null) return;
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain');
      // A spreadsheet program puts a picture of the cells beside the cells.
      if (IS_TABLE.test(text)) {
        event.preventDefault();
        void bringIn([new File([text], 'Pasted cells.tsv', { type: 'text/tab-separated-values' })]);
      } else if (files.length > 0) {
        event.preventDefault();
        void bringIn(files);
      }
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, [bringIn]);
}
