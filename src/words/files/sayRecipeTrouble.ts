const named = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join(', ');

/** Why a file is no mapping that can be used. `key` = where in it, or the version that it states. */
export function sayRecipeTrouble({
  what,
  key,
}: {
  readonly what: 'not-json' | 'not-a-mapping' | 'newer' | 'damaged';
  readonly key: string;
}): string {
  switch (what) {
    case 'not-json':
      return 'This is not a mapping: it is not valid JSON. Choose a file that Kith saved with “Save mapping”.';
    case 'not-a-mapping':
      return 'This is not a mapping. Choose a file that Kith saved with “Save mapping”.';
    case 'newer':
      return `A newer version of Kith saved this mapping (version ${key}). Update Kith, or choose the columns again.`;
    case 'damaged':
      return `The mapping is damaged${key === '' ? '' : ` at “${key}”`}, so Kith used nothing of it. Save it again, or choose the columns.`;
  }
}

/** A mapping that fits no file. */
export function sayUnusedRecipe(missing: readonly string[]): string {
  return `The mapping fits none of the files. ${missing.length === 1 ? 'The column' : 'The columns'} ${named(missing)} ${missing.length === 1 ? 'is' : 'are'} missing in the file that is closest. Check that it is the right mapping, or choose the columns again.`;
}
