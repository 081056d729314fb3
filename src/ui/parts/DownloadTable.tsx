import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import type { NamedTable } from '../../domain/results/Table';
import { toClipboardText } from '../../editing/toClipboardText';
import { useActions } from '../KithContext';
import './DownloadTable.css';

interface DownloadTableProps {
  /** The table as it is shown, made when somebody asks for it. */
  readonly table: () => NamedTable;
}

/** The way out of the page for a table: an Excel workbook, a CSV file, or the clipboard, with its headings. */
export function DownloadTable({ table }: DownloadTableProps) {
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
              void downloadTable(table(), key === 'csv' ? 'csv' : 'xlsx');
            }}
          >
            <MenuItem id="xlsx" className="DownloadTable-item">
              Excel (.xlsx)
            </MenuItem>
            <MenuItem id="csv" className="DownloadTable-item">
              CSV
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
