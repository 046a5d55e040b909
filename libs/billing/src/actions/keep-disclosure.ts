import { newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ShownDisclosure } from '../domain/disclosure.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';

/** What was shown to whom before an order. */
export type Shown = { subject: SubjectRef; offer: Offer; disclosure: ShownDisclosure; locale: Locale };

/** Keeps what a person saw before ordering, as evidence that nobody can change (特商法12条の6, 15条の4). */
@Injectable()
export class KeepDisclosure {
  constructor(private readonly checkouts: CheckoutStore) {}

  /** Answers with the id under which it is kept. */
  async run(tx: Tx, { subject, offer, disclosure, locale }: Shown): Promise<string> {
    const { blocks, fingerprint, planVersion, ip, userAgent } = disclosure;
    const id = newId();
    await this.checkouts.keepSnapshot(tx, {
      ...{ id, communityId: tx.community, subjectId: subject.id },
      ...{ offerKey: offer.key, interval: offer.interval, amount: offer.amount },
      ...{ planVersion, fingerprint, ip, userAgent, blocks: [...blocks] },
      ...{ locale, shownAt: tx.now },
    });
    return id;
  }
}
