import { toFileName } from './toFileName';

/** Hands a file to the browser's downloads. */
export function saveDownload(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = toFileName(fileName);
  link.click();
  // Not at once: some browsers fetch it only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
