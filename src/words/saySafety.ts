const SENTENCES = {
  none: 'Your studies have not changed.',
  saved: 'The study is saved on this computer.',
  elsewhere: 'Another tab has this study open and saves it.',
  saving: 'The study is being saved.',
  unsaved: 'Your last changes are not saved. Download a copy before you reload Kith.',
} as const;

/** Where the open study is, as far as a page that broke down can tell; `none` = no study is open. */
export type Safety = keyof typeof SENTENCES;

export const saySafety = (safety: Safety): string => SENTENCES[safety];
