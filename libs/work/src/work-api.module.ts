import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { Module } from '@nestjs/common';
import { CheckInLimits } from './edges/check-in-limits.ts';
import { TermsFiles } from './edges/files/terms-files.controller.ts';
import { CompanyHelpResolver } from './edges/graphql/company-help.resolver.ts';
import { CompanyWorkResolver } from './edges/graphql/company-work.resolver.ts';
import { DeskGigsResolver } from './edges/graphql/desk-gigs.resolver.ts';
import { DeskHelpResolver } from './edges/graphql/desk-help.resolver.ts';
import { DeskWorkResolver } from './edges/graphql/desk-work.resolver.ts';
import { GigBoardResolver } from './edges/graphql/gig-board.resolver.ts';
import { MyGigsResolver } from './edges/graphql/my-gigs.resolver.ts';
import { MyWordResolver } from './edges/graphql/my-word.resolver.ts';
import { MyWorkResolver } from './edges/graphql/my-work.resolver.ts';
import { WorkModule } from './work.module.ts';

/** Work's part of /graphql, and its files. */
@Module({
  imports: [MembershipModule, WorkModule],
  controllers: [TermsFiles],
  providers: [
    ...[CompanyHelpResolver, CompanyWorkResolver, GigBoardResolver],
    ...[MyGigsResolver, MyWordResolver, MyWorkResolver, CheckInLimits],
  ],
})
export class WorkPublicApi {}

/** Work's part of /desk/graphql. */
@Module({
  imports: [TalentModule, WorkModule],
  providers: [DeskGigsResolver, DeskHelpResolver, DeskWorkResolver],
})
export class WorkDeskApi {}
