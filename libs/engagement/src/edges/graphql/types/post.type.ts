import { encodeCursor, graphqlEnum, InstantScalar } from '@enishi/platform';
import type { Locale } from '@enishi/kernel';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import type { PostList } from '../../../actions/read-posts.ts';
import { mayRead, postFor } from '../../../domain/post-draft.ts';
import type { Audience, PostDraft, PostReader, PostState } from '../../../domain/post-draft.ts';
import { readSimpleText } from '../../../domain/simple-text.ts';
import type { PostEntity } from '../../../store/post.entity.ts';
import { LetterLanguageEnum, TextBlockType, textBlockTypes } from './simple-text.type.ts';

export const AudienceEnum = graphqlEnum<Audience>(
  ['public', 'members', 'privileged'],
  'Audience',
  'Who may read all of a post; `privileged`: members whose plan gives `member_posts`.',
);
export const PostStateEnum = graphqlEnum<PostState>(
  ['draft', 'published', 'withdrawn'],
  'PostState',
  'Where a post stands.',
);

@ObjectType('PostCard')
export class PostCardType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => LetterLanguageEnum) language: Locale;
  @Field(() => InstantScalar) publishedAt: Date;
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => Boolean, { description: 'Whether the viewer may read all of it.' }) open: boolean;
}

@ObjectType('PostArchive')
export class PostArchiveType {
  @Field(() => [PostCardType]) items: PostCardType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('Post')
export class PostType extends PostCardType {
  @Field(() => [TextBlockType], { description: 'All of it, or the beginning where it is not open.' })
  body: TextBlockType[];
}

@ObjectType('DeskPostRow')
export class DeskPostRowType {
  @Field(() => ID) id: string;
  @Field(() => String) titleJa: string;
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => PostStateEnum) state: PostState;
  @Field(() => InstantScalar) updatedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) publishedAt: Date | null;
}

@ObjectType('DeskPost')
export class DeskPostType extends DeskPostRowType {
  @Field(() => String, { nullable: true }) titleEn: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn: string | null;
}

@ObjectType('DeskPostPage')
export class DeskPostPageType {
  @Field(() => [DeskPostRowType]) items: DeskPostRowType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@InputType('PostInput')
export class PostInputType {
  @Field(() => String) titleJa: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn?: string | null;
  @Field(() => AudienceEnum) audience: Audience;
}

export const postDraft = ({ titleEn = null, bodyEn = null, ...rest }: PostInputType): PostDraft => ({
  ...rest,
  titleEn,
  bodyEn,
});

export function postType(post: PostEntity, reader: PostReader, locale: Locale): PostType {
  const { body } = postFor(post, reader, locale);
  return { ...postCardType(post, reader, locale), body: textBlockTypes(readSimpleText(body)) };
}

export function postArchiveType(
  { posts, hasNext, reader }: PostList & { reader: PostReader },
  locale: Locale,
): PostArchiveType {
  const last = posts.at(-1);
  return {
    items: posts.map((post) => postCardType(post, reader, locale)),
    endCursor: last ? encodeCursor([publicationOf(last).toISOString(), last.id]) : null,
    hasNext,
  };
}

export function deskPostPageType({ posts, hasNext }: PostList): DeskPostPageType {
  const last = posts.at(-1);
  return {
    items: posts,
    endCursor: last ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null,
    hasNext,
  };
}

function postCardType(post: PostEntity, reader: PostReader, locale: Locale): PostCardType {
  const { locale: language, title } = postFor(post, reader, locale);
  const { id, audience } = post;
  return { id, title, language, audience, publishedAt: publicationOf(post), open: mayRead(audience, reader) };
}

const publicationOf = ({ publishedAt, createdAt }: PostEntity): Date => publishedAt ?? createdAt;
