import type { TokyoDate } from '@enishi/kernel';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';

import type { LegalDocumentKind } from '../domain/legal-document.ts';
import type { LegalNoticeWish } from '../domain/legal-notice.ts';
import { LegalDocumentEntity } from './legal-document.entity.ts';
import { LegalNoticeDraftEntity } from './legal-notice-draft.entity.ts';
import { LegalNoticeEntity } from './legal-notice.entity.ts';

/** The 特定商取引法に基づく表記, its draft, and the documents people agree to; all of the transaction's community. */
@Injectable()
export class LegalStore {
  noticeDraft(tx: Tx): Promise<LegalNoticeDraftEntity | null> {
    return tx.repo(LegalNoticeDraftEntity).findOneBy({ communityId: tx.community });
  }

  async saveNoticeDraft(tx: Tx, { operatorKind, texts }: LegalNoticeWish): Promise<void> {
    const row = { communityId: tx.community, operatorKind, texts, savedAt: tx.now };
    await tx.repo(LegalNoticeDraftEntity).upsert(row, ['communityId']);
  }

  latestNotice(tx: Tx): Promise<LegalNoticeEntity | null> {
    return tx
      .repo(LegalNoticeEntity)
      .findOne({ where: { communityId: tx.community }, order: { version: 'DESC' } });
  }

  async insertNotice(tx: Tx, notice: Omit<LegalNoticeEntity, 'communityId'>): Promise<void> {
    await tx.repo(LegalNoticeEntity).insert({ ...notice, communityId: tx.community });
  }

  /** The newest version that is in effect on the Tokyo day of the transaction. */
  documentInEffect(tx: Tx, kind: LegalDocumentKind): Promise<LegalDocumentEntity | null> {
    const today: TokyoDate = tokyoDateOf(tx.now);
    return tx.repo(LegalDocumentEntity).findOne({
      where: { communityId: tx.community, kind, effectiveOn: LessThanOrEqual(today) },
      order: { version: 'DESC' },
    });
  }

  /** The same for every kind at once; kinds without a document in effect are left out. */
  documentsInEffect(tx: Tx): Promise<LegalDocumentEntity[]> {
    return tx
      .repo(LegalDocumentEntity)
      .createQueryBuilder('document')
      .distinctOn(['document.kind'])
      .where({ communityId: tx.community, effectiveOn: LessThanOrEqual(tokyoDateOf(tx.now)) })
      .orderBy({ 'document.kind': 'ASC', 'document.version': 'DESC' })
      .getMany();
  }

  latestDocument(tx: Tx, kind: LegalDocumentKind): Promise<LegalDocumentEntity | null> {
    return tx
      .repo(LegalDocumentEntity)
      .findOne({ where: { communityId: tx.community, kind }, order: { version: 'DESC' } });
  }

  async insertDocument(tx: Tx, document: Omit<LegalDocumentEntity, 'communityId'>): Promise<void> {
    await tx.repo(LegalDocumentEntity).insert({ ...document, communityId: tx.community });
  }
}
