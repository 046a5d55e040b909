import type { Locale } from '@enishi/kernel';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { AccountStore } from '../store/account.store.ts';

/** PostgreSQL takes 65,535 parameters in a statement; an account needs five. */
const batch = 5_000;

/**
 * Accounts for addresses whose owners proved them elsewhere (imports, demonstration data), opened where missing. Answers
 * with account ids by address as given. Needs the identity scope of a community. @throws Refusal EMAIL_INVALID
 */
@Injectable()
export class EnsureAccounts {
  constructor(private readonly accounts: AccountStore) {}

  async run(tx: Tx, emails: readonly string[], locale: Locale): Promise<Map<string, string>> {
    const parsed = new Map(emails.map((email) => [email, unwrap(parseEmail(email))]));
    const distinct = [...new Map([...parsed.values()].map((address) => [address.key, address])).values()];
    const ids = new Map<string, string>();
    for (let from = 0; from < distinct.length; from += batch) {
      const opened = await this.accounts.open(tx, distinct.slice(from, from + batch), locale);
      for (const [key, id] of opened) ids.set(key, id);
    }
    return new Map([...parsed].map(([email, { key }]) => [email, ids.get(key) as string]));
  }
}
