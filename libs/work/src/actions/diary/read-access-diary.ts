import { Injectable } from '@nestjs/common';
import { AccountEmails, maskEmail } from '@enishi/identity';
import type { Bilingual } from '@enishi/kernel';
import { pageOfLatest } from '@enishi/kernel';
import { lookerOf, ReadLooksAtMember } from '@enishi/membership';
import type { LookMatter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ReadOwnConsents } from '@enishi/talent';
import type { DiaryEntry } from '@enishi/talent';
import { CompanyLookStore } from '../../store/diary/company-look.store.ts';
import type { CompanyLookMatter, DiaryPage } from '../../store/diary/company-look.store.ts';

/** Who looked: a company, the secretariat, whoever has the paper, members who worked along, or another member. */
export type DiaryReader = 'company' | 'secretariat' | 'bearer' | 'fellows' | 'member';
/** Why, where no consent says it. */
export type DiaryMatter = LookMatter | CompanyLookMatter;

/**
 * One line of the diary: who (`who`, as it was called then in `recipient`, and the masked address of whoever looked, null where nobody is told), why (`purpose` and `reason` by a consent, `matter`
 * without one), when, and what was seen.
 */
export type DiaryLine = {
  id: string;
  at: Date;
  who: DiaryReader;
  recipient: string;
  reader: string | null;
  items: string[];
  purpose: Bilingual | null;
  reason: DiaryEntry['reason'];
  ground: DiaryEntry['ground'];
  matter: DiaryMatter | null;
};

/** How the desk's log begins the reasons of looks that talent writes down with what was seen and under which consent. */
const toldByTalent = ['talent:', 'gig calls'];
const unsaid = { purpose: null, reason: null, ground: null } as const;

/**
 * Everybody who looked at a person, as one list (誰が、なぜ、いつ): under a consent, as talent keeps it; companies for which they work or to which they applied; and the secretariat's looks into the
 * register. Each library answers for its own records, and the page is cut where they are put together.
 */
@Injectable()
export class ReadAccessDiary {
  constructor(
    private readonly consents: ReadOwnConsents,
    private readonly looks: ReadLooksAtMember,
    private readonly companies: CompanyLookStore,
    private readonly emails: AccountEmails,
  ) {}

  /** The latest first. Needs the identity scope. */
  async run(
    tx: Tx,
    memberId: string,
    { first, after }: DiaryPage,
  ): Promise<{ rows: DiaryLine[]; hasNext: boolean }> {
    const more = { first: first + 1, after };
    const [given, byCompanies, ofDesk] = [
      await this.consents.diary(tx, memberId, more),
      await this.companies.ofMember(tx, memberId, more),
      await this.looks.run(tx, memberId, more, toldByTalent),
    ];
    const accounts = [...byCompanies, ...ofDesk].flatMap(({ accountId }) => accountId ?? []);
    const emails = await this.emails.run(tx, [...new Set(accounts)]);
    const masked = (accountId: string | null) => {
      const email = accountId && emails.get(accountId);
      return email ? maskEmail(email) : null;
    };
    return pageOfLatest<DiaryLine>(
      [
        given.rows.map(lineUnderConsent),
        byCompanies.map(({ id, at, matter, company: recipient, accountId, items }) => ({
          ...{ ...unsaid, id, at, who: 'company', recipient, reader: masked(accountId), items, matter },
        })),
        ofDesk.map(({ id, at, matter, accountId }) => ({
          ...{ ...unsaid, id, at, who: lookerOf(matter), recipient: '' },
          ...{ reader: masked(accountId), items: [], matter },
        })),
      ],
      first,
    );
  }
}

function lineUnderConsent({ id, who, reader, items, reason, ground, ...row }: DiaryEntry): DiaryLine {
  const { recipientName: recipient, said: purpose, providedAt: at } = row;
  return { id, at, who, recipient, reader, items, purpose, reason, ground, matter: null };
}
