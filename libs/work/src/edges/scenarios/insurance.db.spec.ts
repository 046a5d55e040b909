import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { OfferGig } from '../../actions/offer-gig.ts';
import { countedGigType } from '../graphql/types/help.type.ts';
import { gigType } from '../graphql/types/gig.type.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'hoken');
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => stage.inside(work);
const words = '事務局の保険: 傷害保険、けがの治療費';

describe('how an accident at a gig is covered', () => {
  it('is stated before anything is published, of all drafts or of none', async () => {
    const company = await stage.company();
    const id = await stage.asked(company);
    await stage.cut(id);
    await stage.cut(id, { title: '配膳' });
    await expect(stage.publish(id, '', { insurance: null })).rejects.toMatchObject({
      code: 'GIG_INSURANCE_MISSING',
    });
    const blank = { kind: 'by_company', note: ' ' };
    await expect(stage.publish(id, '', { insurance: blank })).rejects.toMatchObject({
      code: 'GIG_INSURANCE_NOTE_WRONG',
    });
    const { gigs } = (await stage.atDesk(id)).help;
    expect(gigs.map(({ state, insurance }) => [state, insurance])).toEqual([
      ['draft', null],
      ['draft', null],
    ]);
  });

  it('stands on the board, in the terms of whoever takes a place, and before the company', async () => {
    const company = await stage.company();
    const id = await stage.asked(company);
    const [gigId] = await stage.cut(id);
    await stage.publish(id, '', { insurance: { kind: 'by_community', note: '傷害保険、けがの治療費' } });
    const onBoard = (await stage.board()).find((gig) => gig.id === gigId)!;
    expect(gigType(onBoard, program.clock.now()).insurance?.ja).toBe(words);
    const { memberId } = await stage.member();
    const offered = await inside((tx) => program.get(OfferGig).run(tx, gigId!, { memberId, locale: 'ja' }));
    expect(offered.terms).toContainEqual({ label: 'けがへの備え', text: words });
    await stage.take(memberId, gigId!);
    const [told] = await database.look<{ lines: unknown[] }>('select lines from work.terms');
    expect(told!.lines).toContainEqual({ label: 'けがへの備え', text: words });
    const [counted] = (await stage.atDesk(id)).help.gigs;
    expect(countedGigType(counted!, program.clock.now()).insurance?.ja).toBe(words);
  });
});
