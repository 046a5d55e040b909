import { useProgram, useTestDatabase } from '@enishi/testing';
import { KeepEqualWords } from '../../actions/records/keep-equal-words.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let elsewhere: ScoutStage;
let company: Company;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'onaji');
  elsewhere = await setScoutStage(program, database, 'yosoonaji');
  company = await stage.searcher();
});

const keeping = () => program.get(KeepEqualWords);
const read = (of = stage) => of.inside((tx) => keeping().read(tx));
const save = async (words: string, seen?: string) => {
  const page = seen ?? (await read()).seen;
  return stage.inside((tx) => keeping().run(tx, { words, seen: page }));
};
const says = async (about: string): Promise<string> => {
  const { memberId } = await stage.member();
  await stage.write(memberId, { about }, false);
  await stage.share(memberId, true);
  const [row] = (await database.look(
    `select id from talent.consent where member_id = $1 and scope = 'shared_card' and state = 'in_force'`,
    [memberId],
  )) as { id: string }[];
  return row!.id;
};
const found = async (words: string, by = stage, clerk = company) =>
  (await by.look(clerk, { words })).cards.map(({ id }) => id).sort();

describe('words that mean the same in a region', () => {
  it('find what any of them stands in, from the usual list on, and the page says which were looked for', async () => {
    const [nurse, care, snow, apart] = [
      await says('元ナースです。'),
      await says('看護職として十年働きました。'),
      await says('冬は雪かきをします。'),
      await says('看護の護師という題の本を読みました。'),
    ];
    expect(await found('看護師')).toEqual([nurse, care].sort());
    expect(await found('ナース　十年')).toEqual([care]);
    expect(await found('除雪')).toEqual([snow]);
    expect(await found('看護')).toEqual([care, apart].sort());
    expect((await stage.look(company, { words: '看護師 冬' })).also).toEqual([
      { word: '看護師', others: ['ナース', '看護職'] },
    ]);
    await save('看護師＝元ナース\n冬＝ウインター');
    expect(await found('看護師')).toEqual([nurse]);
    expect(await found('除雪')).toEqual([]);
    expect(await found('ウインター')).toEqual([snow]);
    expect((await read(elsewhere)).words).toContain('看護師＝ナース＝看護職');
    await save('');
    expect(await found('看護師')).toEqual([]);
    expect((await read()).words).toBe('');
  });

  it('are not overwritten by a page that somebody else has overtaken, and nothing is kept of what is refused', async () => {
    await save('冬＝ウインター');
    const { seen } = await read();
    await save('夏＝サマー', seen);
    await expect(save('秋＝オータム', seen)).rejects.toMatchObject({
      ...{ code: 'EQUAL_WORDS_OVERTAKEN', kind: 'conflict' },
    });
    await expect(save('春＝スプリング\n夏')).rejects.toMatchObject({ code: 'EQUAL_WORDS_ALONE' });
    expect((await read()).words).toBe('夏＝サマー');
  });
});
