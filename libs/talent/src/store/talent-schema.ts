import type { Schema } from '@enishi/platform';
import { provisionYears } from '../domain/consent.ts';
import { ConsentEntity } from './consent.entity.ts';
import { DisclosureTurnEntity } from './disclosure-turn.entity.ts';
import { InterestCardEntity } from './interest-card.entity.ts';
import { TalentDisclosureTurns1765010000000 } from './migrations/talent-disclosure-turns.ts';
import { TalentInterestCards1764985000000 } from './migrations/talent-interest-cards.ts';
import { ProvisionEntity } from './provision.entity.ts';

/** Tables of the schema `talent` and their migrations, oldest first. */
export const talentSchema: Schema = {
  entities: [ConsentEntity, DisclosureTurnEntity, InterestCardEntity, ProvisionEntity],
  migrations: [TalentInterestCards1764985000000, TalentDisclosureTurns1765010000000],
  personal: {
    tables: [
      {
        table: 'talent.interest_card',
        title: { ja: '会社に渡した興味カード', en: 'Interest cards given to companies' },
        rows: 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})',
        others: ['contacted_by'],
        fate: { kind: 'blanked', set: { telephone: 'null', message: 'null' } },
      },
      {
        table: 'talent.consent',
        title: { ja: '会社に見せることへの同意', en: 'What you agreed that companies may see' },
        rows: 'member_id = {subject}',
        // Without it the record of a disclosure would not say on what it rested; it leads to nobody any more.
        fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null' } },
      },
      {
        table: 'talent.provision',
        title: {
          ja: '会社が見た記録（第三者提供の記録）',
          en: 'When companies saw it (records of disclosure)',
        },
        // By whose the consent is now: after a merge, and after its undoing, the record says only which entry was shown.
        rows: 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})',
        others: ['read_by'],
        fate: {
          kind: 'kept',
          because: {
            ja: '会社に提供した記録（個人情報保護法29条）。お名前は含みません',
            en: 'Records of disclosure to companies (Act on the Protection of Personal Information, art. 29). No name',
          },
          years: provisionYears,
        },
      },
    ],
    impersonal: [],
  },
};
