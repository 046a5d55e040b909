import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OpenedNeeds } from '../../../actions/needs/open-needs.ts';
import type { OwnNeeds } from '../../../actions/needs/save-own-needs.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { lifeNeeds, longestNeedNote, needsReaders, readerFor } from '../../../domain/life-needs.ts';
import type { LifeNeed, NeedsReader } from '../../../domain/life-needs.ts';

export const LifeNeedEnum = graphqlEnum<LifeNeed>(
  lifeNeeds,
  'LifeNeed',
  'What somebody needs in order to live and work here.',
);
export const NeedsReaderEnum = graphqlEnum<NeedsReader>(
  needsReaders,
  'NeedsReader',
  'Whom a person may let read it: the coordinator who accompanies them alone, or the secretariat.',
);

@ObjectType('NeedsSentence')
export class NeedsSentenceType {
  @Field(() => NeedsReaderEnum) reader: NeedsReader;
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
}

@ObjectType('OwnLifeNeeds')
export class OwnLifeNeedsType {
  @Field(() => [LifeNeedEnum]) needs: LifeNeed[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Null before anything was said.' })
  changedAt: Date | null;
  @Field(() => NeedsReaderEnum, { nullable: true, description: 'Who may read it now; null: nobody.' })
  reader: NeedsReader | null;
  @Field(() => ID, { nullable: true, description: 'The consent in force; `stopConsent` ends it.' })
  standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  standingUntil: TokyoDate | null;
  @Field(() => [NeedsSentenceType]) sentences: NeedsSentenceType[];
  @Field(() => Int) longestNote: number;
}

@ArgsType()
export class SaveLifeNeedsArgs {
  @Field(() => [LifeNeedEnum]) needs: LifeNeed[];
  @Field(() => String, { description: 'May be empty.' }) note: string;
  @Field(() => NeedsReaderEnum, { nullable: true, description: 'Null: nobody.' })
  reader?: NeedsReader | null;
  @Field(() => String, {
    nullable: true,
    description: 'The sentence of that reader as it was shown; null where it stands already.',
  })
  agreedTo?: string | null;
}

@ObjectType('OpenedNeeds', { description: 'That it was opened stands in the person’s diary.' })
export class OpenedNeedsType {
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => [LifeNeedEnum]) needs: LifeNeed[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => InstantScalar) changedAt: Date;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
}

@ObjectType('AllowedNeeds', { description: 'Names nobody and no need: both would be a reading.' })
export class AllowedNeedsType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) givenAt: Date;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
}

export const ownNeedsType = ({ kept, standing, wording }: OwnNeeds): OwnLifeNeedsType => ({
  ...{ needs: kept?.needs ?? [], note: kept?.note ?? null, changedAt: kept?.changedAt ?? null },
  reader: standing ? readerFor(standing.purpose) : null,
  standingId: standing?.id ?? null,
  standingUntil: standing ? lastDayBefore(standing.expiresAt) : null,
  sentences: needsReaders.map((reader) => ({ reader, wording: wording[reader] })),
  longestNote: longestNeedNote,
});

export const openedNeedsType = ({ member, kept, expiresAt }: OpenedNeeds): OpenedNeedsType => ({
  ...{ memberId: member.id, name: member.name, kana: member.kana, lastDay: lastDayBefore(expiresAt) },
  ...kept,
});
