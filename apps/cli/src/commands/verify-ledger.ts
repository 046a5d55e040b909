import { VerifyDocuments, VerifyReceivables } from '@enishi/billing';
import { VerifyLedger } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';
import { VerifyPay } from '@enishi/work';

import { withContexts } from '../processes/contexts.ts';
import { say } from '../terminal.ts';

/** Checks every community's books, issued documents, what is owed by them and what is owed for gigs; ends with code 1 if anything is wrong. */
export async function verifyLedger(): Promise<void> {
  await withContexts(async (app) => {
    let wrong = 0;
    await app.get(Transactions).forEachCommunity(async (tx) => {
      const violations = await app.get(VerifyLedger, { strict: false }).run(tx);
      for (const violation of violations) say(`${tx.community}: ${JSON.stringify(violation)}`);
      const { broken } = await app.get(VerifyDocuments, { strict: false }).run(tx);
      if (broken.length > 0) say(`${tx.community}: documents altered or missing at ${broken.join(', ')}`);
      const owed = await app.get(VerifyReceivables, { strict: false }).run(tx);
      if (owed) say(`${tx.community}: receivables do not add up: ${JSON.stringify(owed)}`);
      const pay = await app.get(VerifyPay, { strict: false }).run(tx);
      if (pay) say(`${tx.community}: rewards of gigs do not add up: ${JSON.stringify(pay)}`);
      wrong += violations.length + broken.length + (owed ? 1 : 0) + (pay ? 1 : 0);
    });
    say(wrong === 0 ? 'The books are balanced, complete and unchanged' : `${wrong} faults in the books`);
    if (wrong > 0) process.exitCode = 1;
  });
}
