import { Injectable } from '@nestjs/common';
import { ConsentsInForceAmong } from '@enishi/identity';
import type { Locale } from '@enishi/kernel';
import { ListNewsletterReaders } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { addressKey } from '../domain/address-key.ts';
import type { Segment } from '../domain/letter-draft.ts';
import { SuppressionStore } from '../store/suppression.store.ts';

/** Somebody who may be written to, with the consent that allows it. */
export type WillingReader = {
  memberId: string;
  accountId: string;
  consentId: string;
  email: string;
  addressKey: string;
  locale: Locale;
};

/** `next` is where the following page begins; null on the last one. */
export type ReadersPage = { readers: WillingReader[]; next: string | null };

/**
 * Finds who may get a letter: members of the segment who ticked the box (特定電子メール法3条1項1号), whose consent is in force,
 * and whose address is on no list of refusals. That list wins over everything else (3条3項). Counting and sending ask
 * here, so that the number shown is the number sent.
 */
@Injectable()
export class FindLetterReaders {
  constructor(
    private readonly members: ListNewsletterReaders,
    private readonly consents: ConsentsInForceAmong,
    private readonly suppressions: SuppressionStore,
  ) {}

  /** Three statements a page. */
  async page(tx: Tx, segment: Segment, page: { first: number; after: string | null }): Promise<ReadersPage> {
    const members = await this.members.run(tx, segment, page);
    const readers = members.map((member) => ({
      ...member,
      addressKey: addressKey(tx.community, member.email),
    }));
    const next = members.length === page.first ? (members.at(-1)?.memberId ?? null) : null;
    return { readers: await this.willing(tx, readers), next };
  }

  /** Those who still may be written to. */
  async willing<Reader extends { accountId: string; addressKey: string }>(
    tx: Tx,
    readers: readonly Reader[],
  ): Promise<(Reader & { consentId: string })[]> {
    const agreed = await this.consents.run(
      tx,
      readers.map(({ accountId }) => accountId),
      'newsletter',
    );
    const refused = await this.suppressions.among(
      tx,
      readers.map((reader) => reader.addressKey),
    );
    return readers.flatMap((reader) => {
      const consentId = agreed.get(reader.accountId);
      return consentId && !refused.has(reader.addressKey) ? [{ ...reader, consentId }] : [];
    });
  }
}
