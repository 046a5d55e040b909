import { Module } from '@nestjs/common';

import { JournalFiles } from './edges/files/journal-files.controller.ts';
import { JournalResolver } from './edges/graphql/journal.resolver.ts';
import { SlipResolver } from './edges/graphql/slip.resolver.ts';
import { LedgerModule } from './ledger.module.ts';

/** What the secretariat enters into the books by hand, and what it hands out of them. */
@Module({
  imports: [LedgerModule],
  controllers: [JournalFiles],
  providers: [JournalResolver, SlipResolver],
})
export class LedgerDeskApi {}
