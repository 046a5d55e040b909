import type { Locale } from '@enishi/kernel';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import type { EmailAddress } from '../domain/email-address.ts';
import { AccountEntity } from './account.entity.ts';
import { BelongingEntity } from './belonging.entity.ts';

/** What a visitor's address already is; read by one statement whatever the answer, so that answers take equally long. */
export type Standing = { accountId: string | null; agreedHere: boolean };

/** Accounts and where they belong. Writes need the identity scope of a community. */
@Injectable()
export class AccountStore {
  byId(tx: Tx, id: string): Promise<AccountEntity | null> {
    return tx.repo(AccountEntity).findOneBy({ id });
  }

  byKey(tx: Tx, emailKey: string): Promise<AccountEntity | null> {
    return tx.repo(AccountEntity).findOneBy({ emailKey });
  }

  /** Addresses by account id. In the community scope only of accounts that belong to the community. */
  async emails(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx
      .repo(AccountEntity)
      .find({ where: { id: In([...ids]) }, select: { id: true, email: true } });
    return new Map(rows.map(({ id, email }) => [id, email]));
  }

  /** Whether an address has an account, and whether it has agreed to this community's terms (is or was joining here). */
  async standing(tx: Tx, emailKey: string): Promise<Standing> {
    const [row] = await tx.query<Standing>(
      `select a.id as "accountId", exists (
         select 1 from identity.consent c
         where c.community_id = $2 and c.account_id = a.id and c.kind = 'terms' and c.withdrawn_at is null
       ) as "agreedHere"
       from (select 1) one left join identity.account a on a.email_key = $1`,
      [emailKey, tx.community],
    );
    return row ?? { accountId: null, agreedHere: false };
  }

  /** The account of each address, opened where there is none, and belonging to the transaction's community. */
  async open(tx: Tx, addresses: readonly EmailAddress[], locale: Locale): Promise<Map<string, string>> {
    const rows = addresses.map(({ sentTo, key }) => ({
      id: newId(),
      email: sentTo,
      emailKey: key,
      locale,
      createdAt: tx.now,
    }));
    await tx.repo(AccountEntity).createQueryBuilder().insert().values(rows).orIgnore().execute();
    const found = await tx.repo(AccountEntity).find({
      where: { emailKey: In(addresses.map(({ key }) => key)) },
      select: { id: true, emailKey: true },
    });
    const belongings = found.map(({ id }) => ({ communityId: tx.community, accountId: id, since: tx.now }));
    await tx.repo(BelongingEntity).createQueryBuilder().insert().values(belongings).orIgnore().execute();
    return new Map(found.map(({ id, emailKey }) => [emailKey, id]));
  }

  /** An account that names nobody and that nobody can sign in to. */
  async addNameless(tx: Tx, id: string): Promise<void> {
    const email = `${id}@erased.invalid`;
    await tx.repo(AccountEntity).insert({ id, email, emailKey: email, locale: 'ja', createdAt: tx.now });
  }

  /** Files what somebody agreed to in this community under another account. */
  async moveConsents(tx: Tx, from: string, to: string): Promise<void> {
    await tx.query(
      'update identity.consent set account_id = $3, ip = null where community_id = $1 and account_id = $2',
      [tx.community, from, to],
    );
  }

  /** Ends belonging to the transaction's community; true where the account belongs nowhere any more. */
  async leaveCommunity(tx: Tx, id: string): Promise<boolean> {
    await tx.repo(BelongingEntity).delete({ communityId: tx.community, accountId: id });
    const [row] = await tx.query<{ elsewhere: boolean }>(
      'select exists (select from identity.belonging where account_id = $1) as elsewhere',
      [id],
    );
    return !row?.elsewhere;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.repo(AccountEntity).delete({ id });
  }

  /** Whether the account works at this community's desk. */
  async isStaff(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query('select 1 from identity.staff where community_id = $1 and account_id = $2', [
      tx.community,
      id,
    ]);
    return rows.length > 0;
  }

  async changeEmail(tx: Tx, id: string, { sentTo, key }: EmailAddress): Promise<void> {
    await tx.repo(AccountEntity).update({ id }, { email: sentTo, emailKey: key });
  }
}
