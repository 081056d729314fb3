import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import type { NamedTable } from '../../domain/results/Table';
import { toClipboardText } from '../../editing/toClipboardText';
import { useActions } from '../KithContext';
import './DownloadTable.css';

interface DownloadTableProps {
  /** The table as it is shown, made when somebody asks for it. */
  readonly table: () => NamedTable;
  /** What the table was made from, to be downloaded as well; what it is called. */
  readonly behind?: { readonly label: string; readonly table: () => NamedTable };
}

const FORMATS = [
  ['xlsx', 'Excel (.xlsx)'],
  ['csv', 'CSV'],
] as const;

/** The way out of the page for a table: an Excel workbook, a CSV file, or the clipboard, with its headings. */
export function DownloadTable({ table, behind }: DownloadTableProps) {
  const { downloadTable } = useActions();
  const [copied, setCopied] = useState('');
  async function copy(): Promise<void> {
    const { columns, rows } = table();
    try {
      await navigator.clipboard.writeText(toClipboardText([columns, ...rows.map((row) => row.map((cell) => `${cell ?? ''}`))]));
      setCopied('Copied.');
    } catch {
      // A page without https has no clipboard to write to.
      setCopied('This browser lets no page copy here. Download instead.');
    }
  }
  return (
    <span className="DownloadTable">
      <span className="DownloadTable-copied soft" role="status">
        {copied}
      </span>
      <Button
        onPress={() => {
          void copy();
        }}
      >
        Copy
      </Button>
      <MenuTrigger>
        <Button>
          Download<span aria-hidden="true"> ▾</span>
        </Button>
        <Popover className="DownloadTable-popover floating" placement="bottom end">
          <Menu
            className="DownloadTable-menu"
            aria-label="Download as"
            onAction={(key) => {
              const [of, format] = `${key}`.split('.');
              void downloadTable(of === 'behind' && behind !== undefined ? behind.table() : table(), format === 'csv' ? 'csv' : 'xlsx');
            }}
          >
            {FORMATS.map(([format, words]) => (
              <MenuItem key={format} id={`table.${format}`} className="DownloadTable-item">
                {words}
              </MenuItem>
            ))}
            {behind !== undefined &&
              FORMATS.map(([format, words]) => (
                <MenuItem key={format} id={`behind.${format}`} className="DownloadTable-item">
                  {behind.label}, {words}
                </MenuItem>
              ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
