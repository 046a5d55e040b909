import { Injectable } from '@nestjs/common';
import { RecordConsent, newsletterWording } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ImportedPerson } from '../domain/import-row.ts';
import { membershipNewsletterChanged } from '../membership.events.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { PutSource } from './put-source.ts';

/** What a person brings along from elsewhere, and out of which list. */
export type BroughtAlong = Pick<MemberImportEntity, 'id' | 'source' | 'basis' | 'uploadedBy'> &
  Pick<ImportedPerson, 'oldNumber' | 'term' | 'newsletter'>;

/**
 * Gives a new member what they had elsewhere: the plan until the day up to which it is paid there (never charged here, never renewed),
 * the old number as a note, and their wish about letters with where it was given. A refusal holds from now on.
 */
@Injectable()
export class TakeOverTerm {
  constructor(
    private readonly put: PutSource,
    private readonly consents: RecordConsent,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, { id: memberId, accountId, email }: MemberEntity, brought: BroughtAlong): Promise<void> {
    const { id: importId, source, basis, uploadedBy, oldNumber, term, newsletter } = brought;
    await this.timeline.append(tx, memberId, {
      kind: 'imported',
      actor: uploadedBy,
      facts: { source, oldNumber: oldNumber || '–', by: uploadedBy },
    });
    if (term) {
      const until = addDays(term.lastDay, 1);
      await this.put.run(tx, {
        ...{
          memberId,
          kind: 'imported',
          sourceId: importId,
          planKey: term.planKey,
          interval: null,
          amount: null,
        },
        ...{
          fromDay: tokyoDateOf(tx.now),
          untilDay: until,
          paidUntil: until,
          graceUntil: null,
          cancelsOn: null,
        },
      });
    }
    if (newsletter === 'yes') {
      await this.consents.run(tx, {
        ...{
          accountId,
          kind: 'newsletter',
          version: newsletterWording.version,
          locale: 'ja',
          channel: 'import',
          ip: null,
        },
        wording: `${source}：${basis}`,
      });
    }
    if (newsletter !== 'silent') {
      const wanted = newsletter === 'yes';
      await tx.emit(membershipNewsletterChanged, { memberId, email, wanted, ownAct: false });
    }
  }
}
