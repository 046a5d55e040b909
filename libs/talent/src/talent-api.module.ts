import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';
import { CompanyScoutsResolver } from './edges/graphql/company-scouts.resolver.ts';
import { CompanyTalentsResolver } from './edges/graphql/company-talents.resolver.ts';
import { SearchMonthsResolver } from './edges/graphql/search-months.resolver.ts';
import { MyScoutsResolver } from './edges/graphql/my-scouts.resolver.ts';
import { CompanyTalksResolver } from './edges/graphql/company-talks.resolver.ts';
import { MyTalksResolver } from './edges/graphql/my-talks.resolver.ts';
import { MySharedCardResolver } from './edges/graphql/my-shared-card.resolver.ts';
import { CompanyCardsResolver } from './edges/graphql/company-cards.resolver.ts';
import { DeskConsentsResolver } from './edges/graphql/desk-consents.resolver.ts';
import { DeskCardsResolver } from './edges/graphql/desk-cards.resolver.ts';
import { EqualWordsResolver } from './edges/graphql/equal-words.resolver.ts';
import { DisclosureResolver } from './edges/graphql/disclosure.resolver.ts';
import { GivingCardsResolver } from './edges/graphql/giving-cards.resolver.ts';
import { MyConsentsResolver } from './edges/graphql/my-consents.resolver.ts';
import { DeskTalentsResolver } from './edges/graphql/desk-talents.resolver.ts';
import { BadgeDesk } from './edges/badges/badge-desk.ts';
import { BadgeSigner } from './edges/badges/badge-signer.ts';
import { BadgeFiles } from './edges/files/badge-files.controller.ts';
import { PassportFiles } from './edges/files/passport-files.controller.ts';
import { EndorsingResolver } from './edges/graphql/endorsing.resolver.ts';
import { MyEndorsementsResolver } from './edges/graphql/my-endorsements.resolver.ts';
import { MyPassportResolver } from './edges/graphql/my-passport.resolver.ts';
import { PassportResolver } from './edges/graphql/passport.resolver.ts';
import { PassportSigner } from './edges/passport-signer.ts';
import { MyBadgesResolver } from './edges/graphql/my-badges.resolver.ts';
import { DeskSkillsResolver } from './edges/graphql/desk-skills.resolver.ts';
import { DeskNeedsResolver } from './edges/graphql/desk-needs.resolver.ts';
import {
  DeskLifeEntriesResolver,
  MyLifeEntriesResolver,
} from './edges/graphql/life/life-entries.resolver.ts';
import { MyCareersResolver } from './edges/graphql/my-careers.resolver.ts';
import { MyNeedsResolver } from './edges/graphql/my-needs.resolver.ts';
import { SkillCoursesResolver } from './edges/graphql/skill-courses.resolver.ts';
import { MyStepsResolver } from './edges/graphql/my-steps.resolver.ts';
import { MySkillsResolver } from './edges/graphql/my-skills.resolver.ts';
import { MyRecordResolver } from './edges/graphql/my-record.resolver.ts';
import { DeskPastResolver } from './edges/graphql/desk-past.resolver.ts';
import { PastRecordResolver } from './edges/graphql/past-record.resolver.ts';
import { RelayDoor } from './edges/mail/relay-door.ts';
import { RelayIntake } from './edges/mail/relay-intake.ts';
import { TalentModule } from './talent.module.ts';

/** Talent's part of /graphql. */
@Module({
  imports: [IdentityModule, MembershipModule, TalentModule],
  controllers: [BadgeFiles, PassportFiles],
  providers: [
    ...[GivingCardsResolver, MyConsentsResolver, CompanyCardsResolver, MyRecordResolver],
    ...[MySharedCardResolver, MyScoutsResolver, CompanyTalentsResolver, CompanyScoutsResolver],
    MyLifeEntriesResolver,
    ...[MyCareersResolver, MyNeedsResolver, CompanyTalksResolver, MyTalksResolver],
    ...[MySkillsResolver, MyStepsResolver, MyBadgesResolver, PastRecordResolver],
    ...[MyPassportResolver, PassportResolver],
    ...[MyEndorsementsResolver, EndorsingResolver, SearchMonthsResolver],
    ...[BadgeDesk, BadgeSigner, PassportSigner],
  ],
})
export class TalentPublicApi {}

/** Talent's part of /desk/graphql. */
@Module({
  imports: [TalentModule],
  providers: [
    DeskCardsResolver,
    DeskLifeEntriesResolver,
    DeskNeedsResolver,
    DeskConsentsResolver,
    EqualWordsResolver,
    DeskPastResolver,
    DeskSkillsResolver,
    DeskTalentsResolver,
    DisclosureResolver,
    SkillCoursesResolver,
  ],
})
export class TalentDeskApi {}

/** Talent's part of the worker: the door for mail to relay addresses. */
@Module({
  imports: [IdentityModule, TalentModule],
  providers: [RelayIntake, RelayDoor],
})
export class TalentMailDoor {}
