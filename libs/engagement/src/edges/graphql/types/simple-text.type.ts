import { graphqlEnum } from '@enishi/platform';
import { Field, ObjectType } from '@nestjs/graphql';

import type { TextBlock } from '../../../domain/simple-text.ts';

export const TextBlockKindEnum = graphqlEnum(
  ['heading', 'paragraph', 'list'],
  'TextBlockKind',
  'What a block of text is.',
);
export const LetterLanguageEnum = graphqlEnum(['ja', 'en'], 'LetterLanguage', 'Language of a text.');

@ObjectType('TextPart')
export class TextPartType {
  @Field(() => String) text: string;
  @Field(() => String, {
    nullable: true,
    description: 'An http or https address, where the words lead somewhere.',
  })
  href: string | null;
}

@ObjectType('TextLine')
export class TextLineType {
  @Field(() => [TextPartType]) parts: TextPartType[];
}

/** Text as it is to be shown: no markup, so nothing in it can act. */
@ObjectType('TextBlock')
export class TextBlockType {
  @Field(() => TextBlockKindEnum) kind: TextBlock['kind'];
  @Field(() => [TextLineType]) lines: TextLineType[];
}

export const textBlockTypes = (blocks: readonly TextBlock[]): TextBlockType[] =>
  blocks.map(({ kind, lines }) => ({ kind, lines: lines.map(({ parts }) => ({ parts: [...parts] })) }));
