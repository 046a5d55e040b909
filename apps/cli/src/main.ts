import 'reflect-metadata';

import { parseArgs } from 'node:util';

import { commands } from './commands.ts';
import type { CommandName } from './commands.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    empty: { type: 'boolean', default: false },
    demo: { type: 'string', default: 'full' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const name = positionals[0] ?? 'help';
const command = commands[name as CommandName];

if (!command || values.help) {
  const lines = Object.entries(commands).map(([known, { what }]) => `  enishi ${known.padEnd(17)}${what}`);
  process.stdout.write(`Usage:\n${lines.join('\n')}\n`);
  process.exitCode = command || name === 'help' ? 0 : 2;
} else {
  try {
    await command.run({ demo: values.empty ? 'none' : values.demo, words: positionals.slice(1) });
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
}
