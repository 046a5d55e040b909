import type { Schema } from '@enishi/platform';
import { provisionYears } from '../domain/consent.ts';
import { CardIndexEntity } from './card-index.entity.ts';
import { CardShowingEntity } from './card-showing.entity.ts';
import { CarriedWordEntity } from './carried-word.entity.ts';
import { CompanyBlockEntity } from './company-block.entity.ts';
import { ConsentEntity } from './consent.entity.ts';
import { DisclosureTurnEntity } from './disclosure-turn.entity.ts';
import { EndorsementEntity } from './endorsement.entity.ts';
import { EvidenceReplyEntity } from './evidence-reply.entity.ts';
import { InterestCardEntity } from './interest-card.entity.ts';
import { TalentDisclosureTurns1765010000000 } from './migrations/talent-disclosure-turns.ts';
import { TalentInterestCards1764985000000 } from './migrations/talent-interest-cards.ts';
import { TalentEndorsements1765170000000 } from './migrations/talent-endorsements.ts';
import { TalentEqualWords1765182300000 } from './migrations/talent-equal-words.ts';
import { TalentEvidence1765002000000 } from './migrations/talent-evidence.ts';
import { TalentProfiles1765190000000 } from './migrations/talent-profiles.ts';
import { TalentRecords1765000000000 } from './migrations/talent-records.ts';
import { TalentSearchMonths1765182600000 } from './migrations/talent-search-months.ts';
import { TalentSharedCards1765020000000 } from './migrations/talent-shared-cards.ts';
import { DeskStopEntity } from './desk-stop.entity.ts';
import { TalentDeskStops1765210100000 } from './migrations/talent-desk-stops.ts';
import { TalentCarriedWords1765184000000 } from './migrations/talent-carried-words.ts';
import { TalentCardRecipients1765195100000 } from './migrations/talent-card-recipients.ts';
import { TalentCardIndex1765060000000 } from './migrations/talent-card-index.ts';
import { TalentCardCounts1765180000000 } from './migrations/talent-card-counts.ts';
import { TalentCardSearch1765160000000 } from './migrations/talent-card-search.ts';
import { TalentPastPeople1765036000000 } from './migrations/talent-past-people.ts';
import { TalentSkillBadges1765071000000 } from './migrations/talent-skill-badges.ts';
import { TalentSkillPassports1765072000000 } from './migrations/talent-skill-passports.ts';
import { TalentSkillLedger1765070000000 } from './migrations/talent-skill-ledger.ts';
import { TalentLifeEntries1765236100000 } from './migrations/talent-life-entries.ts';
import { TalentTalks1765200000000 } from './migrations/talent-talks.ts';
import { TalentSkillSteps1765215000000 } from './migrations/talent-skill-steps.ts';
import { TalentWitnessedConsents1765120100000 } from './migrations/talent-witnessed-consents.ts';
import { LifeEntryEntity } from './life-entry.entity.ts';
import { LifeNeedEntity } from './life-need.entity.ts';
import { PastApartEntity } from './past-apart.entity.ts';
import { PastListEntity } from './past-list.entity.ts';
import { PastPersonEntity } from './past-person.entity.ts';
import { PastTakingEntity } from './past-taking.entity.ts';
import { ProvisionEntity } from './provision.entity.ts';
import { ScoutEntity } from './scout.entity.ts';
import { SearchMonthEntity } from './search-month.entity.ts';
import { SkillBadgeEntity } from './skill-badge.entity.ts';
import { SkillCourseEntity } from './skill-course.entity.ts';
import { SkillPassportEntity } from './skill-passport.entity.ts';
import { SkillStepEntity } from './skill-step.entity.ts';
import { SkillEvidenceEntity } from './skill-evidence.entity.ts';
import { SkillEntity } from './skill.entity.ts';
import { TalentRecordEntity } from './talent-record.entity.ts';
import { TalkAddressEntity } from './talk-address.entity.ts';
import { TalkLineEntity } from './talk-line.entity.ts';

/** People of old lists under somebody's address. */
const pastOf = 'select p.id from talent.past_person p where p.email = lower({email})';

