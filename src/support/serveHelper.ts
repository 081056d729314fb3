import type { HelpAnswer, HelpOrder } from './HelpMessage';
import type { Line } from './Line';
import type { Work } from './Progress';

/**
 * What a helper does with jobs of one kind: it is given what they are about, does those that it is asked for, and leaves off when nobody
 * wants them any more.
 *
 * @param begin what is made once for all jobs
 * @param drive does a piece of work to its end, and hears the line between two slices; `null` = it is not wanted any more
 */
export function serveHelper<Given, Job, Part>(
  work: string,
  line: Line<HelpAnswer<Part>, HelpOrder<Given, Job>>,
  begin: (given: Given) => (job: Job) => Work<Part>,
  drive: (work: Work<Part>, isWanted: () => boolean) => Promise<Part | null>,
): void {
  let open: { readonly session: number; readonly run: (job: Job) => Work<Part> } | null = null;

  async function help({ session, list, index, job }: Extract<HelpOrder<Given, Job>, { kind: 'wanted' }>): Promise<void> {
    const mine = open;
    if (mine?.session !== session) return;
    const part = await drive(mine.run(job), () => open === mine);
    if (part !== null) line.post({ kind: 'helped', work, session, list, index, part }, []);
  }

  line.listen((order) => {
    // Over the same line others speak of other work, some in words of their own.
    if (order.work !== work) return;
    switch (order.kind) {
      case 'given':
        open = { session: order.session, run: begin(order.given) };
        line.post({ kind: 'can-help', work, session: order.session }, []);
        break;
      case 'wanted':
        void help(order);
        break;
      case 'unwanted':
        if (open?.session === order.session) open = null;
        break;
    }
  });
}
