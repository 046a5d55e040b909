import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { stateAt } from '../../domain/consent.ts';
import { isShownTo, talkScopes } from '../../domain/talk.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import type { TalkLineEntity } from '../../store/talk-line.entity.ts';
import { TalkStore } from '../../store/talk.store.ts';
import type { HeldTalk, TalkRow } from '../../store/talk.store.ts';
import { provisionTo } from '../card-sides.ts';
import type { Clerk } from '../card-sides.ts';
import { OpenCard } from '../open-card.ts';
import type { OpenedCard } from '../open-card.ts';

/** `open`: the person may write, and the company reads. */
type Talking = { company: string; open: boolean };
export type OwnTalkRow = TalkRow & Talking;
export type OwnTalk = HeldTalk & Talking & { lines: TalkLineEntity[] };
export type CompanyTalk = OpenedCard & { lines: TalkLineEntity[] };

/** What was written under an interest card or an application: the person reads it for good, the company while the consent is in force. */
@Injectable()
export class ReadTalk {
  constructor(
    private readonly talks: TalkStore,
    private readonly opening: OpenCard,
    private readonly provisions: ProvisionStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** The latest hundred of a member. */
  async all(tx: Tx, memberId: string): Promise<OwnTalkRow[]> {
    const rows = await this.talks.ofMember(tx, memberId);
    const companies = await this.companies.run(
      tx,
      rows.map(({ companyId }) => companyId),
    );
    return rows.map((row) => {
      const company = companies.get(row.companyId);
      const open = stateAt(row, tx.now) === 'in_force' && isShownTo(row.scope, company?.page ?? false);
      return { ...row, company: company?.title ?? '', open };
    });
  }

  /** How many messages of companies wait for a member; closed talks are read as well. One statement. */
  unread(tx: Tx, memberId: string): Promise<number> {
    return this.talks.unread(tx, memberId);
  }

  /** Notes that the person has read. Throws TALK_NOT_FOUND, also for somebody else's. */
  async ofPerson(tx: Tx, memberId: string, id: string): Promise<OwnTalk> {
    const talk = await this.talks.held(tx, id);
    if (talk?.memberId !== memberId) throw new Refusal('not_found', 'TALK_NOT_FOUND');
    const company = (await this.companies.run(tx, [talk.companyId])).get(talk.companyId);
    const lines = await this.talks.lines(tx, id);
    await this.talks.noteRead(tx, id, 'person');
    const open = stateAt(talk, tx.now) === 'in_force' && isShownTo(talk.scope, company?.page ?? false);
    return { ...talk, company: company?.title ?? '', open, lines };
  }

  /**
   * For whoever acts for the company: a reading of the person's words, whose record is written in the same transaction. The consent is held until the commit.
   * Throws COMPANY_NOT_FOUND, and CARD_NOT_FOUND for everything else that is not to be seen.
   */
  async ofCompany(tx: Tx, clerk: Clerk, id: string): Promise<CompanyTalk> {
    const opened = await this.opening.find(tx, clerk, id, talkScopes);
    const { company, card } = opened;
    const lines = await this.talks.lines(tx, id);
    await this.talks.noteRead(tx, id, 'company');
    const shown = { ...card, items: ['name' as const, 'talk' as const] };
    await this.provisions.add(tx, provisionTo(tx, { company, accountId: clerk.accountId, shown }));
    return { ...opened, lines };
  }
}
