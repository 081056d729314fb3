/** To a helper: what there is to work on, one job of it, or no more of it. `work` = of which kind, as several go over one line. */
export type HelpOrder<Given, Job> =
  | { readonly kind: 'given'; readonly work: string; readonly session: number; readonly given: Given }
  | {
      readonly kind: 'wanted';
      readonly work: string;
      readonly session: number;
      readonly list: number;
      readonly index: number;
      readonly job: Job;
    }
  | { readonly kind: 'unwanted'; readonly work: string; readonly session: number };

/** From a helper: it can begin, or has done a job. */
export type HelpAnswer<Part> =
  | { readonly kind: 'can-help'; readonly work: string; readonly session: number }
  | {
      readonly kind: 'helped';
      readonly work: string;
      readonly session: number;
      readonly list: number;
      readonly index: number;
      readonly part: Part;
    };
