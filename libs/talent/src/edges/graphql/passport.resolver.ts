import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { LookAtPassport } from '../../actions/passport/look-at-passport.ts';
import { CardLimits } from '../card-limits.ts';
import { PassportSigner } from '../passport-signer.ts';
import { SeenPassportType, seenPassportType } from './types/passport.type.ts';

/** The page to which the QR code of a passport leads. */
@Resolver()
export class PassportResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: CardLimits,
    private readonly look: LookAtPassport,
    private readonly signer: PassportSigner,
  ) {}

  @Query(() => SeenPassportType, { description: 'Each look is recorded, and the bearer sees it.' })
  async skillPassport(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<SeenPassportType> {
    const id = this.signer.read(code);
    if (id) await this.limits.looking(id);
    return this.transactions.inCommunity(communityId, async (tx) =>
      seenPassportType(await this.look.run(tx, id)),
    );
  }
}
