import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelCompanyPlan } from '../../actions/company/cancel-company-plan.ts';
import { ChangeSeat } from '../../actions/company/change-seat.ts';
import { ChooseSeated } from '../../actions/company/choose-seated.ts';
import { ForgetInvitations } from '../../actions/company/forget-invitations.ts';
import { GiveUpSeat } from '../../actions/company/give-up-seat.ts';
import { KeepCompanyPlan } from '../../actions/company/keep-company-plan.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ProveDomain } from '../../actions/company/prove-domain.ts';
import { TurnCompanies } from '../../actions/company/turn-companies.ts';
import { LeaveMembership } from '../../actions/leave-membership.ts';
import { TurnMemberships } from '../../actions/turn-memberships.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { setMembershipStage } from './membership-stage.ts';
import { seatsOn } from './seat-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const seats = seatsOn(stage, program, database);
const { inside } = stage;

const change = (clerk: Clerk, email: string, act: 'resend' | 'revoke' | 'take_away', successor = '') =>
  inside(async (tx) => {
    const { companyId } = clerk;
    const seatId = await seats.idOf(clerk, email);
    await program.get(ChangeSeat).run(tx, { companyId, seatId, act, successor, actor: null });
  });
const refusal = (code: string) => ({ code });

describe('an invitation', () => {
  it('gives who takes it the plan of the seat, under their own number, and names the company as the reason', async () => {
    const clerk = await companies.payer({ name: '株式会社こかげ', kana: 'コカゲ' });
    const member = await stage.member();
    const before = await stage.membershipOf(member.id);
    await seats.invite(clerk, member.email);
    expect(await stage.letters(member.email)).toContain(
      '【見本の会】株式会社こかげから、会員の利用枠への招待が届いています',
    );
    await seats.take(member, await seats.linkTo(member.email));
    const after = await stage.membershipOf(member.id);
    expect(after.membership).toMatchObject({ planKey: 'ind_standard', sourceKind: 'seat', price: null });
    expect(after.member.number).toBe(before.member.number);
    expect(after.benefits.length).toBeGreaterThan(before.benefits.length);
    expect(await seats.groundsOf(member.id)).toContainEqual(
      expect.objectContaining({ kind: 'seat', state: 'live', lastDay: null, reason: '株式会社こかげ' }),
    );
    await program.runReactions();
    expect(await stage.letters(member.email)).toContain(
      '株式会社こかげの利用枠で「スタンダード会員」をご利用いただけます',
    );
    expect(await stage.story(member.id)).toContain('seat_taken');
    expect(await companies.story(clerk)).toEqual(expect.arrayContaining(['seats_offered', 'seat_claimed']));
    await seats.take(member, await seats.linkTo(member.email));
    expect((await seats.of(clerk)).people).toBe(1);
  });

  it.each([
    ['of somebody else', 'SEAT_INVITE_OTHER_PERSON', async () => undefined],
    [
      'that was taken back',
      'SEAT_INVITE_REVOKED',
      async (clerk: Clerk, email: string) => change(clerk, email, 'revoke'),
    ],
    [
      'that was sent anew since',
      'SEAT_INVITE_NOT_FOUND',
      async (clerk: Clerk, email: string) => change(clerk, email, 'resend'),
    ],
  ])('%s is refused, and nothing is taken', async (_case, code, happens) => {
    const clerk = await companies.payer();
    const member = await stage.member();
    const invited = code === 'SEAT_INVITE_OTHER_PERSON' ? 'other.person@example.jp' : member.email;
    await seats.invite(clerk, invited);
    const link = await seats.linkTo(invited);
    await happens(clerk, invited);
    await expect(seats.take(member, link)).rejects.toMatchObject(refusal(code));
    expect((await seats.of(clerk)).people).toBe(0);
  });

  it('is over after fourteen days until it is sent anew, and used once', async () => {
    const clerk = await companies.payer();
    const member = await stage.member();
    await seats.invite(clerk, member.email);
    await stage.pass(14);
    await expect(seats.take(member, await seats.linkTo(member.email))).rejects.toMatchObject(
      refusal('SEAT_INVITE_EXPIRED'),
    );
    await change(clerk, member.email, 'resend');
    const link = await seats.linkTo(member.email);
    await seats.take(member, link);
    await change(clerk, member.email, 'take_away');
    await expect(seats.take(member, link)).rejects.toMatchObject(refusal('SEAT_INVITE_USED'));
  });

  it('that nobody took up is forgotten thirty days after it was over, address and all', async () => {
    const clerk = await companies.payer();
    await seats.invite(clerk, 'never.came@example.jp');
    const forget = (days: number) =>
      inside((tx) => {
        const now = new Date(tx.now.getTime() + days * 86_400_000);
        return program.get(ForgetInvitations).run(Object.create(tx, { now: { value: now } }) as typeof tx);
      });
    await forget(43);
    expect((await seats.of(clerk)).seats).toHaveLength(1);
    await forget(44);
    expect((await seats.of(clerk)).seats).toEqual([]);
    const named = await database.look('select 1 from membership.company_seat where email = $1', [
      'never.came@example.jp',
    ]);
    expect(named).toEqual([]);
  });

  it('reaches nobody where one address of several cannot be read, and nobody twice', async () => {
    const clerk = await companies.payer();
    await expect(seats.invite(clerk, 'a@example.jp\nb at example')).rejects.toMatchObject({
      ...{ code: 'SEAT_EMAIL_UNREADABLE', facts: { row: 2, typed: 'b at example' } },
    });
    expect((await seats.of(clerk)).seats).toEqual([]);
    expect(await seats.invite(clerk, 'A@example.jp、b@example.jp')).toBe(2);
    expect(await seats.invite(clerk, 'a@example.jp')).toBe(0);
  });

  it('cannot be sent by a company that never paid', async () => {
    const clerk = await companies.found({ name: '株式会社みはらい', kana: 'ミハライ' });
    await expect(seats.invite(clerk, 'a@example.jp')).rejects.toMatchObject(refusal('SEAT_COMPANY_LAPSED'));
  });
});

