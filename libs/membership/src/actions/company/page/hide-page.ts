import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { pageHiddenLetter } from '../../../domain/company/page/page-letters.ts';
import { readLine } from '../../../domain/typed-text.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyStore } from '../../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../../store/company/company-turn.store.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';
import { PostToCompany } from '../post-to-company.ts';

const longestReason = 300;

/** The secretariat takes a company's page out of sight, or shows it again; who did it and why stands in the company's story. */
@Injectable()
export class HidePage {
  constructor(
    private readonly companies: CompanyStore,
    private readonly pages: CompanyPageStore,
    private readonly turns: CompanyTurnStore,
    private readonly post: PostToCompany,
  ) {}

  /** The reason is told to the company by mail and on its page. Throws PAGE_NOT_PUBLISHED and the refusals of lines for the reason. */
  async run(
    tx: Tx,
    { id }: CompanyEntity,
    { reason: typed, actor }: { reason: string; actor: string },
  ): Promise<void> {
    await this.companies.locked(tx, id);
    const kept = await this.pages.of(tx, id);
    if (!kept.published || kept.hiddenAt) throw new Refusal('conflict', 'PAGE_NOT_PUBLISHED');
    const reason = unwrap(readLine(typed, 'reason', longestReason));
    await this.pages.save(tx, { ...kept, hiddenAt: tx.now, hiddenBecause: reason });
    await this.turns.append(tx, id, { kind: 'page_hidden', facts: { reason }, actor });
    await this.post.run(tx, id, {
      ...{ about: 'membership', page: '/page' },
      words: ({ greeting, community, locale }) => pageHiddenLetter({ greeting, community, reason }, locale),
    });
  }

  /** The company decides again: what it had published is seen at once. The same once more changes nothing. */
  async show(tx: Tx, { id }: CompanyEntity, actor: string): Promise<void> {
    await this.companies.locked(tx, id);
    const kept = await this.pages.of(tx, id);
    if (!kept.hiddenAt) return;
    await this.pages.save(tx, { ...kept, hiddenAt: null, hiddenBecause: null });
    await this.turns.append(tx, id, { kind: 'page_shown', actor });
  }
}