/** Talks under what somebody gave. */
const talkOf = 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})';

/** Tables of the schema `talent` and their migrations, oldest first. */
export const talentSchema: Schema = {
  entities: [
    ConsentEntity,
    DisclosureTurnEntity,
    InterestCardEntity,
    ProvisionEntity,
    SkillEntity,
    TalentRecordEntity,
    ...[LifeEntryEntity, LifeNeedEntity],
    SkillEvidenceEntity,
    EvidenceReplyEntity,
    EndorsementEntity,
    CarriedWordEntity,
    SkillBadgeEntity,
    SkillPassportEntity,
    ...[SkillStepEntity, SkillCourseEntity],
    CompanyBlockEntity,
    CardIndexEntity,
    CardShowingEntity,
    DeskStopEntity,
    ...[ScoutEntity, SearchMonthEntity],
    ...[TalkAddressEntity, TalkLineEntity],
    ...[PastApartEntity, PastListEntity, PastPersonEntity, PastTakingEntity],
  ],
  migrations: [
    TalentInterestCards1764985000000,
    TalentRecords1765000000000,
    TalentEvidence1765002000000,
    TalentDisclosureTurns1765010000000,
    TalentSharedCards1765020000000,
    TalentPastPeople1765036000000,
    TalentCardIndex1765060000000,
    TalentSkillLedger1765070000000,
    TalentSkillBadges1765071000000,
    TalentSkillPassports1765072000000,
    TalentWitnessedConsents1765120100000,
    TalentCardSearch1765160000000,
    TalentCardCounts1765180000000,
    TalentEndorsements1765170000000,
    TalentEqualWords1765182300000,
    TalentSearchMonths1765182600000,
    TalentCarriedWords1765184000000,
    TalentProfiles1765190000000,
    TalentCardRecipients1765195100000,
    TalentDeskStops1765210100000,
    TalentTalks1765200000000,
    TalentSkillSteps1765215000000,
    TalentLifeEntries1765236100000,
  ],
  personal: {
    tables: [
      {
        table: 'talent.past_taking',
        title: { ja: '過去の名簿にある参加の記録', en: 'What old lists say that you took part in' },
        rows: `person_id in (${pastOf})`,
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.past_person',
        title: { ja: '過去の名簿', en: 'Old lists that name you' },
        rows: `id in (${pastOf})`,
        secret: ['code_hash'],
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.company_block',
        title: { ja: 'カードを見せない会社', en: 'Companies from which your card is kept' },
        rows: 'member_id = {subject}',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.card_index',
        title: { ja: '会社の検索に使う、あなたのカードの控え', en: 'Your card as companies search it' },
        rows: 'member_id = {subject}',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.card_showing',
        title: {
          ja: 'カードが検索に表示された会社と日',
          en: 'Companies in whose searches your card stood, by day',
        },
        rows: 'member_id = {subject}',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.scout',
        title: { ja: '会社からの「話を聞きたい」', en: 'Companies that wanted to talk to you' },
        rows: 'member_id = {subject}',
        others: ['asked_by'],
        // What the company used of its plan stays explained; it leads to nobody any more.
        fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null' } },
      },
      {
        table: 'talent.talent_record',
        title: { ja: '人材バンクの記録', en: 'Your record in the talent bank' },
        rows: 'member_id = {subject}',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.life_need',
        title: { ja: '暮らしの支え', en: 'What you need to live here' },
        rows: 'member_id = {subject}',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.life_entry',
        title: { ja: 'あゆみに事務局が書いたこと', en: 'What the secretariat wrote into your life-line' },
        rows: 'member_id = {subject}',
        others: ['written_by'],
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.carried_word',
        title: {
          ja: 'パスポートやバッジに載せてよいひとこと',
          en: 'Words that may stand in passports and badges',
        },
        rows: 'endorsement_id in (select e.id from talent.endorsement e where e.member_id = {subject} or e.endorser_id = {subject})',
        // The place in the list stays used: whoever still holds the word reads there that it was taken back.
        fate: { kind: 'blanked', set: { endorsement_id: 'null' } },
      },
      {
        table: 'talent.endorsement',
        title: { ja: '一緒に働いた人とのひとこと', en: 'Words of people who worked along, and yours' },
        rows: '(member_id = {subject} or endorser_id = {subject})',
        others: ['member_id', 'giver_id', 'endorser_id', 'endorser_giver_id'],
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.evidence_reply',
        title: { ja: '参加した記録への意見', en: 'What you said about the record of what you did' },
        rows: 'evidence_id in (select e.id from talent.skill_evidence e where e.member_id = {subject})',
        others: ['settled_by'],
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.skill_evidence',
        title: { ja: '参加した記録', en: 'The record of what you did' },
        rows: 'member_id = {subject}',
        others: ['recorded_by'],
        // What was done at an event stays countable; it leads to nobody any more.
        fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null' } },
      },
      {
        table: 'talent.skill_badge',
        title: { ja: '発行した技能のバッジ', en: 'Badges of skills that were issued to you' },
        rows: 'member_id = {subject}',
        // The place in the list stays used: whoever still holds the badge can check it, and it leads to nobody here any more.
        fate: {
          kind: 'blanked',
          set: { member_id: 'null', giver_id: 'null', identity_hash: `''`, salt: `''` },
        },
      },
      {
        table: 'talent.talk_line',
        title: { ja: '会社とのやりとり', en: 'What you and companies wrote to each other' },
        rows: talkOf,
        secret: ['mail_hash'],
        others: ['written_by'],
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.talk_address',
        title: {
          ja: 'やりとりの取り次ぎ用のアドレス',
          en: 'Relay addresses of what you and companies write',
        },
        rows: talkOf,
        secret: ['to_person', 'to_company'],
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.skill_step',
        title: { ja: 'レベルが上がったお知らせ', en: 'Levels of which you were told' },
        rows: 'member_id = {subject}',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.interest_card',
        title: { ja: '会社に渡した興味カード', en: 'Interest cards given to companies' },
        rows: 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})',
        others: ['contacted_by'],
        fate: { kind: 'blanked', set: { telephone: 'null', message: 'null' } },
      },
      {
        table: 'talent.skill_passport',
        title: { ja: '技能パスポートに載せたもの', en: 'What your skill passport shows' },
        rows: 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})',
        fate: { kind: 'removed' },
      },
      {
        table: 'talent.desk_stop',
        title: {
          ja: '事務局がお申し出を受けて止めた記録',
          en: 'What the secretariat stopped when you asked it to',
        },
        rows: 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})',
        others: ['asked_by', 'stopped_by'],
        fate: { kind: 'blanked', set: { asked_by: `''`, reason: `''` } },
      },
      {
        table: 'talent.consent',
        title: { ja: '見せることへの同意', en: 'What you agreed that others may see' },
        rows: 'member_id = {subject}',
        // Without it the record of a disclosure would not say on what it rested; it leads to nobody any more.
        fate: { kind: 'blanked', set: { member_id: 'null', giver_id: 'null' } },
      },
      {
        table: 'talent.provision',
        title: {
          ja: '会社や事務局が見た記録（会社のものは第三者提供の記録）',
          en: 'When companies or the secretariat saw it (those of companies are records of disclosure)',
        },
        // By whose the consent is now: after a merge, and after its undoing, the record says only which entry was shown.
        rows: 'consent_id in (select c.id from talent.consent c where c.member_id = {subject})',
        others: ['read_by'],
        provisions: true,
        fate: {
          kind: 'kept',
          because: {
            ja: '会社に提供した記録（個人情報保護法29条）と、事務局が見た記録。お名前は含みません',
            en: 'Records of disclosure to companies (Act on the Protection of Personal Information, art. 29), and of what the secretariat saw. No name',
          },
          years: provisionYears,
        },
      },
    ],
    impersonal: [
      {
        table: 'talent.skill_course',
        because: 'which course teaches which skill, and who of the desk said so',
      },
      { table: 'talent.past_list', because: 'who of the desk has brought an old list' },
      { table: 'talent.past_apart', because: 'two ids of old lists, without a name' },
    ],
  },
};
