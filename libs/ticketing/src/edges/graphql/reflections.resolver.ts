import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadReflections } from '../../actions/trips/read-reflections.ts';
import { WriteReflection } from '../../actions/trips/write-reflection.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { ReflectionReader } from '../../domain/reflection.ts';
import { TicketSigner } from '../ticket-signer.ts';
import {
  CompanyReflectionsType,
  ReflectionFormType,
  reflectionFormType,
  ReflectionInput,
  ReflectionReaderEnum,
  reflectionWish,
  shownReflection,
  ShownReflectionType,
} from './types/reflection.type.ts';

/** What people write after a work trip: whoever has the code of a ticket has the ticket; others read what they are let read. */
@Resolver()
export class ReflectionsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly writing: WriteReflection,
    private readonly reading: ReadReflections,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => ReflectionFormType)
  reflectionForm(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<ReflectionFormType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      reflectionFormType(await this.writing.read(tx, this.signer.read(code))),
    );
  }

  @Mutation(() => Boolean, {
    description: 'One for each ticket; other words go from the page until they were read.',
  })
  async writeReflection(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('reflection', { type: () => ReflectionInput }) reflection: ReflectionInput,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.writing.run(tx, this.signer.read(code), reflectionWish(reflection)),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'They may read it no more, at once.' })
  async takeReflectionBack(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('from', { type: () => ReflectionReaderEnum }) from: ReflectionReader,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.writing.takeBack(tx, this.signer.read(code), from),
    );
    return true;
  }

  @Query(() => [ShownReflectionType], {
    description: 'What was published of a work trip; of other events none.',
  })
  eventReflections(
    @CurrentViewer() { communityId }: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<ShownReflectionType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.reading.inPublic(tx, eventId)).map(shownReflection),
    );
  }

  @Query(() => CompanyReflectionsType, {
    description: 'What a company was let read; the look is written down.',
  })
  companyReflections(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<CompanyReflectionsType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const read = await this.reading.forCompany(tx, { accountId, companyId }, eventId);
      return {
        title: inBoth(read.titleJa, read.titleEn),
        reflections: read.reflections.map(shownReflection),
      };
    });
  }
}
