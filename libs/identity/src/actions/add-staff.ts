import type { DeskRole, Locale } from '@enishi/kernel';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { AccountStore } from '../store/account.store.ts';
import { StaffStore } from '../store/staff.store.ts';

type Appointment = { email: string; role: DeskRole; locale: Locale };

/**
 * Gives somebody a role on the desk of the transaction's community, in place of the one they had. The desk opens to them
 * once they have a second factor. Needs the identity scope. @throws Refusal EMAIL_INVALID
 */
@Injectable()
export class AddStaff {
  constructor(
    private readonly accounts: AccountStore,
    private readonly staff: StaffStore,
  ) {}

  async run(tx: Tx, { email, role, locale }: Appointment): Promise<string> {
    const address = unwrap(parseEmail(email));
    const accountId = (await this.accounts.open(tx, [address], locale)).get(address.key) as string;
    await this.staff.appoint(tx, accountId, role);
    return accountId;
  }
}
