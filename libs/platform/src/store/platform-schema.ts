import type { Schema } from '../database/data-source.ts';
import { PlatformFoundation1764000000100 } from './migrations/platform-foundation.ts';
import { PlatformRefusedMails1764530100000 } from './migrations/platform-refused-mails.ts';

/** The platform's tables are read and written by statements of its own, never as entities. */
export const platformSchema: Schema = {
  entities: [],
  migrations: [PlatformFoundation1764000000100, PlatformRefusedMails1764530100000],
  personal: {
    tables: [
      {
        table: 'platform.mail',
        title: { ja: 'お送りしたメール', en: 'Mails we sent you' },
        rows: `recipient = {email} or (state = 'sent' and letter->>'subject' like '%' || {name} || '%')`,
        // A mail with the name in its subject may have gone to a guardian, a namesake's for that matter.
        others: ['recipient'],
        fate: { kind: 'removed' },
      },
      {
        table: 'platform.outbox',
        title: {
          ja: '送り終えた内部の連絡（メールアドレスを含むもの）',
          en: 'Notices within the program that hold your address',
        },
        // Else they would stay for thirty days; whatever still waits for one of them is let finish.
        rows: `community_id = {community} and relayed_at is not null
          and (payload->>'email' = {email} or payload->'emails' ? {email} or (payload->>'accountId' = {account}::text and payload ? 'email'))
          and not exists (select from platform.delivery d where d.event_id = t.id and d.state <> 'done')`,
        fate: { kind: 'removed' },
      },
    ],
    impersonal: [],
  },
};
