import { Injectable } from '@nestjs/common';
import { RecordConsent, newsletterWording } from '@enishi/identity';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

/** What a person agreed to when joining, and where from. */
export type JoinConsents = {
  accountId: string;
  termsVersion: number;
  privacyVersion: number;
  newsletter: boolean;
  locale: Locale;
  ip: string | null;
};

/**
 * Keeps the consents of joining, each with its wording and version: terms and privacy notice always, the newsletter only
 * when its box was ticked (特定電子メール法3条). Throws identity's refusals for versions not in force.
 */
@Injectable()
export class RecordJoinConsents {
  constructor(private readonly consents: RecordConsent) {}

  async run(tx: Tx, { termsVersion, privacyVersion, newsletter, ...given }: JoinConsents): Promise<void> {
    const wished = {
      accountId: given.accountId,
      locale: given.locale,
      ip: given.ip,
      channel: 'join' as const,
    };
    await this.consents.run(tx, { ...wished, kind: 'terms', version: termsVersion });
    await this.consents.run(tx, { ...wished, kind: 'privacy', version: privacyVersion });
    if (newsletter)
      await this.consents.run(tx, { ...wished, kind: 'newsletter', version: newsletterWording.version });
  }
}
