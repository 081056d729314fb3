import { ownShares } from '../compare/outcomes/ownShares';
import { verdictOutcomes } from '../compare/outcomes/verdictOutcomes';
import { ISSUE_MEANINGS } from '../words/issues/issueMeanings';
import { MEASURES, NETWORK_MEASURES } from '../measures/measures';
import type { Command, Converter } from './Command';
import type { Option } from './options';
import { INPUT_OPTIONS, OUTPUT_OPTIONS } from './options';

function toLines(options: readonly Option[]): string {
  return options.map(({ name, takes, does }) => `  ${`--${name}${takes === null ? '' : ` ${takes}`}`.padEnd(30)} ${does}`).join('\n');
}

const STATUS = 'Exit status: 0 done; 1 done, but some rows were left out (each is listed); 2 nothing done.';

export function writeHelp(commands: readonly (Command | Converter)[]): string {
  return [
    'kith COMMAND [FILES] [OPTIONS]',
    '',
    'Who managers turn to, and whose contacts do not reach far enough. Nothing leaves this computer.',
    '',
    'Commands:',
    ...commands.map(({ name, does }) => `  ${name.padEnd(12)} ${does}`),
    '',
    'Files: tables as below, or one study file (.kith):',
    toLines(INPUT_OPTIONS),
    '',
    'Result:',
    toLines(OUTPUT_OPTIONS),
    '',
    'Issue codes:',
    ...Object.entries(ISSUE_MEANINGS).map(([code, meaning]) => `  ${code.padEnd(22)} ${meaning}`),
    '',
    STATUS,
    'kith COMMAND --help prints the options of a command.',
    '',
  ].join('\n');
}

/** What takes types, motives or barriers differs from study to study: an unknown id makes `compare` list those of this one. */
const OUTCOMES = [
  '',
  'Outcomes: every measure (kith measure --help; a part as tiesByType.Mentor), and',
  '  typeShare.TYPE, typeAny.TYPE, motiveShare.MOTIVE, motiveAny.MOTIVE, barrierAny.BARRIER,',
  `  ${[...ownShares, ...verdictOutcomes].map(({ id }) => id).join(', ')}`,
];

export function writeCommandHelp(command: Command | Converter): string {
  const measures =
    command.name === 'compare'
      ? OUTCOMES
      : command.name === 'measure'
        ? ['', 'Measures:', ...[...MEASURES, ...NETWORK_MEASURES].map(({ id, meaning }) => `  ${id.padEnd(22)} ${meaning}`)]
        : [];
  return [
    `kith ${command.name} [FILES] [OPTIONS]`,
    '',
    command.does,
    '',
    'Options:',
    toLines([...command.options, ...INPUT_OPTIONS, ...OUTPUT_OPTIONS]),
    ...measures,
    '',
    STATUS,
    '',
  ].join('\n');
}
