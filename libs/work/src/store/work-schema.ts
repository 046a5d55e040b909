import { WorkSettingsTurns1765210200000 } from './migrations/work-settings-turns.ts';
import { WorkSigns1765235100000 } from './migrations/work-signs.ts';
import { SignsLookEntity } from './signs/signs-look.entity.ts';
import { WorkWageFigures1765235000000 } from './migrations/work-wage-figures.ts';
import { WageFigureEntity } from './wage-figures/wage-figure.entity.ts';
import { SettingsTurnEntity } from './settings/settings-turn.entity.ts';
import type { Schema } from '@enishi/platform';
import { underWayStates } from '../domain/assignment.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { CareContactEntity } from './cases/care-contact.entity.ts';
import { CaseNoteEntity } from './cases/case-note.entity.ts';
import { casePersonalTables } from './cases/case-personal-tables.ts';
import { CoordinatorEntity } from './cases/coordinator.entity.ts';
import { GigSuggestionEntity } from './cases/gig-suggestion.entity.ts';
import { NextActionEntity } from './cases/next-action.entity.ts';
import { SupportCaseEntity } from './cases/support-case.entity.ts';
import { ClaimEntity } from './claim.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { GigEntity } from './gig.entity.ts';
import { HelpRequestEntity } from './help-request.entity.ts';
import { IncidentEntity } from './incident.entity.ts';
import { GigImpressionEntity } from './matching/gig-impression.entity.ts';
import { GigPickEntity } from './matching/gig-pick.entity.ts';
import { GigWaveEntity } from './matching/gig-wave.entity.ts';
import { GigWishEntity } from './matching/gig-wish.entity.ts';
import { matchingPersonalTables } from './matching/matching-personal-tables.ts';
import { minorsPersonalTables, minorsTables } from './minors/minors-schema.ts';
import { WorkCases1765130000000 } from './migrations/work-cases.ts';
import { WorkDoing1765040000000 } from './migrations/work-doing.ts';
import { WorkEmployment1765140000000 } from './migrations/work-employment.ts';
import { WorkGigs1765034000000 } from './migrations/work-gigs.ts';
import { WorkComplaints1765185000000 } from './migrations/work-complaints.ts';
import { WorkIncidents1765140001000 } from './migrations/work-incidents.ts';
import { WorkMatching1765110000000 } from './migrations/work-matching.ts';
import { WorkPay1765050000000 } from './migrations/work-pay.ts';
import { WorkPostingWays1765182000000 } from './migrations/work-posting-ways.ts';
import { WorkPostings1765080000000 } from './migrations/work-postings.ts';
import { WorkApplicationEmails1765236200000 } from './migrations/work-application-emails.ts';
import { GigFeedEntity } from './calendar/gig-feed.entity.ts';
import { WorkGigFeeds1765236300000 } from './migrations/work-gig-feeds.ts';
import { WorkPublished1765217000000 } from './migrations/work-published.ts';
import { WorkInsurance1765234000000 } from './migrations/work-insurance.ts';
import { WorkSubstitutes1765218000000 } from './migrations/work-substitutes.ts';
import { WorkSuggestions1765216000000 } from './migrations/work-suggestions.ts';
import { WorkRegistration1765120200000 } from './migrations/work-registration.ts';
import { DeskActEntity, GigCallEntity } from './registration/desk-act.entity.ts';
import {
  DeskClerkEntity,
  RegistrationDeskEntity,
  TabletEntity,
} from './registration/registration-desk.entity.ts';
import {
  registrationImpersonal,
  registrationPersonalTables,
} from './registration/registration-personal-tables.ts';
import {
  FamilyContactEntity,
  RegistrationEntity,
  RegistrationStepEntity,
} from './registration/registration.entity.ts';
import { PayAccountEntity } from './pay-account.entity.ts';
import { payPersonalTables, tradeYears } from './pay-personal-tables.ts';
import { PayDownloadEntity, PayRunEntity, PayTransferEntity } from './pay-run.entity.ts';
import { PayoutEntity } from './payout.entity.ts';
import { articlePersonalTables, articleTables } from './articles/articles-schema.ts';
import { ApplicantLookEntity } from './postings/applicant-look.entity.ts';
import { lookYears } from './postings/applicant-look.store.ts';
import { ApplicationEntity } from './postings/application.entity.ts';
import { ComplaintEntity } from './postings/complaint.entity.ts';
import { PostingEntity } from './postings/posting.entity.ts';
import { ProvisionEntity } from './provision.entity.ts';
import { remakePersonalTables, remakeTables } from './remake/remake-schema.ts';
import { teamPersonalTables, teamTables } from './team/team-schema.ts';
import { TermsEntity } from './terms.entity.ts';

const ownPlaces = 'assignment_id in (select a.id from work.assignment a where a.member_id = {subject})';

/** Of work that is being done, or not yet looked at, a reward comes: `FollowPayouts.erased` refuses to forget whose it is. */
const unlessUnderWay = (column: string): string =>
  `case when state in (${underWayStates.map((one) => `'${one}'`).join(', ')}) then ${column} end`;

