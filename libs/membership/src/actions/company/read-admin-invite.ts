import { Injectable } from '@nestjs/common';
import { AccountEmail, CurrentDocuments, maskEmail, tokenHash } from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { adminInviteState } from '../../domain/company/admin-invite.ts';
import type { AdminInviteState } from '../../domain/company/admin-invite.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { CompanyInviteStore } from '../../store/company/company-invite.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';

/** An invitation as whoever holds its link sees it. */
export type ShownAdminInvite = {
  state: AdminInviteState;
  title: string;
  emailMasked: string;
  lastDay: TokyoDate;
  /** Whether whoever looks is signed in with the address that was invited. */
  forViewer: boolean;
  /** The company, for whoever took it up. */
  companyId: string | null;
  termsVersion: number;
  privacyVersion: number;
};

/** Looks at an invitation to act for a company; looking uses nothing up. Needs the identity scope. */
@Injectable()
export class ReadAdminInvite {
  constructor(
    private readonly invites: CompanyInviteStore,
    private readonly companies: CompanyStore,
    private readonly emails: AccountEmail,
    private readonly documents: CurrentDocuments,
  ) {}

  /** Null where nobody was invited by this link. */
  async run(tx: Tx, token: string, accountId: string | null): Promise<ShownAdminInvite | null> {
    const invite = await this.invites.byToken(tx, tokenHash(token));
    const company = invite && (await this.companies.byId(tx, invite.companyId));
    if (!invite || !company) return null;
    const own = accountId !== null && (await this.emails.run(tx, accountId)).toLowerCase() === invite.email;
    const accepted = accountId !== null && invite.acceptedBy === accountId;
    const { terms, privacy } = await this.documents.run(tx);
    return {
      ...{ state: adminInviteState(invite, tx.now), title: companyTitle(company) },
      ...{ emailMasked: maskEmail(invite.email), lastDay: lastDayOf(invite.expiresAt) },
      ...{ forViewer: own, companyId: accepted ? company.id : null },
      ...{ termsVersion: terms?.version ?? 0, privacyVersion: privacy?.version ?? 0 },
    };
  }
}

/** The last whole moment at which a link works lies on this day (Tokyo). */
export const lastDayOf = (expiresAt: Date): TokyoDate => tokyoDateOf(new Date(expiresAt.getTime() - 1));
