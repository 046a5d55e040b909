import { Injectable } from '@nestjs/common';
import { AccountEmails, maskEmail } from '@enishi/identity';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { Bilingual } from '@enishi/kernel';
import { purposeWords } from '../domain/card-wording.ts';
import { stateAt } from '../domain/consent.ts';
import { applicantTalkScope } from '../domain/talk.ts';
import type { ConsentState } from '../domain/consent.ts';
import { ConsentStore } from '../store/consent.store.ts';
import type { ListedConsent, ListPage } from '../store/consent.store.ts';
import type { ProvisionEntity } from '../store/provision.entity.ts';
import { ProvisionStore } from '../store/provision.store.ts';

/**
 * A consent as its giver sees it; `shown`: the recipient shows itself to everybody, without which a company reads nothing. The secretariat and
 * the companies together have no title: each page calls them by its own word.
 */
export type OwnConsent = Omit<ListedConsent, 'state'> & {
  state: ConsentState;
  recipient: string;
  shown: boolean;
};

/** One line of the access diary under a consent; `reader`: the masked address of whoever looked, null where their account is gone; `said`: the purpose in words. */
export type DiaryEntry = ProvisionEntity & {
  who: 'company' | 'secretariat' | 'bearer' | 'fellows';
  reader: string | null;
  said: Bilingual;
};

/** A page of a list, and whether it goes on. */
export type PageOf<Row> = { rows: Row[]; hasNext: boolean };

/** What a person gave to whom, and who looked at it when: their own, and what the law has disclosed to them (個人情報保護法33条5項). */
@Injectable()
export class ReadOwnConsents {
  constructor(
    private readonly consents: ConsentStore,
    private readonly provisions: ProvisionStore,
    private readonly companies: PublicCompanies,
    private readonly emails: AccountEmails,
  ) {}

  /** In force and ended, the newest first. */
  async list(tx: Tx, memberId: string, page: ListPage): Promise<PageOf<OwnConsent>> {
    const found = await this.consents.ofMember(tx, memberId, { ...page, first: page.first + 1 });
    const companies = await this.companies.run(
      tx,
      found.flatMap(({ recipientKind, recipientId }) => (recipientKind === 'company' ? [recipientId] : [])),
    );
    const rows = found.slice(0, page.first).map((each) => {
      const company = companies.get(each.recipientId);
      const own = each.recipientKind !== 'company' || each.scope === applicantTalkScope;
      const [recipient, shown] = [company?.title ?? '', own || (company?.page ?? false)];
      return { ...each, state: stateAt(each, tx.now), recipient, shown };
    });
    return { rows, hasNext: found.length > page.first };
  }

  /** Each time that somebody looked, the newest first. Needs the identity scope. */
  async diary(tx: Tx, memberId: string, page: ListPage): Promise<PageOf<DiaryEntry>> {
    const found = await this.provisions.ofMember(tx, memberId, { ...page, first: page.first + 1 });
    const readers = found.flatMap(({ readBy }) => readBy ?? []);
    const emails = await this.emails.run(tx, [...new Set(readers)]);
    const rows = found.slice(0, page.first).map((each) => {
      const email = each.readBy && emails.get(each.readBy);
      const reader = email ? maskEmail(email) : null;
      return { ...each, who: readerOf(each), reader, said: purposeWords(each.purpose) };
    });
    return { rows, hasNext: found.length > page.first };
  }
}

const readerOf = ({ purpose, reason }: ProvisionEntity): DiaryEntry['who'] => {
  if (purpose === 'show_skills') return 'bearer';
  if (purpose === 'ask_for_words') return 'fellows';
  return reason === null ? 'company' : 'secretariat';
};
