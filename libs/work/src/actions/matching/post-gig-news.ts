import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { addressee, formatTokyoSpan } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import { Config, Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { gigMailCode } from '@enishi/talent';
import { gigNewsLetter } from '../../domain/matching/gig-news-letter.ts';
import { reasonsOf } from '../../domain/matching/match-reason.ts';
import { rulesOf } from '../../domain/track.ts';
import type { ShownGig } from '../read-board.ts';
import type { RankedPerson } from './rank-people.ts';

/** The mail about a gig, to those who agreed to it: with the reasons that were kept and the way to stop such mails. */
@Injectable()
export class PostGigNews {
  private readonly key: Buffer;

  constructor(
    private readonly contacts: FindContacts,
    private readonly mailbox: Mailbox,
    private readonly links: Links,
    private readonly community: CurrentCommunity,
    config: Config,
  ) {
    this.key = config.keyFor('gig-mail');
  }

  async run(tx: Tx, gig: ShownGig, people: readonly RankedPerson[]): Promise<void> {
    const { slug, name: community } = await this.community.run(tx);
    const contacts = await this.contacts.run(
      tx,
      people.map(({ memberId }) => memberId),
    );
    for (const { memberId, consentId, word, score } of people) {
      const contact = contacts.get(memberId);
      if (!contact) continue;
      const { email: to, locale, name } = contact;
      const addressed = addressee(name, 'person', locale);
      const reasons = reasonsOf(score.lines)
        .slice(0, 3)
        .map(({ text }) => text);
      const stop = this.links.to(slug, locale, `/gigs/stop/${gigMailCode(consentId, this.key)}`);
      const { button, ...letter } = gigNewsLetter(
        {
          ...{ addressed, community, word, reasons, title: gig.title, place: gig.place },
          when: formatTokyoSpan(gig.startsAt, gig.endsAt, locale),
          ...{ pays: rulesOf(gig).pays(formatYen(yen(gig.reward), locale)), stop },
        },
        locale,
      );
      const url = this.links.to(slug, locale, `/gigs/${gig.id}`);
      await this.mailbox.post(tx, {
        ...{ to, locale, kind: 'announcement', stopUrl: stop, ...letter, button: { label: button, url } },
      });
    }
  }
}
