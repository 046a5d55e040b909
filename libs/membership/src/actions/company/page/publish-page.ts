import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { judgePublishing } from '../../../domain/company/page/page-state.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyStore } from '../../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../../store/company/company-turn.store.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';
import { KeepPhotos } from './keep-photos.ts';
import { ReadOwnPage } from './read-own-page.ts';

/** Shows everybody what a company has written, or nobody any more. The same once more changes nothing. */
@Injectable()
export class PublishPage {
  constructor(
    private readonly companies: CompanyStore,
    private readonly read: ReadOwnPage,
    private readonly pages: CompanyPageStore,
    private readonly photos: KeepPhotos,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** The draft as it stands. Throws the refusals of `judgePublishing`. */
  async run(tx: Tx, company: CompanyEntity): Promise<void> {
    await this.companies.locked(tx, company.id);
    const { kept, ...stands } = await this.read.run(tx, company);
    const published = unwrap(judgePublishing(kept.draft, stands));
    if (JSON.stringify(kept.published) === JSON.stringify(published)) return;
    await this.pages.save(tx, { ...kept, published, publishedAt: tx.now });
    await this.photos.drop(tx, company.id);
    await this.turns.append(tx, company.id, { kind: 'page_published' });
  }

  /** What was written stays, for another time. */
  async takeBack(tx: Tx, { id }: CompanyEntity): Promise<void> {
    await this.companies.locked(tx, id);
    const kept = await this.pages.of(tx, id);
    if (!kept.published) return;
    await this.pages.save(tx, { ...kept, published: null, publishedAt: null });
    await this.photos.drop(tx, id);
    await this.turns.append(tx, id, { kind: 'page_taken_back' });
  }
}
