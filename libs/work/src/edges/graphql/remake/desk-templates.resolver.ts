import { CurrentCommunity } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepTemplate } from '../../../actions/remake/keep-template.ts';
import { PictureTemplate } from '../../../actions/remake/picture-template.ts';
import { ReadTemplates } from '../../../actions/remake/read-templates.ts';
import type { TemplateState } from '../../../domain/remake/template.ts';
import {
  GigTemplateAtDeskType,
  GigTemplateType,
  gigTemplateType,
  KeepTemplateArgs,
  templateForm,
  TemplateStartType,
  TemplateStateEnum,
} from './template.type.ts';

/** Templates by which the secretariat cuts requests. */
@Resolver()
export class DeskTemplatesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadTemplates,
    private readonly keeping: KeepTemplate,
    private readonly picturing: PictureTemplate,
    private readonly community: CurrentCommunity,
  ) {}

  @Query(() => [GigTemplateType], { description: 'The newest two hundred; those for all companies always.' })
  gigTemplates(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('state', { type: () => TemplateStateEnum }) state: TemplateState,
    @Args('skillId', { type: () => ID, nullable: true }) skillId: string | null,
    @Args('companyId', { type: () => ID, nullable: true }) companyId: string | null,
  ): Promise<GigTemplateType[]> {
    const filter = { skillId: skillId ?? null, companyId: companyId ?? null };
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { slug } = await this.community.run(tx);
      return (await this.reading.list(tx, state, filter)).map((each) => gigTemplateType(each, slug));
    });
  }

  @Query(() => GigTemplateAtDeskType)
  gigTemplate(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<GigTemplateAtDeskType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { inUse, ...template } = await this.reading.one(tx, id);
      return { template: gigTemplateType(template, (await this.community.run(tx)).slug), inUse };
    });
  }

  @Query(() => TemplateStartType)
  templateStart(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('gigId', { type: () => ID, nullable: true }) gigId: string | null,
  ): Promise<TemplateStartType> {
    return this.transactions.inCommunity(communityId, (tx) => this.keeping.start(tx, gigId ?? null));
  }

  @Mutation(() => ID)
  keepTemplate(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { template, companyId = null, insteadOf = null }: KeepTemplateArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.keeping.run(tx, { form: templateForm(template), companyId, insteadOf, by }),
    );
  }

  @Mutation(() => Boolean)
  async turnTemplate(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('to', { type: () => TemplateStateEnum }) to: TemplateState,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keeping.turn(tx, { id, to, by }));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'As the last one. Of the picture nothing but the picture is kept.',
  })
  async addTemplatePicture(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the template.' }) id: string,
    @Args('content', { type: () => String, description: 'JPEG, PNG or WebP in base64.' }) content: string,
    @Args('line', { type: () => String, description: 'What it shows.' }) line: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.picturing.add(tx, id, { content, line }));
    return true;
  }

  @Mutation(() => Boolean)
  async removeTemplatePicture(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.picturing.remove(tx, id));
    return true;
  }

  @Mutation(() => Boolean, { description: 'One before where it was.' })
  async raiseTemplatePicture(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.picturing.up(tx, id));
    return true;
  }
}
