import { newId, tokyoDateOf } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { PrintSlip } from '../../actions/pay/print-slip.ts';
import { cashSlipPdf, slipNumber } from '../files/cash-slip-pdf.ts';
import { payStage } from './pay-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);

describe('edge 19: a reward paid in cash', () => {
  it('has a slip with a number of its own, in two copies, printed before and after it is paid, and no other number when printed again', async () => {
    program.clock.set(opening);
    const stage = await setWorkStage(program, 'genkin');
    const pay = payStage(program, stage, await stage.company());
    const print = (id: string) => stage.inside((tx) => program.get(PrintSlip).run(tx, id, pay.reader));
    const [one, other] = [
      await pay.accrued((await stage.member()).memberId),
      await pay.accrued((await stage.member()).memberId),
    ];
    const first = await print(one);
    expect(first).toMatchObject({ number: 1, paidOn: null, operator: '一般社団法人見本' });
    expect(first.name).toContain('花子');
    const numbers = await Promise.all([print(other), print(other), print(one)]);
    expect(numbers.map(({ number }) => slipNumber(number))).toEqual(['R-00002', 'R-00002', 'R-00001']);
    await pay.cash(one);
    const paid = await print(one);
    expect(paid).toMatchObject({ number: 1, paidOn: tokyoDateOf(opening) });
    expect((await cashSlipPdf(paid, opening)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has none where it is in a run of transfers, and is not found in another community', async () => {
    program.clock.set(opening);
    const stage = await setWorkStage(program, 'furikomi');
    const pay = payStage(program, stage, await stage.company());
    const { memberId } = await stage.member();
    const id = await pay.accrued(memberId);
    await pay.named(memberId);
    await pay.run();
    const print = (of: typeof stage, payoutId: string) =>
      of.inside((tx) => program.get(PrintSlip).run(tx, payoutId, pay.reader));
    await expect(print(stage, id)).rejects.toMatchObject({ code: 'PAYOUT_OVER' });
    await expect(print(stage, newId())).rejects.toMatchObject({ code: 'PAYOUT_NOT_FOUND' });
    const elsewhere = await setWorkStage(program, 'yosogenkin');
    await expect(print(elsewhere, id)).rejects.toMatchObject({ code: 'PAYOUT_NOT_FOUND' });
  });
});
