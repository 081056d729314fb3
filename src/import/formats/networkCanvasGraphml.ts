import type { Work } from '../../support/Progress';
import { EgoNetworks } from './EgoNetworks';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { isXmlOf } from './graphml';
import { findOptions, isFlag, mergeOptions } from './mergeOptions';
import { nameOf } from './networkCanvas';
import type { Part } from './Part';
import { walkXml } from './walkXml';

/** What Network Canvas writes by itself. */
const OWN = /^networkCanvas/;

/** A GraphML file of Network Canvas: a graph for each interview. */
export const networkCanvasGraphml: Format = {
  id: 'network-canvas-graphml',
  claim: eachPart(
    ({ beginning }) => isXmlOf('graphml', beginning) && /\bnc:\w+\s*=|schema\.networkcanvas\.com|networkCanvasUUID/.test(beginning),
  ),
  read: ([part], context) => readInterviews(part, context),
};

/** A contact, or the respondent, with the values of variables. */
interface Spoken {
  readonly uuid: string;
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

interface Interview {
  readonly caseId: string;
  readonly session: string;
  readonly exported: string;
  readonly isFinished: boolean;
  readonly line: number;
  readonly values: Map<string, string>;
  readonly contacts: Spoken[];
  ties: number;
}

function* readInterviews(part: Part, context: FormatContext): Work<FormatRead> {
  const keys = new Map<string, string>();
  const interviews: Interview[] = [];
  let values: Map<string, string> | null = null;
  let key = '';
  let value: string | null = null;
  let id = '';

  const isRead = yield* walkXml(part, 'network-canvas-graphml', {
    open(name, scanner, line) {
      if (name === 'key') keys.set(scanner.attribute('id') ?? '', scanner.attribute('attr.name') ?? scanner.attribute('id') ?? '');
      else if (name === 'graph') {
        const of = (attribute: string): string => scanner.attribute(`nc:${attribute}`) ?? '';
        interviews.push({
          caseId: of('caseId'),
          session: of('sessionUUID') || of('sessionId'),
          exported: of('sessionExportTime'),
          isFinished: of('sessionFinishTime') !== '',
          line,
          values: new Map(),
          contacts: [],
          ties: 0,
        });
      } else if (name === 'node') {
        id = scanner.attribute('id') ?? '';
        values = new Map();
      } else if (name === 'edge') {
        const last = interviews.at(-1);
        if (last !== undefined) last.ties += 1;
        values = new Map();
      } else if (name === 'data') {
        key = scanner.attribute('key') ?? '';
        value = '';
      }
    },
    text(text) {
      if (value !== null) value += text;
    },
    close(name, line) {
      const interview = interviews.at(-1);
      if (name === 'data' && value !== null) {
        (values ?? interview?.values)?.set(keys.get(key) ?? key, value.trim());
        value = null;
      } else if (name === 'node' && values !== null) {
        interview?.contacts.push({ uuid: values.get('networkCanvasUUID') ?? id, line, values });
        values = null;
      } else if (name === 'edge') values = null;
    },
  });
  return isRead ? takeInterviews(part, context, interviews) : NOTHING;
}

function takeInterviews(part: Part, context: FormatContext, all: readonly Interview[]): FormatRead {
  const networks = new EgoNetworks(context);
  const notes = networks.notes(part);
  const latest = new Map<string, Interview>();
  for (const [at, interview] of all.entries()) {
    const key = interview.session || String(at);
    const before = latest.get(key);
    if (before !== undefined) notes.leaveOut('older-export', interview.caseId || key);
    if (before === undefined || before.exported < interview.exported) latest.set(key, interview);
  }
  const interviews = [...latest.values()];
  const merge = (
    told: readonly ReadonlyMap<string, string>[],
  ): ((values: ReadonlyMap<string, string>) => readonly (readonly [string, string])[]) => {
    const headers = [...new Set(told.flatMap((values) => [...values.keys()]))].filter((header) => !OWN.test(header));
    const options = findOptions(headers, (header) => told.every((values) => isFlag(values.get(header) ?? '')));
    return (values) =>
      mergeOptions(
        [...values].filter(([header]) => !OWN.test(header)),
        options,
        notes,
      );
  };
  const ofEgo = merge(interviews.map(({ values }) => values));
  const ofContact = merge(interviews.flatMap(({ contacts }) => contacts.map(({ values }) => values)));
  // A line of its own for each, or else their order.
  const lines = interviews.flatMap(({ contacts }) => contacts.map(({ line }) => line));
  const hasLines = lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? 0));
  let met = 0;
  for (const [at, { caseId, session, isFinished, line, values, contacts, ties }] of interviews.entries()) {
    const key = session || String(at);
    const hasEnd = all.some((one) => one.isFinished);
    networks.ego({
      key,
      id: caseId || key,
      row: hasLines ? line : at + 1,
      isFinished: isFinished || !hasEnd,
      part,
      attributes: ofEgo(values),
    });
    for (let tie = 0; tie < ties; tie += 1) notes.leaveOut('contact-ties', '', 'tell');
    for (const { uuid, line: own, values: told } of contacts) {
      met += 1;
      const attributes = ofContact(told);
      networks.contact(part, hasLines ? own : met, key, uuid, nameOf(attributes), uuid, attributes);
    }
  }
  if (interviews.length === 0)
    part.log.error('broken-format', null, null, { format: 'network-canvas-graphml', what: 'no-respondents', written: '' });
  return networks.finish();
}
