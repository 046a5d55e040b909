import { Injectable } from '@nestjs/common';
import { startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import { PostToCompany, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { cardEndedLetter, newCardsLetter } from '../domain/card-letters.ts';
import { cardNumberOf } from '../domain/consent.ts';
import { ConsentStore } from '../store/consent.store.ts';
import { InterestCardStore } from '../store/interest-card.store.ts';
import type { ConsentEnded } from '../talent.events.ts';

/** Where a company finds its cards, below its own page. */
const page = '/cards';

/** Writes to companies about their cards, without naming anybody: what is in a mailbox is out of the person's hands. */
@Injectable()
export class TellCompanies {
  constructor(
    private readonly consents: ConsentStore,
    private readonly cards: InterestCardStore,
    private readonly companies: PublicCompanies,
    private readonly post: PostToCompany,
  ) {}

  /** Of new cards, each company once a day at most; those that show themselves to nobody cannot read them and are not told. */
  async ofNewCards(tx: Tx): Promise<void> {
    const untold = await this.cards.untold(tx, startOfTokyoDay(tokyoDateOf(tx.now)));
    const companies = await this.companies.run(
      tx,
      untold.map(({ companyId }) => companyId),
    );
    for (const { companyId, ids } of untold.filter((each) => companies.get(each.companyId)?.page)) {
      await this.cards.noteTold(tx, ids);
      await this.post.run(tx, companyId, {
        ...{ about: 'membership', page },
        words: ({ greeting, locale }) => newCardsLetter({ greeting, count: ids.length }, locale),
      });
    }
  }

  /** Of a card that ended: a company that has read it is asked to delete what it holds. Who read nothing holds nothing. */
  async ofEnd(tx: Tx, { consentId, because, read }: ConsentEnded): Promise<void> {
    const consent = read ? await this.consents.byId(tx, consentId) : null;
    // Whoever had applied is told of with the end of the selection.
    if (consent?.scope !== 'interest_card') return;
    const card = { givenOn: tokyoDateOf(consent.givenAt), number: cardNumberOf(consent.id), because };
    await this.post.run(tx, consent.recipientId, {
      ...{ about: 'membership', page },
      words: ({ greeting, locale }) => cardEndedLetter({ greeting, ...card }, locale),
    });
  }
}
