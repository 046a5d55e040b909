import { SavePost } from '@enishi/engagement';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const words = {
  titleJa: '記事',
  titleEn: null,
  bodyJa: '本文',
  bodyEn: null,
  audience: 'privileged' as const,
};

async function written(
  stage: OperationStage,
  published: boolean,
): Promise<{ id: string; asker: Occasion['asker'] }> {
  const { accountId: by, asker } = await stage.owner();
  const id = await stage.inside(async (tx) => {
    const postId = await stage.api.get(SavePost).run(tx, { id: null, draft: words, by });
    if (published) await stage.api.get(SavePost).move(tx, postId, 'published');
    return postId;
  });
  await stage.multiply('engagement.post', id, { id: 'gen_random_uuid()' });
  return { id, asker };
}

const byMember =
  (variables: (id: string) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { id } = await written(stage, true);
    return { asker: (await stage.member()).asker, variables: variables(id) };
  };

const byDesk =
  (published: boolean, variables: (id: string) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { id, asker } = await written(stage, published);
    return { asker, variables: variables(id) };
  };

const page = () => ({ first: 100, after: null });

/** Posts as members read them. */
export const postOccasions: Occasions = {
  'public Query.posts': byMember(page),
  'public Query.post': byMember((id) => ({ id })),
};

/** Posts as the desk writes them. */
export const deskPostOccasions: Occasions = {
  'desk Query.posts': byDesk(true, page),
  'desk Query.post': byDesk(true, (id) => ({ id })),
  'desk Mutation.savePost': byDesk(true, (id) => ({ id, input: words })),
  'desk Mutation.publishPost': byDesk(false, (id) => ({ id })),
  'desk Mutation.withdrawPost': byDesk(true, (id) => ({ id })),
  'desk Mutation.discardPost': byDesk(false, (id) => ({ id })),
};