/** Tables of the schema `work` and their migrations, oldest first. */
export const workSchema: Schema = {
  entities: [
    ...[HelpRequestEntity, GigEntity, AssignmentEntity, TermsEntity, ClaimEntity, EvaluationEntity],
    ...[PayoutEntity, PayAccountEntity, PayRunEntity, PayTransferEntity, PayDownloadEntity],
    ...[PostingEntity, ApplicationEntity, ApplicantLookEntity, ProvisionEntity, IncidentEntity],
    ...[ComplaintEntity, GigFeedEntity, SettingsTurnEntity, SignsLookEntity, WageFigureEntity],
    ...[GigImpressionEntity, GigPickEntity, GigWaveEntity, GigWishEntity],
    ...[CoordinatorEntity, SupportCaseEntity, NextActionEntity, CaseNoteEntity, CareContactEntity],
    ...[GigSuggestionEntity],
    ...[RegistrationDeskEntity, DeskClerkEntity, TabletEntity, RegistrationEntity],
    ...[RegistrationStepEntity, FamilyContactEntity, GigCallEntity, DeskActEntity],
    ...remakeTables.entities,
    ...teamTables.entities,
    ...minorsTables.entities,
    ...articleTables.entities,
  ],
  migrations: [
    ...[WorkGigs1765034000000, WorkDoing1765040000000, WorkPay1765050000000, WorkPostings1765080000000],
    ...[WorkMatching1765110000000, WorkRegistration1765120200000, WorkCases1765130000000],
    ...[WorkEmployment1765140000000, WorkIncidents1765140001000, ...remakeTables.migrations],
    ...[WorkPostingWays1765182000000, WorkComplaints1765185000000, ...teamTables.migrations],
    WorkSettingsTurns1765210200000,
    ...minorsTables.migrations,
    ...[WorkSuggestions1765216000000, WorkPublished1765217000000, WorkSubstitutes1765218000000],
    ...[WorkInsurance1765234000000, WorkWageFigures1765235000000, WorkSigns1765235100000],
    ...[WorkApplicationEmails1765236200000, WorkGigFeeds1765236300000, ...articleTables.migrations],
  ],
  personal: {
    tables: [
      ...payPersonalTables,
      ...matchingPersonalTables,
      ...casePersonalTables,
      ...registrationPersonalTables,
      ...remakePersonalTables,
      ...teamPersonalTables,
      ...minorsPersonalTables,
      ...articlePersonalTables,
      {
        table: 'work.terms',
        title: { ja: '引き受けたしごとの取引条件', en: 'Terms of the gigs you took on' },
        rows: ownPlaces,
        fate: {
          kind: 'kept',
          because: {
            ja: '取引に関する書類として7年間保存します（法人税法施行規則59条）',
            en: 'Papers of a trade are kept for seven years (法人税法施行規則59条)',
          },
          years: tradeYears,
        },
      },
      {
        table: 'work.gig_feed',
        title: { ja: 'しごとのカレンダーのアドレス', en: 'The address of the calendar of your gigs' },
        rows: 'member_id = {subject}',
        secret: ['code_hash'],
        fate: { kind: 'removed' },
      },
      {
        table: 'work.claim',
        title: { ja: 'しごとについて申し出られたこと', en: 'What was said about the gigs you took on' },
        rows: ownPlaces,
        fate: { kind: 'blanked', set: { reason: 'null' } },
      },
      {
        table: 'work.incident',
        title: { ja: 'しごとでのけが・事故の報告', en: 'Accidents at the gigs you took on' },
        rows: ownPlaces,
        others: ['closed_by'],
        fate: { kind: 'blanked', set: { what: 'null', insurance: 'null', closed_note: 'null' } },
      },
      {
        table: 'work.evaluation',
        title: { ja: 'しごとの評価', en: 'Evaluations of the gigs you took on' },
        // The right to a copy (個人情報保護法33条) goes before the wish that nobody reads the other side first.
        rows: ownPlaces,
        fate: { kind: 'blanked', set: { line: 'null' } },
      },
      {
        table: 'work.assignment',
        title: { ja: '引き受けたしごと', en: 'Gigs you took on' },
        rows: 'member_id = {subject}',
        // That a place was taken, and what is owed for it, stays in the books; it leads to nobody any more.
        others: ['checked_in_by', 'judged_by'],
        fate: {
          kind: 'blanked',
          set: {
            member_id: unlessUnderWay('member_id'),
            giver_id: unlessUnderWay('giver_id'),
            reason: 'null',
            report_line: 'null',
            check_in_note: 'null',
          },
        },
      },
      {
        table: 'work.applicant_look',
        title: {
          ja: '応募した会社が見た記録（第三者提供の記録）',
          en: 'When companies looked at your applications (records of disclosure)',
        },
        // By whose the application is now: after a merge, and after its undoing, the record says only which entry was shown.
        rows: 'application_id in (select a.id from work.application a where a.member_id = {subject})',
        others: ['looked_by'],
        provisions: true,
        fate: {
          kind: 'kept',
          because: {
            ja: '会社に提供した記録（個人情報保護法29条）。お名前は含みません',
            en: 'Records of disclosure to companies (Act on the Protection of Personal Information, art. 29). No name',
          },
          years: lookYears,
        },
      },
      {
        table: 'work.provision',
        title: {
          ja: '雇う会社にお名前などを伝えた記録（第三者提供の記録）',
          en: 'When employers were told who you are (records of disclosure)',
        },
        rows: ownPlaces,
        others: ['provided_to'],
        provisions: true,
        fate: {
          kind: 'kept',
          because: {
            ja: '会社に提供した記録（個人情報保護法29条）。お名前は含みません',
            en: 'Records of disclosure to companies (Act on the Protection of Personal Information, art. 29). No name',
          },
          years: lookYears,
        },
      },
      {
        table: 'work.application',
        title: { ja: '募集への応募', en: 'Your applications for postings' },
        rows: 'member_id = {subject}',
        // That somebody was hired stays countable; it leads to nobody any more.
        fate: {
          kind: 'blanked',
          set: { member_id: 'null', giver_id: 'null', message: 'null', reason: 'null' },
        },
      },
    ],
    impersonal: [...registrationImpersonal],
  },
};
