import type { Bilingual } from '@enishi/kernel';
import { graphqlEnum, TextType } from '@enishi/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RecipientWish } from '../../../actions/scouting/card-recipients.ts';
import { cardRecipientKinds } from '../../../domain/card-recipient.ts';
import type { CardRecipientKind } from '../../../domain/card-recipient.ts';
import type { ConsentEntity } from '../../../store/consent.entity.ts';

export const CardRecipientKindEnum = graphqlEnum<CardRecipientKind>(
  [...cardRecipientKinds],
  'CardRecipientKind',
  'All companies; those that the secretariat has confirmed to be in a municipality; those of a plan; one.',
);

@ObjectType('CardRecipient', { description: 'Which companies see a card without a name.' })
export class CardRecipientType {
  @Field(() => CardRecipientKindEnum) kind: CardRecipientKind;
  @Field(() => TextType, { nullable: true, description: 'As they were called then; null for all companies.' })
  name: Bilingual | null;
}

@ObjectType('CardRecipientChoice', { description: 'To whom a card can be shown.' })
export class RecipientChoiceType extends CardRecipientType {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a municipality, key of a plan, id of a company; null for all companies.',
  })
  key: string | null;
  @Field(() => Int, { description: 'How many are meant today, without those from which the card is kept.' })
  companies: number;
}

@InputType('CardRecipientInput')
export class CardRecipientInputType {
  @Field(() => CardRecipientKindEnum) kind: CardRecipientKind;
  @Field(() => String, { nullable: true }) key?: string | null;
}

@ObjectType('LookerGround', {
  description:
    'By what people may have chosen a company today, besides as one of all: where it is confirmed to be, and its plan.',
})
export class LookerGroundType {
  @Field(() => TextType, { nullable: true }) area: Bilingual | null;
  @Field(() => TextType, { nullable: true }) plan: Bilingual | null;
}

/** Whom a shared card is for. */
export const cardRecipientType = ({
  recipientKind,
  recipientName: name,
}: Pick<ConsentEntity, 'recipientKind' | 'recipientName'>): CardRecipientType => ({
  kind: recipientKind as CardRecipientKind,
  name,
});

export const recipientWish = (to: CardRecipientInputType | null): RecipientWish | undefined =>
  to ? { kind: to.kind, key: to.key ?? null } : undefined;
