import { disclosureOf, UpdateCommunity } from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { PublishGigs } from '../../actions/publish-gigs.ts';
import { KeepWageFigures } from '../../actions/wage-figures/keep-wage-figures.ts';
import { conditions } from './employment-stage.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const program = useProgram(useTestDatabase());

describe('a minimum wage of a year ago', () => {
  let stage: PostingStage;
  let company: Clerk;
  let other: PostingStage;

  beforeAll(async () => {
    program.clock.set(opening);
    stage = await setPostingStage(program, 'wages');
    other = await setPostingStage(program, 'wages-elsewhere');
    company = await stage.company();
    await program.transactions.inIdentity(stage.communityId, (tx) =>
      program.get(UpdateCommunity).run(tx, {
        settings: { disclosure: { ...disclosureOf({}), placementNumber: '13-ユ-300045' } },
      }),
    );
    for (const { id } of (await read()).figures) await takeBack(id);
  });

  const read = (of = stage) => of.inside((tx) => program.get(KeepWageFigures).read(tx));
  const takeBack = (id: string, of = stage) =>
    of.inside((tx) => program.get(KeepWageFigures).takeBack(tx, id, of.deskId));
  const enter = (yen: number, from = '2026-10-18') =>
    stage.inside((tx) =>
      program
        .get(KeepWageFigures)
        .enter(
          tx,
          { prefecture: '01', from: tokyoDate(from), yen, source: '北海道労働局のホームページ' },
          stage.deskId,
        ),
    );
  const gigs = (id: string) =>
    stage.inside((tx) =>
      program.get(PublishGigs).run(tx, {
        ...{ id, justification: '', by: stage.deskId, signs: { found: [], reason: '' } },
        insurance: { kind: 'by_company', note: '行事保険、けがの治療費' },
      }),
    );
  const drafted = async (more: object = {}) => {
    const id = await stage.asked(company);
    await stage.cut(id, more);
    return id;
  };
  const employed = (hourly: number) => drafted({ employment: { ...conditions, hourly, wageFigure: null } });

  it('stops gigs of both tracks and postings alike, until the desk has entered the new one', async () => {
    expect((await read()).prefectures).toMatchObject([{ prefecture: '01', standing: 'old', hourly: 1075 }]);
    await expect(gigs(await drafted())).rejects.toMatchObject({ code: 'GIG_WAGE_UNKNOWN' });
    await expect(gigs(await employed(1_200))).rejects.toMatchObject({
      code: 'GIG_WAGE_FIGURE_NEEDED',
    });
    const posting = await stage.write(company);
    await stage.turn(company, posting, 'submit');
    await expect(stage.publish(posting)).rejects.toMatchObject({ code: 'POSTING_WAGE_UNKNOWN' });
    expect((await stage.counted(posting)).problems).toMatchObject([{ field: 'wage', blocks: false }]);

    await enter(1_131);
    expect((await read()).prefectures).toMatchObject([{ standing: 'current', hourly: 1131 }]);
    await gigs(await drafted());
    await gigs(await employed(1_131));
    await stage.publish(posting);
    expect((await stage.counted(posting)).problems).toEqual([]);
  });

  it('gives way to the new one in each: what was enough a year ago is not', async () => {
    await expect(gigs(await drafted({ reward: 2_700 }))).rejects.toMatchObject({
      ...{ code: 'GIG_BELOW_WAGE', facts: { least: 2828 } },
    });
    await expect(gigs(await employed(1_130))).rejects.toMatchObject({
      ...{ code: 'GIG_WAGE_UNLAWFUL', facts: { least: 1131 } },
    });
    const cheap = await stage.write(company, { payUnit: 'hour', payYen: 1_130, payMinutes: 0 });
    await expect(stage.turn(company, cheap, 'submit')).rejects.toMatchObject({ code: 'POSTING_BLOCKED' });
  });

  it('can be entered wrong, and be taken back; it stays on the list with who and when', async () => {
    await enter(1_511, '2026-10-19');
    await expect(gigs(await employed(1_200))).rejects.toMatchObject({ code: 'GIG_WAGE_UNLAWFUL' });
    const wrong = (await read()).figures.find(({ yen }) => yen === 1_511);
    await takeBack(wrong!.id);
    await takeBack(wrong!.id);
    await gigs(await employed(1_200));
    expect((await read()).figures.find(({ yen }) => yen === 1_511)).toMatchObject({
      ...{ enteredBy: 'desk@wages.example.jp', takenBackBy: 'desk@wages.example.jp' },
    });
    await expect(enter(1_074)).rejects.toMatchObject({ code: 'WAGE_YEN_WRONG', facts: { least: 1075 } });
  });

  it('is each community’s own', async () => {
    const [mine] = (await read()).figures;
    await expect(takeBack(mine!.id, other)).rejects.toMatchObject({ code: 'WAGE_FIGURE_NOT_FOUND' });
    await expect(takeBack('nonsense')).rejects.toMatchObject({ code: 'WAGE_FIGURE_NOT_FOUND' });
    expect((await read(other)).figures).toHaveLength(1);
  });
});
