import { isolateName } from '../../support/isolateName';
import { capital } from '../../support/capital';
import { formatCount } from '../../domain/formatCount';
import { nameSome } from '../../support/nameSome';

/** What the page says of one post, or another part of the managers: its counts in a sentence, and between what the true number lies. */
export function sayPostCounts(
  name: string,
  counts: {
    readonly all: number;
    readonly isolated: number;
    readonly possibly: number;
    readonly cannotSay: number;
    /** Of the isolated and of the connected, whose finding an open name turns. */
    readonly turned: { readonly isolated: number; readonly connected: number };
  },
): { readonly headline: string; readonly qualification: string } {
  const { all, isolated, possibly, cannotSay, turned } = counts;
  const names = turned.isolated + turned.connected;
  const judged = all - cannotSay;
  const headline =
    judged === 0
      ? `${isolateName(name)}: nothing can be said`
      : `${isolateName(name)}: ${isolated === 0 ? 'none' : formatCount(isolated)} of ${formatCount(judged)} ${isolated === 1 ? 'is' : 'are'} isolated`;
  const open = [
    ...(cannotSay > 0 ? [`of ${formatCount(cannotSay)} nothing can be said`] : []),
    ...(possibly > 0 ? [`${formatCount(possibly)} ${possibly === 1 ? 'is' : 'are'} possibly isolated`] : []),
    ...(names > 0 ? [`${formatCount(names, 'finding depends', 'findings depend')} on how names are matched`] : []),
  ];
  if (open.length === 0) return { headline, qualification: `No missing answer could change that for any of the ${formatCount(all)}.` };
  return {
    headline,
    qualification: `${capital(nameSome(open, open.length))}, so the true number is between ${formatCount(isolated - turned.isolated)} and ${formatCount(isolated + possibly + cannotSay + turned.connected)}.`,
  };
}
