import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ReadCompanyRecords } from '../../actions/read-company-records.ts';

/** As many companies as are asked for at once. */
const mostCompanies = 50;

@ObjectType('CompanyShares', { description: 'In whole percent of the evaluations.' })
export class CompanySharesType {
  @Field(() => Int) evaluations: number;
  @Field(() => Int, { description: 'Who gave them.' }) people: number;
  @Field(() => Int, { description: 'The instructions were clear.' }) clear: number;
  @Field(() => Int, { description: 'It began when it was said to.' }) onTime: number;
  @Field(() => Int, { description: 'They would come again.' }) again: number;
}

@ObjectType('CompanyRecord', { description: 'What those who worked for a company say of it.' })
export class CompanyRecordType {
  @Field(() => ID) companyId: string;
  @Field(() => CompanySharesType, {
    nullable: true,
    description: 'Null while fewer than five people said anything.',
  })
  shares: CompanySharesType | null;
}

/** The companies' side of the ledger, for everybody. */
@Resolver()
export class CompanyRecordsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ReadCompanyRecords,
  ) {}

  @Query(() => [CompanyRecordType], {
    description: 'Of those that were evaluated; of the first fifty that are asked for.',
  })
  companyRecords(
    @CurrentViewer() { communityId }: Viewer,
    @Args('companyIds', { type: () => [ID] }) companyIds: string[],
  ): Promise<CompanyRecordType[]> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.records.run(tx, companyIds.slice(0, mostCompanies)),
    );
  }
}
