import {
  AssignHeldMoney,
  MoneyOfPayers,
  MoveHeldMoney,
  ReadHeldMoney,
  RefundPayment,
  RemindOfRefundAccountsJob,
} from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { ReadGuestRecord } from '../../actions/guest-records/read-guest-record.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { NameAccount } from '../../actions/transfers/name-account.ts';
import { ForgetGuestsJob } from '../schedules/forget-guests.job.ts';
import { setGuestStage } from './guest-stage.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';

/** What came for an order that has ended, or beyond the sum of one: its payer is told, names an account, and gets it back. */
describe('money of a transfer that no ticket was given for', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  const guests = setGuestStage(stage, { database, program });
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;
  afterEach(async () => {
    expect(await stage.faults()).toEqual([]);
    expect(await bank.sound()).toBeNull();
  });

  const account = {
    ...{ bank: '見本銀行', branch: '本店', kind: 'ordinary' as const },
    ...{ number: '7654321', holder: 'ミホンハナコ' },
  };
  const name = (buyer: string, id: string) =>
    stage.inside((tx) => program.get(NameAccount).run(tx, buyer, id, account));
  const asked = async (buyer: string, id: string) => (await stage.purchase(buyer, id)).account;
  const heldOf = async (claimId: string) => {
    const [row] = await database.look<{ id: string; move: string }>(
      'select held_id id, id move from billing.held_move where order_transfer_id = $1',
      [claimId],
    );
    return row!;
  };
  const repay = async (heldId: string, amount: number): Promise<void> => {
    const day = tokyoDateOf(program.clock.now());
    const wish = { amount, day, bank: '見本銀行 本店', accountTail: '4321', note: '' };
    const deed = { id: heldId, by: bank.desk.by };
    const id = await bank.inIdentity((tx) => program.get(MoveHeldMoney).ask(tx, deed, wish));
    await bank.inIdentity((tx) =>
      program.get(MoveHeldMoney).decide(tx, { id, by: bank.desk.colleague }, 'booked'),
    );
    await program.runReactions();
  };
  const accounts = () => database.look('select number from billing.refund_account');
  /** The last letter to a member, in one text. */
  const lastLetter = async (memberId: string): Promise<string> => {
    const [row] = await database.look<{ text: string }>(
      `select m.letter::text text from platform.mail m join membership.member p on p.email = m.recipient
        where p.id = $1 order by m.id desc limit 1`,
      [memberId],
    );
    return row!.text;
  };

  it('a part of an order that has lapsed: letter and page say so, and it goes to the account that is named', async () => {
    const buyer = await stage.member();
    const { id, claimId, reference, transfer } = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    expect(await asked(buyer, id)).toEqual({ awaited: false, tail: null, owed: 0 });
    await bank.lapse(transfer.payUntil);
    const letter = await lastLetter(buyer);
    expect(letter).toMatch(
      /期限までに全額確認できなかった.*1,500円は、銀行口座へお返しします.*口座を入力してください/,
    );
    expect(letter).not.toContain('お金は動いていません');
    expect(await asked(buyer, id)).toEqual({ awaited: true, tail: null, owed: 1_500 });
    await name(buyer, id);
    await program.runReactions();
    expect(await asked(buyer, id)).toEqual({ awaited: false, tail: '4321', owed: 1_500 });
    expect(await lastLetter(buyer)).toMatch(/下3桁が321の口座を受け付けました.*お心当たりがない場合/);
    expect(await lastLetter(buyer)).not.toContain('4321');
    const before = (await stage.letters(buyer)).length;
    await name(buyer, id);
    await program.runReactions();
    expect(await stage.letters(buyer)).toHaveLength(before);
    const { id: heldId, move } = await heldOf(claimId);
    const deed = { id: move, by: bank.desk.by };
    await expect(
      bank.inIdentity((tx) => program.get(MoveHeldMoney).decide(tx, deed, 'withdrawn')),
    ).rejects.toMatchObject({ code: 'HELD_MOVE_OVER' });
    const shown = await stage.inside((tx) => program.get(ReadHeldMoney).one(tx, heldId, reader));
    expect(shown.account).toMatchObject({ number: '7654321', subjectId: buyer });
    const { items } = await stage.inside((tx) => program.get(ReadHeldMoney).overview(tx, reader));
    expect(items.map((item) => [item.held.id, item.account])).toContainEqual([heldId, null]);
    await repay(heldId, 1_000);
    expect(await asked(buyer, id)).toEqual({ awaited: false, tail: '4321', owed: 500 });
    await repay(heldId, 500);
    expect(await asked(buyer, id)).toEqual({ awaited: false, tail: null, owed: 0 });
    expect(await accounts()).toEqual([]);
    await expect(name(buyer, id)).rejects.toMatchObject({ code: 'REFUND_ACCOUNT_NOT_ASKED' });
  });

  it('belongs to what is held of its payer, whose name is forgotten with them, though not in the bank’s list; of a transfer of two payers it is nobody’s', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await bank.publish()];
    const [alone, shared] = [await bank.order(buyer, eventId), await bank.order(buyer, eventId)];
    const theirs = await bank.order(other, eventId);
    await bank.match((await bank.bring(2_500, `${alone.reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    await bank.match((await bank.bring(4_000, `${shared.reference} ｻﾄｳ ｲﾁﾛｳ`))!);
    const rest = { claimId: theirs.claimId, amount: 2_000 };
    const deed = { id: (await heldOf(shared.claimId)).id, by: bank.desk.by };
    await bank.inIdentity((tx) => program.get(AssignHeldMoney).run(tx, deed, rest));
    await program.runReactions();
    const person = { accountId: bank.desk.by, subjectId: buyer, email: 'none@example.jp', name: '見本' };
    const found = await bank.inIdentity((tx) => program.get(PersonalRecords).collect(tx, person));
    const of = (table: string) => found.find((one) => one.table === table)!.rows;
    const payer = `${alone.reference} ﾐﾎﾝ ﾊﾅｺ`;
    expect(of('billing.held_money')).toEqual([expect.objectContaining({ payer, amount: 2_500 })]);
    expect(of('billing.transfer')).toEqual([expect.objectContaining({ payer, amount: 2_500 })]);
    expect(Object.keys(of('billing.transfer')[0]!)).not.toContain('identity');
    await bank.inIdentity((tx) => program.get(PersonalRecords).erase(tx, person));
    const payers = (table: string) =>
      database.look(`select amount, payer from billing.${table} order by id desc limit 2`);
    expect(await payers('held_money')).toEqual([
      { amount: 4_000, payer: `${shared.reference} ｻﾄｳ ｲﾁﾛｳ` },
      { amount: 2_500, payer: '' },
    ]);
    expect((await payers('transfer'))[1]).toEqual({ amount: 2_500, payer });
  });

  it('of one that is called off the letter names the part, and of one where nothing came it says that nothing was paid', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await bank.publish()];
    const { id, claimId, reference } = await bank.order(buyer, eventId);
    await bank.order(other, eventId);
    await bank.match((await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await program.runReactions();
    expect(await lastLetter(buyer)).toMatch(/は中止になりました.*1,500円は、銀行口座へお返しします/);
    expect(await lastLetter(buyer)).not.toContain('お支払いいただいたお金はありません');
    expect(await lastLetter(other)).toContain('お支払いいただいたお金はありません');
    await name(buyer, id);
    await repay((await heldOf(claimId)).id, 1_500);
    expect(await accounts()).toEqual([]);
  });

  it('what is too much: the tickets are there, and a letter says that the rest goes back', async () => {
    const buyer = await stage.member();
    const { id, claimId, reference } = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(2_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    expect((await stage.letters(buyer)).some((one) => one.includes('500円を多くお預かりしています'))).toBe(
      true,
    );
    expect(await stage.purchase(buyer, id)).toMatchObject({
      ...{ stage: 'confirmed', account: { awaited: true, tail: null, owed: 500 } },
    });
    await name(buyer, id);
    await repay((await heldOf(claimId)).id, 500);
    expect(await asked(buyer, id)).toEqual({ awaited: false, tail: null, owed: 0 });
  });

  it('what is over of one transfer that has paid two orders is told once, with the second', async () => {
    const buyer = await stage.member();
    const first = await bank.order(buyer, await bank.publish());
    const second = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(4_500, `${first.reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    expect((await asked(buyer, first.id))?.owed).toBe(2_500);
    const { id: heldId } = await heldOf(first.claimId);
    await bank.inIdentity((tx) =>
      program
        .get(AssignHeldMoney)
        .run(tx, { id: heldId, by: bank.desk.by }, { claimId: second.claimId, amount: 2_000 }),
    );
    await program.runReactions();
    expect([await asked(buyer, first.id), await asked(buyer, second.id)]).toEqual([
      { awaited: false, tail: null, owed: 0 },
      { awaited: true, tail: null, owed: 500 },
    ]);
    await name(buyer, second.id);
    await repay(heldId, 500);
    expect(await accounts()).toEqual([]);
  });

  it('what a person has taken off an order, as it was not for it, is not its buyer’s to ask for', async () => {
    const buyer = await stage.member();
    const { id, claimId, reference } = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(1_500, `${reference} ﾀﾅｶ ｼﾞﾕﾝ`))!);
    const deed = { id: (await heldOf(claimId)).move, by: bank.desk.by };
    await bank.inIdentity((tx) => program.get(MoveHeldMoney).decide(tx, deed, 'withdrawn'));
    expect(await asked(buyer, id)).toEqual({ awaited: false, tail: null, owed: 0 });
    await expect(name(buyer, id)).rejects.toMatchObject({ code: 'REFUND_ACCOUNT_NOT_ASKED' });
  });

  it('a refund by the desk alone asks for the account by letter, and again after a week and then every four', async () => {
    const buyer = await stage.member();
    const { id, reference } = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(2_000, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    const [payment] = await database.look<{ id: string }>(
      'select payment_id id from ticketing.ticket_payment where order_id = $1',
      [id],
    );
    await stage.inside((tx) =>
      program.get(RefundPayment).run(tx, {
        ...{ paymentId: payment!.id, amount: 700, reason: '見本', access: 'go_on', idempotencyKey: 'desk-1' },
        requestedBy: bank.desk.by,
      }),
    );
    await program.runReactions();
    const askedFor = async () =>
      (await stage.letters(buyer)).filter((one) => one.includes('返金先の口座を入力してください')).length;
    const morning = async (days: number) => {
      await stage.wait(days * 24 * 60);
      await program.get(RemindOfRefundAccountsJob).run();
      await program.runReactions();
      return askedFor();
    };
    expect(await askedFor()).toBe(1);
    expect(await lastLetter(buyer)).toMatch(/700円をお返しするため.*下のボタンの画面で/);
    expect(await lastLetter(buyer)).not.toContain('Stripe');
    expect([await morning(6), await morning(2), await morning(7), await morning(22)]).toEqual([1, 2, 2, 3]);
    await name(buyer, id);
    expect(await morning(60)).toBe(3);
    const here = await stage.inside((tx) => program.get(MoneyOfPayers).among(tx, 'member', [buyer]));
    expect([...here]).toEqual([buyer]);
  });

  it('what came too late and had no room is repaid by the desk once its account is named, and reminded of until then', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await bank.publish(1)];
    const { id, reference, transfer } = await bank.order(buyer, eventId);
    await bank.lapse(transfer.payUntil);
    await stage.bought(other, eventId);
    await bank.match((await bank.bring(2_000, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    const kinds = async () =>
      (await stage.inside((tx) => program.get(ReadTray).run(tx, reader))).rows
        .filter((row) => row.orderId === id)
        .map(({ kind }) => kind);
    expect(await kinds()).toEqual(['needs_account']);
    await stage.wait(8 * 24 * 60);
    await program.get(RemindOfRefundAccountsJob).run();
    await program.runReactions();
    expect((await stage.letters(buyer)).at(-1)).toMatch(/返金先の口座を入力してください/);
    await name(buyer, id);
    expect(await kinds()).toEqual(['to_repay']);
  });

  it('a guest is not forgotten, nor may be erased, before it is back', async () => {
    const email = 'part@example.jp';
    const code = await guests.choose(await bank.publish(), { email });
    await guests.press(code, 'bank_transfer');
    const { guest } = await guests.read(code);
    const purchase = await guests.purchase(code);
    const [row] = await database.look<{ claimId: string; reference: number }>(
      `select t.id "claimId", t.reference from billing.order_transfer t join ticketing.ticket_payment p on p.attempt_id = t.id where p.order_id = $1`,
      [purchase.id],
    );
    await bank.match((await bank.bring(1_500, `${row!.reference} ｻﾄｳ ｲﾁﾛｳ`))!);
    await bank.lapse(purchase.transfer!.payUntil);
    const hindrance = async () =>
      (
        await program.transactions.inIdentity(stage.communityId(), (tx) =>
          program.get(ReadGuestRecord).run(tx, purchase.id, { reader }),
        )
      ).hindrance;
    expect(await hindrance()).toBe('money');
    await stage.wait(120 * 24 * 60);
    await program.get(ForgetGuestsJob).run();
    expect((await guests.read(code)).guest.id).toBe(guest.id);
    await name(guest.id, purchase.id);
    const { id: heldId } = await heldOf(row!.claimId);
    await stage.inside((tx) => program.get(ReadHeldMoney).one(tx, heldId, reader));
    const looks = await database.look<{ people: number; memberIds: string[] }>(
      `select people, member_ids "memberIds" from membership.access_log where reason = 'bank transfers' order by id desc limit 1`,
    );
    expect(looks).toEqual([{ people: 1, memberIds: [] }]);
    await repay(heldId, 1_500);
    const here = await stage.inside((tx) => program.get(MoneyOfPayers).among(tx, 'guest', [guest.id]));
    expect([await hindrance(), here.size]).toEqual([null, 0]);
    await program.get(ForgetGuestsJob).run();
    await expect(guests.read(code)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    expect(await database.look('select payer from billing.held_money where id = $1', [heldId])).toEqual([
      { payer: '' },
    ]);
  });
});
