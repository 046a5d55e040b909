import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { DeskConsents } from '../../../actions/list-desk-consents.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { purposeWords } from '../../../domain/card-wording.ts';
import type { ConsentState, Item } from '../../../domain/consent.ts';
import { stopChannels, stopProofs } from '../../../domain/desk-stop.ts';
import type { StopChannel, StopProof } from '../../../domain/desk-stop.ts';
import { ConsentStateEnum, ItemEnum } from './item.type.ts';

export const StopChannelEnum = graphqlEnum<StopChannel>(
  stopChannels,
  'StopChannel',
  'How somebody asked to stop it.',
);
export const StopProofEnum = graphqlEnum<StopProof>(
  stopProofs,
  'StopProof',
  'How the desk made sure who asks; no number, no copy.',
);

@ObjectType('PrintedLetter', { description: 'Words that the desk prints for somebody without an address.' })
export class PrintedLetterType {
  @Field(() => String) title: string;
  @Field(() => [String]) paragraphs: string[];
}

@ObjectType('DeskStop', { description: 'That the desk stopped a consent on somebody’s word.' })
export class DeskStopType {
  @Field(() => StopChannelEnum) channel: StopChannel;
  @Field(() => StopProofEnum) proof: StopProof;
  @Field(() => String, { description: 'Empty where the person asked themselves.' }) askedBy: string;
  @Field(() => String) reason: string;
  @Field(() => String) stoppedBy: string;
  @Field(() => InstantScalar) stoppedAt: Date;
}

@ObjectType('DeskConsent')
export class DeskConsentType {
  @Field(() => ID) id: string;
  @Field(() => TextType, { description: 'Who sees it.' }) to: Bilingual;
  @Field(() => [ItemEnum]) items: Item[];
  @Field(() => TextType) purpose: Bilingual;
  @Field(() => ConsentStateEnum) state: ConsentState;
  @Field(() => InstantScalar) givenAt: Date;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => DeskStopType, { nullable: true }) stop: DeskStopType | null;
  @Field(() => PrintedLetterType, {
    nullable: true,
    description: 'Where the person has no address and the desk has stopped it.',
  })
  letter: PrintedLetterType | null;
}

@ObjectType('DeskConsents')
export class DeskConsentsType {
  @Field(() => String) name: string;
  @Field(() => String) number: string;
  @Field(() => Boolean, { description: 'Whether the person has no mail address.' }) paper: boolean;
  @Field(() => [DeskConsentType], { description: 'In force and ended, the newest fifty.' })
  consents: DeskConsentType[];
  @Field(() => Boolean) more: boolean;
}

@InputType('DeskStopInput')
export class DeskStopInputType {
  @Field(() => StopChannelEnum) channel: StopChannel;
  @Field(() => StopProofEnum) proof: StopProof;
  @Field(() => String, { description: 'Who asked for the person; empty where they did themselves.' })
  askedBy: string;
  @Field(() => String, { description: 'The person reads it in the letter.' }) reason: string;
}

export const deskConsentsType = ({ member, paper, consents, more }: DeskConsents): DeskConsentsType => ({
  ...{ name: member.name, number: member.number, paper, more },
  consents: consents.map(({ id, to, items, purpose, state, givenAt, expiresAt, stop, letter }) => ({
    ...{ id, to, items, state, givenAt, stop },
    ...{ purpose: purposeWords(purpose), lastDay: lastDayBefore(expiresAt) },
    letter: letter && { title: letter.title, paragraphs: [...letter.paragraphs] },
  })),
});
