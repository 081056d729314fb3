import { adjacencyList } from './adjacencyList';
import { codedReferencesFormat } from './codedReferencesFormat';
import { dl } from './dl';
import { edgeTables } from './edgeTables';
import { egor } from './egor';
import { egoweb } from './egoweb';
import type { Format } from './Format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonFormats } from './jsonFormats';
import { matrix } from './matrix';
import { networkCanvas } from './networkCanvas';
import { networkCanvasGraphml } from './networkCanvasGraphml';
import { pajek } from './pajek';
import { sideBySide } from './sideBySide';
import { staffRecordsFormat } from './staffRecordsFormat';
import { surveyFormats } from './surveyFormats';
import { ucinet } from './ucinet';

/** Every format that is recognised, the more particular first; lists of people before what names them. */
export const formats: readonly Format[] = [
  sideBySide,
  networkCanvasGraphml,
  networkCanvas,
  egoweb,
  egor,
  staffRecordsFormat,
  graphml,
  gexf,
  pajek,
  dl,
  ucinet,
  ...jsonFormats,
  ...edgeTables,
  matrix,
  codedReferencesFormat,
  ...surveyFormats,
  adjacencyList,
];
