import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const bring = `mutation ($fileName: String!, $content: String!, $source: String!, $basis: String!) {
  bringMemberList(fileName: $fileName, content: $content, source: $source, basis: $basis) }`;
let files = 0;
const list = () => ({
  ...{ fileName: `名簿${(files += 1)}.csv`, source: '前の会員サイト', basis: '入会時に本人から取得' },
  content: Buffer.from(`氏名,メール,プラン\n鈴木 空,sora${files}@example.jp,無料\n`).toString('base64'),
});

const about =
  (variables: (id: string, stage: OperationStage) => object, state = 'draft') =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { asker } = await stage.owner();
    const brought = await stage.api.desk(bring, list(), asker);
    const { bringMemberList: id } = brought.data as { bringMemberList: string };
    if (state !== 'draft')
      await stage.inside((tx) =>
        tx.query('update membership.member_import set state = $2, finished_at = $3 where id = $1', [
          ...[id, state, stage.api.clock.now()],
        ]),
      );
    return { asker, variables: { ...variables(id, stage) } };
  };

const read = 'query ($id: ID!) { memberImport(id: $id) { fingerprint } }';

/** Lists of members from elsewhere. */
export const deskImportOccasions: Occasions = {
  'desk Query.memberImports': about(() => ({})),
  'desk Query.memberImport': about((id) => ({ id, first: 100 })),
  'desk Mutation.bringMemberList': about(() => list()),
  'desk Mutation.matchMemberImport': about((id) => ({
    ...{ id, plans: [{ word: '無料', planKey: '' }] },
    columns: [
      { field: 'name', column: 0 },
      { field: 'email', column: 1 },
      { field: 'plan', column: 2 },
    ],
  })),
  'desk Mutation.startMemberImport': async (stage) => {
    const { asker, variables } = await about((id) => ({ id }))(stage);
    const seen = await stage.api.desk(read, variables, asker);
    const { memberImport } = seen.data as { memberImport: { fingerprint: string } };
    return { asker, variables: { ...variables, fingerprint: memberImport.fingerprint, alsoCreate: [] } };
  },
  'desk Mutation.discardMemberImport': about((id) => ({ id })),
  'desk Mutation.inviteImported': about((id) => ({ id }), 'done'),
  'desk Mutation.undoMemberImport': about((id) => ({ id }), 'done'),
};
