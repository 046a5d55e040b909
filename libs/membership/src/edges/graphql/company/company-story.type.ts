import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Bilingual } from '@enishi/kernel';
import { InstantScalar, TextType, YenScalar, encodeCursor } from '@enishi/platform';
import type { CompanyStoryPage } from '../../../actions/company/read-company-story.ts';
import { companyTurnTitle } from '../../../domain/company/company-turns.ts';

@ObjectType('CompanyNote', { description: 'A note of the secretariat, which the company does not see.' })
export class CompanyNoteType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null once it was taken back.' }) text: string | null;
  @Field(() => InstantScalar, { nullable: true }) takenBackAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who at the desk took it back.' })
  takenBackBy: string | null;
}

@ObjectType('CompanyTurn', { description: "A turn in a company's story." })
export class CompanyTurnType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => TextType) title: Bilingual;
  @Field(() => YenScalar, { nullable: true }) amount: number | null;
  @Field(() => String, { nullable: true, description: 'Who at the desk did it.' }) actor: string | null;
  @Field(() => CompanyNoteType, { nullable: true }) note: CompanyNoteType | null;
}

@ObjectType('CompanyTimeline')
export class CompanyTimelineType {
  @Field(() => [CompanyTurnType]) items: CompanyTurnType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function companyTimelineType({ turns, hasNext }: CompanyStoryPage): CompanyTimelineType {
  const last = turns.at(-1);
  return {
    items: turns.map(({ id, at, kind, facts, actor, amount, note }) => ({
      ...{ id, at, actor, amount, title: companyTurnTitle(kind, facts) },
      note: note && { ...note, text: note.takenBackAt ? null : note.text },
    })),
    endCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null,
    hasNext,
  };
}
