import type { posts as original } from '../ja/posts.ts';

export const posts: typeof original = {
  title: 'Posts',
  lead: 'What we have been doing, and stories of the region.',
  empty: 'No posts yet.',
  only: { members: 'Members only', privileged: 'Paying members only' },
  forYou: 'Members only, open to you',
  older: 'Older posts',
  all: 'All posts',
  restTitle: 'The rest is for members',
  restLead: 'A plan that includes posts for members opens all of this post, and the archive.',
  restFreeTitle: 'The rest is for members',
  restFreeLead: 'Free members can read it too. Joining takes a minute.',
  seePlans: 'See the plans',
};
