import { Injectable } from '@nestjs/common';
import { maskEmail } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { FindMember, SetNewsletter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { ComebackLetterStore } from '../store/comeback-letter.store.ts';
import { LetterReaderStore } from '../store/letter-reader.store.ts';
import { SuppressionStore } from '../store/suppression.store.ts';

/** What an unsubscribe link is about. `stopped` tells whether the address gets no letters already. */
export type UnsubscribeLink = { emailMasked: string | null; stopped: boolean };

/** Who presses, as far as is known. */
export type Presser = { locale: Locale; ip: string | null };

/**
 * The way out of letters without signing in (特定電子メール法3条3項, 4条; RFC 8058). Reading uses nothing up; pressing stops
 * letters to the member and to the address at once, and again does no harm. Throws UNSUBSCRIBE_LINK_UNKNOWN.
 */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly readers: LetterReaderStore,
    private readonly comebacks: ComebackLetterStore,
    private readonly suppressions: SuppressionStore,
    private readonly members: FindMember,
    private readonly newsletter: SetNewsletter,
  ) {}

  async read(tx: Tx, token: string): Promise<UnsubscribeLink> {
    const reader = await this.mailedTo(tx, token);
    const member = await this.members.byId(tx, reader.memberId);
    const stopped = (await this.suppressions.among(tx, [reader.addressKey])).size > 0;
    return { emailMasked: member && maskEmail(member.email), stopped };
  }

  async run(tx: Tx, token: string, { locale, ip }: Presser): Promise<void> {
    const reader = await this.mailedTo(tx, token);
    await this.suppressions.refuse(tx, reader.addressKey);
    const member = await this.members.byId(tx, reader.memberId);
    if (!member) return;
    await this.newsletter.run(tx, {
      memberId: member.id,
      wanted: false,
      locale,
      ip,
      channel: 'unsubscribe_link',
    });
  }

  /** One way out for every letter, whichever of them carried the link. */
  private async mailedTo(tx: Tx, token: string): Promise<{ memberId: string; addressKey: string }> {
    const reader = (await this.readers.byToken(tx, token)) ?? (await this.comebacks.byToken(tx, token));
    if (!reader) throw new Refusal('not_found', 'UNSUBSCRIBE_LINK_UNKNOWN');
    return reader;
  }
}