describe('a domain of a company', () => {
  const prove = () => program.get(ProveDomain);
  const ask = ({ companyId }: Clerk, address: string) => inside((tx) => prove().ask(tx, companyId, address));
  const domainOf = async ({ companyId }: Clerk): Promise<string> => {
    const [row] = await database.look<{ id: string }>(
      'select id from membership.company_domain where company_id = $1',
      [companyId],
    );
    return row!.id;
  };
  const codeTo = async (address: string): Promise<string> => {
    const [row] = await database.look<{ letter: string }>(
      'select letter::text letter from platform.mail where recipient = $1 order by id desc limit 1',
      [address],
    );
    return /確認コード: (\d{6})/.exec(row!.letter)![1]!;
  };
  const give = async (clerk: Clerk, code: string): Promise<string | null> => {
    const id = await domainOf(clerk);
    return (await inside((tx) => prove().prove(tx, clerk.companyId, id, code)))?.code ?? null;
  };
  const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');
  /** A company whose domain is proved by a code to its general affairs. */
  const proved = async (domain: string): Promise<Clerk> => {
    const clerk = await companies.payer();
    await ask(clerk, `soumu@${domain}`);
    expect(await give(clerk, await codeTo(`soumu@${domain}`))).toBeNull();
    return clerk;
  };

  it('gives a seat by one link to whoever has an address of it, and to nobody else', async () => {
    const clerk = await proved('kokage.example.jp');
    const own = await stage.member({ email: 'Hana@kokage.example.jp' });
    const below = await stage.member({ email: 'taro@mail.kokage.example.jp' });
    const alike = await stage.member({ email: 'jiro@notkokage.example.jp' });
    for (const stranger of [below, alike])
      await expect(seats.take(stranger, clerk.companyId)).rejects.toMatchObject(
        refusal('SEAT_NOT_OF_DOMAIN'),
      );
    expect((await seats.of(clerk)).people).toBe(0);
    await seats.take(own, clerk.companyId);
    await seats.take(own, clerk.companyId);
    expect((await seats.of(clerk)).people).toBe(1);
    expect((await stage.membershipOf(own.id)).membership).toMatchObject({ planKey: 'ind_standard' });
  });

  it('gives no more seats than the plan has, and none once it is taken off', async () => {
    const clerk = await proved('sakura.example.jp');
    const { capacity } = await seats.of(clerk);
    for (let at = 0; at < capacity; at += 1)
      await seats.take(await stage.member({ email: `p${at}@sakura.example.jp` }), clerk.companyId);
    const late = await stage.member({ email: 'late@sakura.example.jp' });
    await expect(seats.take(late, clerk.companyId)).rejects.toMatchObject(refusal('SEAT_NONE_LEFT'));
    const id = await domainOf(clerk);
    await inside((tx) => prove().drop(tx, clerk.companyId, id, null));
    await expect(seats.take(late, clerk.companyId)).rejects.toMatchObject(refusal('SEAT_INVITE_NOT_FOUND'));
    expect(await seats.of(clerk)).toMatchObject({ people: capacity, free: 0 });
  });

  it('is proved by the newest code alone, within half an hour and five tries', async () => {
    const clerk = await companies.payer();
    const address = 'soumu@shiretoko.example.jp';
    await ask(clerk, address);
    const first = await codeTo(address);
    await ask(clerk, address);
    const second = await codeTo(address);
    if (first !== second) expect(await give(clerk, first)).toBe('SEAT_DOMAIN_CODE_WRONG');
    await expect(seats.take(await stage.member({ email: address }), clerk.companyId)).rejects.toMatchObject(
      refusal('SEAT_INVITE_NOT_FOUND'),
    );
    for (let tries = first === second ? 0 : 1; tries < 5; tries += 1)
      expect(await give(clerk, otherThan(second))).toBe('SEAT_DOMAIN_CODE_WRONG');
    expect(await give(clerk, second)).toBe('SEAT_DOMAIN_CODE_OVER');
    await ask(clerk, address);
    const third = await codeTo(address);
    program.clock.advance(30 * 60_000);
    expect(await give(clerk, third)).toBe('SEAT_DOMAIN_CODE_OVER');
  });

  it('is of one company: the code of another is of no use once it is proved, nor is a domain of everybody', async () => {
    const [first, second] = [await companies.payer(), await companies.payer()];
    await ask(first, 'soumu@akan.example.jp');
    const code = await codeTo('soumu@akan.example.jp');
    await ask(second, 'eigyo@akan.example.jp');
    const rival = await codeTo('eigyo@akan.example.jp');
    expect(await give(first, code)).toBeNull();
    expect(await give(first, code)).toBeNull();
    await expect(give(second, rival)).rejects.toMatchObject(refusal('SEAT_DOMAIN_TAKEN'));
    await expect(ask(await companies.payer(), 'x@akan.example.jp')).rejects.toMatchObject(
      refusal('SEAT_DOMAIN_TAKEN'),
    );
    await expect(ask(second, 'someone@gmail.com')).rejects.toMatchObject(refusal('SEAT_DOMAIN_FREE_MAIL'));
    const foreign = await domainOf(first);
    await expect(inside((tx) => prove().prove(tx, second.companyId, foreign, code))).rejects.toMatchObject(
      refusal('SEAT_DOMAIN_NOT_FOUND'),
    );
  });
});

