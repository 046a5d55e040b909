import type { Viewer } from '@enishi/platform';
import { countStatements, useApi, useTestDatabase } from '@enishi/testing';
import { SavePost } from '../actions/save-post.ts';
import { foundCommunity } from '../example-letters.ts';
import { PostsResolver } from './graphql/posts.resolver.ts';

const database = useTestDatabase();
const api = useApi(database);
const by = '00000000-0000-7000-8000-000000000001';

const page = { first: 20, after: null };
const stranger: Omit<Viewer, 'communityId'> = {
  ...{ locale: 'ja', communitySlug: 'tayori', accountId: null, sessionId: null, memberId: null },
  ...{ deskRole: null, secondFactorAt: null, ip: '192.0.2.1', userAgent: 'spec' },
};
const ask = async (community: string): Promise<string[]> => {
  const query = '{ posts(first: 20) { items { title } } }';
  type Page = { posts: { items: { title: string }[] } };
  const { data } = await api.public<Page>(query, {}, { community });
  return data!.posts.items.map(({ title }) => title);
};
const onPosts = (statements: string[]) => statements.filter((sql) => sql.includes('"engagement"."post"'));

describe('the archive of posts', () => {
  it('is read twice for twenty who ask at once, each time anew, and never for another community', async () => {
    const communityId = await foundCommunity(api, 'tayori');
    await foundCommunity(api, 'yoso');
    const publish = (titleJa: string) =>
      api.transactions.inCommunity(communityId, async (tx) => {
        const draft = { titleJa, titleEn: null, bodyJa: '本文', bodyEn: null, audience: 'public' as const };
        const id = await api.get(SavePost).run(tx, { id: null, draft, by });
        await api.get(SavePost).move(tx, id, 'published');
      });
    await publish('一つ目');
    const { result, statements } = await countStatements(() =>
      Promise.all(
        Array.from({ length: 20 }, () => api.get(PostsResolver).posts({ ...stranger, communityId }, page)),
      ),
    );
    expect(result.map(({ items }) => items.map(({ title }) => title))).toEqual(Array(20).fill(['一つ目']));
    expect(onPosts(statements)).toHaveLength(2);
    await publish('二つ目');
    const [ours, theirs] = await Promise.all([ask('tayori'), ask('yoso')]);
    expect([ours.length, theirs]).toEqual([2, []]);
  });
});
