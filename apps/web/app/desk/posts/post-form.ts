import type { Audience, PostInput } from '../../gql/desk/graphql.ts';

const audiences: readonly Audience[] = ['public', 'members', 'privileged'];

/** A post as the editor shows it. */
export type PostFields = {
  titleJa: string;
  titleEn: string;
  bodyJa: string;
  bodyEn: string;
  audience: Audience;
};

export const blankPost: PostFields = { titleJa: '', titleEn: '', bodyJa: '', bodyEn: '', audience: 'public' };

/** What the editor posted. */
export function postIn(fields: Record<string, string>): PostFields {
  const { titleJa = '', titleEn = '', bodyJa = '', bodyEn = '', audience } = fields;
  return {
    titleJa,
    titleEn,
    bodyJa,
    bodyEn,
    audience: audiences.find((one) => one === audience) ?? 'privileged',
  };
}

/** The same as the API takes it: no English is not an empty English. */
export function postInput({ titleEn, bodyEn, ...post }: PostFields): PostInput {
  return { ...post, titleEn: titleEn.trim() || null, bodyEn: bodyEn.trim() || null };
}
