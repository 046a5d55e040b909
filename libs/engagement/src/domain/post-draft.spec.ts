import { mayRead, postFor, postMachine, readPostDraft } from './post-draft.ts';
import type { Audience, PostDraft } from './post-draft.ts';

const post: PostDraft = {
  titleJa: '酪農家を訪ねて',
  titleEn: null,
  bodyJa: '一段落。\n\n二段落。\n\n三段落は会員だけ。',
  bodyEn: null,
  audience: 'privileged',
};
const visitor = { isMember: false, isPrivileged: false };
const free = { isMember: true, isPrivileged: false };
const paying = { isMember: true, isPrivileged: true };

describe('who may read a post', () => {
  it.each<[Audience, boolean, boolean, boolean]>([
    ['public', true, true, true],
    ['members', false, true, true],
    ['privileged', false, false, true],
  ])('%s: visitor %s, free member %s, member with the privilege %s', (audience, ...expected) => {
    expect([visitor, free, paying].map((reader) => mayRead(audience, reader))).toEqual(expected);
  });

  it('shows the others the beginning, and never the rest', () => {
    expect(postFor(post, free, 'ja')).toEqual({
      locale: 'ja',
      title: '酪農家を訪ねて',
      body: '一段落。\n\n二段落。',
      whole: false,
    });
    expect(postFor(post, paying, 'ja')).toMatchObject({ whole: true, body: post.bodyJa });
  });

  it('shows 400 letters of a post that is one long paragraph', () => {
    const { body } = postFor({ ...post, bodyJa: '道'.repeat(5_000) }, visitor, 'ja');
    expect([...body]).toHaveLength(401);
  });

  it('gives English readers English where there is some', () => {
    const both = { ...post, titleEn: 'A dairy farm', bodyEn: 'One.\n\nTwo.\n\nThree.' };
    expect(postFor(both, visitor, 'en')).toEqual({
      locale: 'en',
      title: 'A dairy farm',
      body: 'One.\n\nTwo.',
      whole: false,
    });
    expect(postFor(post, visitor, 'en').locale).toBe('ja');
  });
});

describe('a post as it is typed', () => {
  it.each([
    ['no title', { titleJa: ' ' }, ['POST_TEXT_MISSING', 'titleJa']],
    ['no text', { bodyJa: '' }, ['POST_TEXT_MISSING', 'bodyJa']],
    ['half an English', { titleEn: 'Farm' }, ['POST_ENGLISH_HALF', 'bodyEn']],
    ['a title of 121 letters', { titleJa: '道'.repeat(121) }, ['POST_TEXT_TOO_LONG', 'titleJa']],
  ])('refuses %s', (_case, changes, expected) => {
    const result = readPostDraft({ ...post, ...changes });
    expect(result.ok ? null : [result.refusal.code, result.refusal.facts.field]).toEqual(expected);
  });

  it('can be withdrawn and come back, never be a draft again', () => {
    expect([postMachine.may('withdrawn', 'published'), postMachine.may('published', 'draft')]).toEqual([
      true,
      false,
    ]);
  });
});
