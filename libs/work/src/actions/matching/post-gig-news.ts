import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { formatTokyoSpan } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import { PostLetter } from '@enishi/membership';
import { Config, Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { gigMailCode } from '@enishi/talent';
import { gigNewsLetter } from '../../domain/matching/gig-news-letter.ts';
import { reasonsOf } from '../../domain/matching/match-reason.ts';
import type { ShownGig } from '../read-board.ts';
import type { RankedPerson } from './rank-people.ts';

/** The mail about a gig, with the reasons that were kept and the way to stop such mails. */
@Injectable()
export class PostGigNews {
  private readonly key: Buffer;

  constructor(
    private readonly post: PostLetter,
    private readonly links: Links,
    private readonly community: CurrentCommunity,
    config: Config,
  ) {
    this.key = config.keyFor('gig-mail');
  }

  async run(tx: Tx, gig: ShownGig, { memberId, consentId, word, score }: RankedPerson): Promise<void> {
    const { slug } = await this.community.run(tx);
    const reasons = reasonsOf(score.lines)
      .slice(0, 3)
      .map(({ text }) => text);
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => {
      const when = formatTokyoSpan(gig.startsAt, gig.endsAt, locale);
      const stop = this.links.to(slug, locale, `/gigs/stop/${gigMailCode(consentId, this.key)}`);
      const of = {
        title: gig.title,
        place: gig.place,
        reward: formatYen(yen(gig.reward), locale),
        when,
        stop,
      };
      return {
        page: `/gigs/${gig.id}`,
        words: gigNewsLetter({ addressed, community, word, reasons, ...of }, locale),
      };
    });
  }
}
