import type { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { postFor } from '../domain/post-draft.ts';
import type { PostDraft } from '../domain/post-draft.ts';
import { enterReaders, foundCommunity } from '../example-letters.ts';
import { ReadPosts } from './read-posts.ts';
import { SavePost } from './save-post.ts';

const database = useTestDatabase();
const program = useProgram(database);

const by = '00000000-0000-7000-8000-000000000001';
const draft: PostDraft = {
  titleJa: '酪農家を訪ねて',
  titleEn: null,
  bodyJa: '一。\n\n二。\n\n三。',
  bodyEn: null,
  audience: 'privileged',
};
let communityId = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const codeOf = async (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: Refusal) => error.code,
  );
const save = (id: string | null = null, changes: Partial<PostDraft> = {}) =>
  inside((tx) => program.get(SavePost).run(tx, { id, draft: { ...draft, ...changes }, by }));
const move = (id: string, to: 'published' | 'withdrawn') =>
  inside((tx) => program.get(SavePost).move(tx, id, to));
const bodyFor = (id: string, memberId: string | null) =>
  inside(async (tx) => {
    const { post, reader } = await program.get(ReadPosts).one(tx, memberId, id);
    return postFor(post, reader, 'ja').body;
  });

beforeAll(async () => {
  communityId = await foundCommunity(program, 'posts');
});

describe('a post behind a privilege', () => {
  it('opens with the privilege and closes with it, in the transaction that decides so', async () => {
    const [memberId = ''] = await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await save();
    await move(id, 'published');
    expect(await bodyFor(id, null)).toBe('一。\n\n二。');
    expect(await bodyFor(id, memberId)).toBe('一。\n\n二。');
    await database.look(
      `insert into membership.privilege_grant (id, community_id, member_id, privilege, source_kind, source_id, from_day, state, updated_at)
       values (gen_random_uuid(), $1, $2, 'member_posts', 'complimentary', 'x', '2026-01-01', 'live', now())`,
      [communityId, memberId],
    );
    expect(await bodyFor(id, memberId)).toBe(draft.bodyJa);
    await database.look(
      `update membership.privilege_grant set state = 'ended' where member_id = $1 and privilege = 'member_posts'`,
      [memberId],
    );
    expect(await bodyFor(id, memberId)).toBe('一。\n\n二。');
  });
});

describe('a post on the site', () => {
  it('keeps the day of its first publication and may be mended there', async () => {
    const id = await save(null, { audience: 'public' });
    await move(id, 'published');
    const day = (await inside((tx) => program.get(ReadPosts).any(tx, id))).publishedAt;
    program.clock.advance(86_400_000);
    await move(id, 'withdrawn');
    expect(await codeOf(bodyFor(id, null))).toBe('POST_NOT_FOUND');
    await move(id, 'published');
    await save(id, { audience: 'public', bodyJa: '直した本文' });
    expect(await bodyFor(id, null)).toBe('直した本文');
    expect((await inside((tx) => program.get(ReadPosts).any(tx, id))).publishedAt).toEqual(day);
  });

  it('is listed newest first, page by page, and drafts are not', async () => {
    await save();
    const list = (after: { at: Date; id: string } | null) =>
      inside((tx) => program.get(ReadPosts).list(tx, null, { first: 1, after }));
    const one = await list(null);
    const [first] = one.posts;
    const two = await list({ at: first?.publishedAt ?? new Date(0), id: first?.id ?? '' });
    expect([one.hasNext, two.hasNext, one.posts.length, two.posts.length]).toEqual([true, false, 1, 1]);
    expect([...one.posts, ...two.posts].every(({ state }) => state === 'published')).toBe(true);
  });

  it('can be thrown away only as a draft', async () => {
    const id = await save();
    const other = await save();
    await move(other, 'published');
    expect(await codeOf(inside((tx) => program.get(SavePost).discard(tx, id)))).toBe('done');
    expect(await codeOf(inside((tx) => program.get(SavePost).discard(tx, other)))).toBe('POST_NOT_DRAFT');
    expect(await codeOf(save('nonsense'))).toBe('POST_NOT_FOUND');
  });
});
