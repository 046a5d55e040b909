import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountEmail, CurrentDocuments } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Viewer } from '@enishi/platform';
import { FoundCompany } from '../../../actions/company/found-company.ts';
import { antisocialDeclaration } from '../../../domain/company/antisocial-declaration.ts';
import { CompanyFoundingType, CompanyInputType } from './founding.type.ts';

/** Entering a company. */
@Resolver()
export class FoundingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: CurrentDocuments,
    private readonly emails: AccountEmail,
    private readonly found: FoundCompany,
  ) {}

  @Query(() => CompanyFoundingType, {
    nullable: true,
    description: 'What the page that enters a company shows; null for visitors.',
  })
  async companyFounding(@CurrentViewer() viewer: Viewer): Promise<CompanyFoundingType | null> {
    const { accountId, communityId, memberId } = viewer;
    if (!accountId) return null;
    const { version: declarationVersion, ja, en } = antisocialDeclaration;
    return this.transactions.inIdentity(communityId, async (tx) => {
      const { terms, privacy } = await this.documents.run(tx);
      return {
        ...{ email: await this.emails.run(tx, accountId), isMember: memberId !== null },
        ...{ termsVersion: terms?.version ?? 0, privacyVersion: privacy?.version ?? 0 },
        ...{ declarationVersion, declaration: { ja, en } },
      };
    });
  }

  @Mutation(() => ID, {
    description:
      'Enters a company with whoever is signed in as its administrator. Sent twice, it answers the same.',
  })
  async foundCompany(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('input', { type: () => CompanyInputType }) input: CompanyInputType,
  ): Promise<string> {
    const company = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.found.run(tx, input, viewer),
    );
    return company.id;
  }
}
