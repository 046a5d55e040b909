import { Module } from '@nestjs/common';
import { CompanyCardsResolver } from './edges/graphql/company-cards.resolver.ts';
import { DeskCardsResolver } from './edges/graphql/desk-cards.resolver.ts';
import { DisclosureResolver } from './edges/graphql/disclosure.resolver.ts';
import { GivingCardsResolver } from './edges/graphql/giving-cards.resolver.ts';
import { MyConsentsResolver } from './edges/graphql/my-consents.resolver.ts';
import { TalentModule } from './talent.module.ts';

/** Talent's part of /graphql. */
@Module({
  imports: [TalentModule],
  providers: [GivingCardsResolver, MyConsentsResolver, CompanyCardsResolver],
})
export class TalentPublicApi {}

/** Talent's part of /desk/graphql. */
@Module({ imports: [TalentModule], providers: [DeskCardsResolver, DisclosureResolver] })
export class TalentDeskApi {}
