import { Module } from '@nestjs/common';

import { SlipResolver } from './edges/graphql/slip.resolver.ts';
import { LedgerModule } from './ledger.module.ts';

/** What the secretariat enters into the books by hand. */
@Module({ imports: [LedgerModule], providers: [SlipResolver] })
export class LedgerDeskApi {}