describe('a seat that ends', () => {
  it('taken away and given to another: the one falls softly to free and is told, the other is invited', async () => {
    const clerk = await companies.payer();
    const member = await seats.seated(clerk);
    await change(clerk, member.email, 'take_away', 'next@example.jp');
    const { membership } = await stage.membershipOf(member.id);
    expect(membership).toMatchObject({ status: 'current', planKey: 'ind_free' });
    await program.runReactions();
    const letters = await stage.letters(member.email);
    expect(letters).toContain('株式会社ドットカフェの利用枠が終わりました');
    expect(letters.filter((subject) => /終了|お申し込み/.test(subject))).toEqual([]);
    const left = await seats.of(clerk);
    expect(left.seats).toEqual([expect.objectContaining({ state: 'invited', email: 'next@example.jp' })]);
  });

  it('is given up by whoever has it, and by nobody else', async () => {
    const clerk = await companies.payer();
    const member = await seats.seated(clerk);
    const other = await stage.member();
    const seatId = await seats.idOf(clerk, member.email);
    const giveUp = (id: string) => inside((tx) => program.get(GiveUpSeat).run(tx, id, seatId));
    await expect(giveUp(other.id)).rejects.toMatchObject(refusal('SEAT_NOT_FOUND'));
    await giveUp(member.id);
    await giveUp(member.id);
    expect((await seats.of(clerk)).people).toBe(0);
    expect((await companies.story(clerk)).filter((kind) => kind === 'seat_given_up')).toHaveLength(1);
  });

  it('ends with the person who leaves, and who waited has the place', async () => {
    const clerk = await companies.payer();
    const people = [await seats.seated(clerk), await seats.seated(clerk), await seats.seated(clerk)];
    await seats.shrinkTo(clerk, 2);
    expect(await seats.statesOf(clerk)).toEqual(['claimed', 'claimed', 'waiting']);
    const wish = { memberId: people[0]!.id, reasonKey: null, remark: null, atOnce: true, actor: null };
    await inside((tx) => program.get(LeaveMembership).run(tx, wish));
    expect((await seats.of(clerk)).people).toBe(2);
    await program.runReactions();
    expect(await seats.statesOf(clerk)).toEqual(['claimed', 'claimed']);
    expect((await stage.membershipOf(people[2]!.id)).membership).toMatchObject({ planKey: 'ind_standard' });
  });
});

