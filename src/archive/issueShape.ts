import * as v from 'valibot';
import type { Issue } from '../domain/Issue';
import { ISSUE_VALUES, type IssueCode, type ValueKind, type ValueKinds } from '../domain/IssueValues';
import { issueFromVersion3 } from './migrations/issueFromVersion3';
import { shape } from './shape';

const { text, texts, flag, count } = shape;

type AnyShape = v.GenericSchema;

function shapeOf(kinds: ValueKinds): AnyShape {
  return v.strictObject(Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, shapeOfKind(kind)])));
}

function shapeOfKind(kind: ValueKind): AnyShape {
  if (typeof kind === 'string') return { text, texts, flag, count }[kind];
  return 'each' in kind ? v.array(shapeOf(kind.each)) : v.picklist(kind);
}

const codes = Object.keys(ISSUE_VALUES) as IssueCode[];
const saidBefore = v.strictObject({ text });
const valuesOf = new Map<IssueCode, AnyShape>(codes.map((code) => [code, v.union([shapeOf(ISSUE_VALUES[code]), saidBefore])]));

/**
 * An issue with the values of its code (`ISSUE_VALUES`); one of version 3 keeps its sentence. Steps keep the form in which they
 * were saved, so that this reads both. @param row the shape of a row's number
 */
export const issueShape = (row: v.GenericSchema<number, number>) =>
  v.pipe(
    v.looseObject({}),
    v.transform(issueFromVersion3),
    v.strictObject({
      code: v.picklist(codes),
      severity: v.picklist(['error', 'warning', 'info']),
      file: text,
      row: v.nullable(row),
      column: v.nullable(text),
      values: v.unknown(),
    }),
    v.check(({ code, values }) => v.is(valuesOf.get(code) ?? v.never(), values)),
    v.transform((issue) => issue as Issue),
  ) satisfies v.GenericSchema<unknown, Issue>;
