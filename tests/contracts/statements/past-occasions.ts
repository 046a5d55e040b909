import { AskPast, PastCodes } from '@enishi/talent';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const bring = `mutation ($fileName: String!, $content: String!, $title: String!, $origin: String!) {
  bringPastList(fileName: $fileName, content: $content, title: $title, origin: $origin) }`;
let files = 0;
const list = () => ({
  ...{ fileName: `名簿${(files += 1)}.csv`, title: '2019年の草刈り隊', origin: '申込用紙で集めた' },
  content: Buffer.from(
    `氏名,メール,日付\n鈴木 空,sora${files}@example.jp,2019/8/3\n鈴木　空,,2020/8/1\n`,
  ).toString('base64'),
});

/** A list of two who look alike, who were written to, beside as many others and what they did. */
async function brought(stage: OperationStage) {
  const { asker, accountId } = await stage.owner();
  const answer = await stage.api.desk(bring, list(), asker);
  const { bringPastList: listId } = answer.data as { bringPastList: string };
  await stage.inside((tx) => stage.api.get(AskPast).goOn(tx, listId));
  const [first, second] = await stage.inside((tx) =>
    tx.query<{ id: string; taking: string }>(
      `select p.id, t.id taking from talent.past_person p join talent.past_taking t on t.person_id = p.id
        where p.list_id = $1 order by p.email nulls last`,
      [listId],
    ),
  );
  await stage.multiply('talent.past_list', listId, {
    id: 'gen_random_uuid()',
    digest: 'gen_random_uuid()::text',
  });
  await stage.multiply('talent.past_person', second!.id, { id: 'gen_random_uuid()' });
  await stage.multiply('talent.past_taking', first!.taking, { id: 'gen_random_uuid()' });
  return { asker, accountId, listId, personId: first!.id, otherId: second!.id };
}

type Brought = Awaited<ReturnType<typeof brought>>;
const atDesk =
  (variables: (of: Brought) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await brought(stage);
    return { asker: of.asker, variables: variables(of) };
  };
const code = async (stage: OperationStage) => stage.api.get(PastCodes).of((await brought(stage)).personId);

/** Old lists of people who took part. */
export const pastOccasions: Occasions = {
  'desk Query.pastLists': atDesk(() => ({})),
  'desk Query.pastPeople': atDesk(({ listId }) => ({ listId, first: 100, after: null })),
  'desk Mutation.bringPastList': async (stage) => ({ asker: (await stage.owner()).asker, variables: list() }),
  'desk Mutation.askPastPeople': atDesk(({ listId }) => ({ listId })),
  'desk Mutation.turnPastPerson': atDesk(({ personId: id, otherId }) => ({ id, otherId, turn: 'apart' })),
  'public Query.pastRecord': async (stage) => ({
    asker: stage.visitor,
    variables: { code: await code(stage) },
  }),
  'public Mutation.takePastRecord': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { code: await code(stage) },
  }),
  'public Mutation.deletePastRecord': async (stage) => ({
    asker: stage.visitor,
    variables: { code: await code(stage) },
  }),
};
