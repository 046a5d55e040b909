import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { scoutLetter } from '../../domain/scout-letter.ts';
import { ScoutStore } from '../../store/scout.store.ts';

/** Writes to somebody that a company would like to talk to them. */
@Injectable()
export class PostScout {
  constructor(
    private readonly scouts: ScoutStore,
    private readonly post: PostLetter,
  ) {}

  /** Nothing where it is over already. */
  async run(tx: Tx, scoutId: string): Promise<void> {
    const scout = await this.scouts.byId(tx, scoutId);
    if (scout?.state !== 'asked' || !scout.memberId) return;
    const { companyName: company, why, answerBy } = scout;
    await this.post.run(tx, scout.memberId, ({ addressed, community, locale }) => ({
      page: '/me/scouts',
      words: scoutLetter({ company, why, addressed, community, answerBy: tokyoDateOf(answerBy) }, locale),
    }));
  }
}
