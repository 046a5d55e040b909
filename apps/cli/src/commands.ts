import { code } from './commands/code.ts';
import type { Command } from './commands/command.ts';
import { doctor } from './commands/doctor.ts';
import { migrateDatabase } from './commands/migrate.ts';
import { appoint, foundCommunityFromFile, letBackIn } from './commands/operators.ts';
import { reconcile } from './commands/reconcile.ts';
import { recordDemo } from './commands/record-demo.ts';
import { seed } from './commands/seed.ts';
import { up } from './commands/up.ts';
import { verifyLedger } from './commands/verify-ledger.ts';

export const commands = {
  up: { what: 'start everything on this machine (npm start)', run: up },
  migrate: { what: 'bring the database up to date', run: migrateDatabase },
  seed: { what: 'fill an empty database with the demonstration', run: seed },
  doctor: { what: 'look at settings, database, ledger and Stripe, and say what is wrong', run: doctor },
  reconcile: { what: 'compare every customer with Stripe and heal what differs', run: reconcile },
  'verify-ledger': { what: 'check books and documents: balanced, complete, unchanged', run: verifyLedger },
  'found-community': { what: 'found a community from a JSON file', run: foundCommunityFromFile },
  appoint: { what: 'give somebody a role in a secretariat', run: appoint },
  'let-back-in': { what: 'forget the codes of somebody who lost their phone', run: letBackIn },
  'record-demo': { what: 'write the demonstration’s recorded input anew', run: recordDemo },
  code: { what: 'the current confirmation code of the demonstration secretariat', run: code },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
