import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { Module } from '@nestjs/common';
import { TermsFiles } from './edges/files/terms-files.controller.ts';
import { CompanyHelpResolver } from './edges/graphql/company-help.resolver.ts';
import { DeskGigsResolver } from './edges/graphql/desk-gigs.resolver.ts';
import { DeskHelpResolver } from './edges/graphql/desk-help.resolver.ts';
import { GigBoardResolver } from './edges/graphql/gig-board.resolver.ts';
import { MyGigsResolver } from './edges/graphql/my-gigs.resolver.ts';
import { WorkModule } from './work.module.ts';

/** Work's part of /graphql, and its files. */
@Module({
  imports: [MembershipModule, WorkModule],
  controllers: [TermsFiles],
  providers: [CompanyHelpResolver, GigBoardResolver, MyGigsResolver],
})
export class WorkPublicApi {}

/** Work's part of /desk/graphql. */
@Module({ imports: [TalentModule, WorkModule], providers: [DeskGigsResolver, DeskHelpResolver] })
export class WorkDeskApi {}