describe('seats follow what the company holds', () => {
  it('say the day when it cancels, go on when it stays, end with it, and come back when it pays again', async () => {
    const clerk = await companies.payer();
    const member = await seats.seated(clerk);
    const own = (work: 'cancel' | 'keep') =>
      inside(async (tx) => {
        const company = await program.get(OwnCompany).run(tx, clerk.accountId, clerk.companyId);
        if (work === 'cancel') await program.get(CancelCompanyPlan).run(tx, company);
        else await program.get(KeepCompanyPlan).run(tx, company);
      });
    const lastDay = async () =>
      (await seats.groundsOf(member.id)).find(({ kind }) => kind === 'seat')?.lastDay;
    await own('cancel');
    expect(await lastDay()).toMatch(/^20/);
    await own('keep');
    expect(await lastDay()).toBeNull();
    await own('cancel');
    await program.runReactions();
    await stage.pass(32);
    await inside((tx) => program.get(TurnMemberships).run(tx));
    await inside((tx) => program.get(TurnCompanies).run(tx));
    expect((await stage.membershipOf(member.id)).membership).toMatchObject({ planKey: 'ind_free' });
    expect(await seats.statesOf(clerk)).toEqual(['waiting']);
    await program.runReactions();
    expect(await stage.letters(member.email)).toContain('株式会社ドットカフェの利用枠が終わりました');
    await seats.payAgain(clerk, companies);
    expect((await stage.membershipOf(member.id)).membership).toMatchObject({ planKey: 'ind_standard' });
    expect(await seats.statesOf(clerk)).toEqual(['claimed']);
  });

  it('ask who stays when they become fewer: the newest wait, and the company decides', async () => {
    const clerk = await companies.payer();
    const people = [await seats.seated(clerk), await seats.seated(clerk), await seats.seated(clerk)];
    await seats.shrinkTo(clerk, 1);
    await program.runReactions();
    expect(await seats.of(clerk)).toMatchObject({ capacity: 1, people: 3, free: 0, toChoose: true });
    expect(await stage.letters(await seats.contactOf(clerk))).toContain('利用枠に残る方をお選びください');
    const choose = (ids: string[]) =>
      inside((tx) =>
        program.get(ChooseSeated).run(tx, { companyId: clerk.companyId, stay: ids, actor: null }),
      );
    const last = await seats.idOf(clerk, people[2]!.email);
    const first = await seats.idOf(clerk, people[0]!.email);
    await expect(choose([first, last])).rejects.toMatchObject(refusal('SEAT_CHOICE_TOO_MANY'));
    await choose([last]);
    expect((await stage.membershipOf(people[0]!.id)).membership).toMatchObject({ planKey: 'ind_free' });
    expect((await stage.membershipOf(people[2]!.id)).membership).toMatchObject({ planKey: 'ind_standard' });
    expect(await seats.of(clerk)).toMatchObject({ people: 1, toChoose: false });
  });
});

describe('who pays for a plan of their own', () => {
  it('keeps it beside the seat and when the company lapses', async () => {
    const clerk = await companies.payer();
    const member = await stage.payer();
    await seats.invite(clerk, member.email);
    await seats.take(member, await seats.linkTo(member.email));
    const both = await stage.membershipOf(member.id);
    expect(both.membership).toMatchObject({
      planKey: 'ind_standard',
      price: 1_100,
      sourceKind: 'subscription',
    });
    expect(both.sources.map(({ kind }) => kind).sort()).toEqual(['free', 'seat', 'subscription']);
    await change(clerk, member.email, 'take_away');
    expect((await stage.membershipOf(member.id)).membership).toMatchObject({
      ...{ planKey: 'ind_standard', price: 1_100, status: 'current' },
    });
  });

  it('may let it end with what is paid; a month gives nothing back', async () => {
    const clerk = await companies.payer();
    const member = await stage.payer();
    await seats.invite(clerk, member.email);
    const link = await seats.linkTo(member.email);
    expect((await seats.look(member, link)).ownPlan).toMatchObject({ amount: 1_100, refund: null });
    await expect(seats.take(member, link, 'refund')).rejects.toMatchObject(refusal('SEAT_REFUND_GONE'));
    expect((await seats.of(clerk)).people).toBe(0);
    await seats.take(member, link, 'end');
    const { membership, sources } = await stage.membershipOf(member.id);
    expect(membership.cancelsOn).not.toBeNull();
    expect(sources.find(({ kind }) => kind === 'seat')?.untilDay).toBeNull();
  });

  it('may have the unused months of a year given back: the plan ends, the seat stays', async () => {
    const clerk = await companies.payer();
    const member = await seats.yearlyPayer();
    await seats.invite(clerk, member.email);
    const link = await seats.linkTo(member.email);
    const { ownPlan } = await seats.look(member, link);
    expect(ownPlan?.refund?.amount).toBeGreaterThan(0);
    await seats.take(member, link, 'refund');
    await stage.catchUp();
    await stage.catchUp();
    const [given] = await database.look<{ refunded: number }>(
      `select p.refunded from billing.payment p join billing.customer c on c.id = p.customer_id where c.subject_id = $1`,
      [member.id],
    );
    expect(given!.refunded).toBe(ownPlan!.refund!.amount);
    const { membership } = await stage.membershipOf(member.id);
    expect(membership).toMatchObject({ planKey: 'ind_standard', sourceKind: 'seat', price: null });
  });
});
