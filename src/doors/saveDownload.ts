/** Characters that a file name cannot have on one system or another. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Hands a file to the browser's downloads. */
export function saveDownload(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName.replaceAll(NOT_IN_NAMES, '-');
  link.click();
  // Not at once: some browsers fetch it only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
