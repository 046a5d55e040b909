/** What operations about posts cost at the desk; see `statements-per-operation.ts`. */
export const statementsOfPosts: Readonly<Record<string, number>> = {
  'desk Query.posts': 1,
  'desk Query.post': 1,
  'desk Mutation.savePost': 2,
  'desk Mutation.publishPost': 2,
  'desk Mutation.withdrawPost': 2,
  'desk Mutation.discardPost': 2,
};
