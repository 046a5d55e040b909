import { Injectable } from '@nestjs/common';
import { formatYen, tokyoDateOf, yen } from '@enishi/kernel';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { yearReachedLetter } from '../../domain/matching/gig-news-letter.ts';
import { GigWishStore } from '../../store/matching/gig-wish.store.ts';
import { yearOf } from './keep-gig-wishes.ts';

/** Tells somebody once a year that their rewards have reached the sum that they set themselves. It stops nothing: what to do about it is theirs. */
@Injectable()
export class TellOfYear {
  constructor(
    private readonly wishes: GigWishStore,
    private readonly post: PostLetter,
  ) {}

  async run(tx: Tx, memberId: string): Promise<void> {
    const [wish] = await this.wishes.of(tx, [memberId]);
    if (!wish || wish.yearlyYen === null) return;
    const { year, from, to } = yearOf(tokyoDateOf(tx.now));
    const total = await this.wishes.earned(tx, memberId, { from, to });
    if (!(await this.wishes.noteTold(tx, memberId, { year: from, total }))) return;
    const limit = yen(wish.yearlyYen);
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => {
      const facts = { year, total: formatYen(yen(total), locale), limit: formatYen(limit, locale) };
      return {
        page: '/me/gigs/wishes',
        words: yearReachedLetter({ addressed, community, ...facts }, locale),
      };
    });
  }
}
