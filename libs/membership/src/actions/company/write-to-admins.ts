import { Injectable } from '@nestjs/common';
import { AccountEmails, CurrentCommunity } from '@enishi/identity';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  adminInviteLetter,
  adminJoinedLetter,
  adminRemovedLetter,
  noAdminLetter,
} from '../../domain/company/admin-letters.ts';
import { companyGreeting } from '../../domain/company/company-letters.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { CompanyAdminEntity } from '../../store/company/company-admin.entity.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { letterTo } from '../../domain/company/company-turns.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { SendLetter } from '../send-letter.ts';
import { lastDayOf } from './read-admin-invite.ts';

/** A letter with the link by which somebody is invited. */
export type InviteLetter = { email: string; locale: Locale; token: string; expiresAt: Date };

/** Writes to those who act for a company, or are asked to. Needs the identity scope. */
@Injectable()
export class WriteToAdmins {
  constructor(
    private readonly emails: AccountEmails,
    private readonly community: CurrentCommunity,
    private readonly letters: SendLetter,
    private readonly turns: CompanyTurnStore,
  ) {}

  async invited(tx: Tx, company: CompanyEntity, invite: InviteLetter): Promise<void> {
    const { name: community, slug } = await this.community.run(tx);
    const { email: to, locale, token, expiresAt } = invite;
    const words = adminInviteLetter(
      { title: companyTitle(company), community, lastDay: lastDayOf(expiresAt) },
      locale,
    );
    await this.letters.run(tx, { to, locale, slug, letter: { page: `/company/invite/${token}`, words } });
  }

  async joined(
    tx: Tx,
    company: CompanyEntity,
    { email, before }: { email: string; before: readonly CompanyAdminEntity[] },
  ): Promise<void> {
    const { slug } = await this.community.run(tx);
    const { id, locale } = company;
    const words = adminJoinedLetter({ title: companyTitle(company), email }, locale);
    const emails = await this.emails.run(
      tx,
      before.map(({ accountId }) => accountId),
    );
    const letter = { page: `/company/${id}/admins`, words };
    for (const to of emails.values()) await this.letters.run(tx, { to, locale, slug, letter });
  }

  async removed(tx: Tx, company: CompanyEntity, accountId: string): Promise<void> {
    const { name: community, slug } = await this.community.run(tx);
    const to = (await this.emails.run(tx, [accountId])).get(accountId);
    if (!to) return;
    const { locale } = company;
    const words = adminRemovedLetter({ title: companyTitle(company), community }, locale);
    await this.letters.run(tx, { to, locale, slug, letter: { page: '/', words } });
  }

  async nobodyLeft(tx: Tx, company: CompanyEntity): Promise<void> {
    if (company.contactEmail === '') return;
    const { slug } = await this.community.run(tx);
    const { locale, contactEmail: to } = company;
    const title = companyTitle(company);
    const greeting = companyGreeting({ ...company, title }, locale);
    const words = noAdminLetter({ greeting, title }, locale);
    await this.letters.run(tx, { to, locale, slug, letter: { page: '/', words } });
    const facts = { ...letterTo.membership, subject: words.subject };
    await this.turns.append(tx, company.id, { kind: 'letter_sent', facts });
  }
}
