import { receiptsSeen } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AskForCopy } from '../../actions/ask-for-copy.ts';
import { EraseForPerson } from '../../actions/erase-for-person.ts';
import { EraseMember } from '../../actions/erase-member.ts';
import { HandOutCopy } from '../../actions/hand-out-copy.ts';
import { LeaveMembership } from '../../actions/leave-membership.ts';
import { ListMembers } from '../../actions/list-members.ts';
import { OpenMemberRecord } from '../../actions/open-member-record.ts';
import { ReadJoinDraft } from '../../actions/read-join-draft.ts';
import { proveAddress } from '../../example-community.ts';
import { OwnCopyExpiry } from '../schedules/own-copy-expiry.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf, story } = stage;

const person = {
  familyName: '消衛門',
  givenName: 'たまき',
  familyKana: 'ケシエモン',
  givenKana: 'タマキ',
  tie: '弟子屈の消衛門商店の孫です',
};
const leave = (memberId: string) =>
  inside((tx) =>
    program.get(LeaveMembership).run(tx, {
      ...{ memberId, reasonKey: 'moved', remark: '消衛門たまきより', atOnce: true, actor: null },
    }),
  );
const erase = (memberId: string) =>
  inside((tx) =>
    program.get(EraseMember).run(tx, { memberId, basis: 'own_page', reason: null, actor: null }),
  );

/** The books to the yen, with the subjects they name. */
const books = `select e.id, e.subject_id, p.line, p.account, p.amount from ledger.journal_entry e
  join ledger.posting p on p.entry_id = e.id order by e.id, p.line`;

/** Every row of every table that contains one of the words, as `schema.table`. */
async function tablesHolding(...words: string[]): Promise<string[]> {
  const tables = await database.look<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
      where schemaname in ('platform', 'identity', 'ledger', 'billing', 'membership', 'bullmq', 'insights') order by 1`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const [found] = await database.look<{ rows: number }>(
      `select count(*)::int rows from ${name} t where t::text like any($1::text[])`,
      [words.map((word) => `%${word}%`)],
    );
    if (found!.rows > 0) holding.push(name);
  }
  return holding;
}

describe('a copy of one’s data (個人情報保護法33条)', () => {
  it('tell who at the desk saw receipts of a person, in a list or a file', async () => {
    const { id } = await stage.member();
    await inside((tx) => tx.emit(receiptsSeen, { accountId: newId(), role: 'accountant', memberIds: [id] }));
    const logged = await database.look(
      `select role, people from membership.access_log where $1 = any(member_ids) and reason = 'receipts'`,
      [id],
    );
    expect(logged).toEqual([{ role: 'accountant', people: 1 }]);
  });

  it('is gathered by the worker from every context, announced by mail, taken by its owner alone, and goes', async () => {
    const member = await stage.payer({ email: 'copy@example.jp' });
    const other = await stage.member();
    const ask = () => inside((tx) => program.get(AskForCopy).run(tx, member.id));
    await Promise.all([ask(), ask()]);
    expect(await ask()).toMatchObject([{ state: 'asked', downloads: 0 }]);
    await program.runReactions();
    const [listed] = await inside((tx) => program.get(AskForCopy).list(tx, member.id));
    expect(listed).toMatchObject({ state: 'ready' });
    expect((await letters(member.email)).at(-1)).toBe('【見本の会】登録内容の写しができました');
    const take = (memberId: string) =>
      inside((tx) => program.get(HandOutCopy).run(tx, { memberId, exportId: listed!.id, format: 'json' }));
    await expect(take(other.id)).rejects.toMatchObject({ code: 'EXPORT_UNKNOWN' });
    const { head, tables } = await take(member.id);
    expect(head.number).toBe(member.number);
    const rowsOf = (table: string) => tables.find((one) => one.table === table)!.rows;
    expect(rowsOf('membership.member')).toMatchObject([{ family_name: '髙橋', given_kana: 'ナオキ' }]);
    expect(rowsOf('identity.account')).toMatchObject([{ email: 'copy@example.jp' }]);
    expect(rowsOf('billing.payment')).toMatchObject([{ amount: 1100, state: 'paid' }]);
    expect(rowsOf('billing.receipt')).toHaveLength(1);
    expect(rowsOf('ledger.journal_entry').length).toBeGreaterThan(0);
    expect(rowsOf('platform.mail').length).toBeGreaterThan(0);
    expect(tables.map(({ table }) => table)).toEqual(
      program.get(PersonalRecords).tables.map(({ table }) => table),
    );
    expect(JSON.stringify(tables)).not.toContain('token_hash');
    expect(await story(member.id)).toEqual(
      expect.arrayContaining(['copy_asked', 'copy_ready', 'copy_handed_out']),
    );
    await stage.pass(8);
    await program.get(OwnCopyExpiry).expire();
    await expect(take(member.id)).rejects.toMatchObject({ code: 'EXPORT_UNKNOWN' });
    expect(await database.look('select 1 from membership.own_copy where content is not null')).toEqual([]);
  });
});

describe('who looked at one’s data', () => {
  it('is told by role, act and day, and names neither who it was nor whom else they saw', async () => {
    const member = await stage.payer();
    const other = await stage.member();
    const reader = { accountId: newId(), role: 'staff' as const };
    await inside((tx) => program.get(OpenMemberRecord).run(tx, member.id, reader));
    await inside((tx) =>
      program.get(ListMembers).run(tx, { text: other.familyName }, { first: 50, after: null }, reader),
    );
    await inside((tx) => program.get(AskForCopy).run(tx, member.id));
    await program.runReactions();
    const [asked] = await inside((tx) => program.get(AskForCopy).list(tx, member.id));
    const { tables } = await inside((tx) =>
      program.get(HandOutCopy).run(tx, { memberId: member.id, exportId: asked!.id, format: 'json' }),
    );
    const looks = tables.find(({ table }) => table === 'membership.access_log')!.rows;
    expect(looks).toEqual([
      expect.objectContaining({ role: 'staff', act: 'read_member', member_id: member.id, people: 1 }),
      expect.objectContaining({ role: 'staff', act: 'list_members', member_id: null }),
    ]);
    const copy = JSON.stringify(tables);
    for (const id of [reader.accountId, other.id]) expect(copy).not.toContain(id);
    expect(looks.flatMap((look) => Object.keys(look))).not.toContain('reason');
  });
});

describe('being erased (個人情報保護法35条)', () => {
  it('is possible only after leaving, once Stripe has confirmed that nothing charges', async () => {
    const member = await stage.payer();
    await expect(erase(member.id)).rejects.toMatchObject({ code: 'LEAVE_FIRST' });
    await leave(member.id);
    await expect(erase(member.id)).rejects.toMatchObject({ code: 'LEAVE_FIRST' });
    await program.runReactions();
    await erase(member.id);
    await expect(erase(member.id)).rejects.toMatchObject({ code: 'ERASED_ALREADY' });
  });

  it('leaves no table with name, kana, address or words, but for what the law has kept, and the books whole', async () => {
    const member = await stage.payer({ ...person, email: 'keshiemon@example.jp' });
    const joiner = await proveAddress(program, stage.communityId(), { email: member.email });
    await inside((tx) => program.get(AskForCopy).run(tx, member.id));
    await inside((tx) =>
      program.get(OpenMemberRecord).run(tx, member.id, { accountId: newId(), role: 'staff' }),
    );
    await program.runReactions();
    await leave(member.id);
    await stage.catchUp();
    const words = ['消衛門', 'たまき', 'ケシエモン', 'keshiemon'];
    expect(await tablesHolding(...words)).toEqual(
      expect.arrayContaining(['membership.member', 'billing.customer']),
    );
    const before = await database.look(books);
    const receipts = await database.look('select * from billing.receipt order by id');
    await erase(member.id);
    await stage.catchUp();
    await program.runReactions();
    const mails = await database.look<{ subject: string; last: boolean }>(
      `select letter->>'subject' subject, letter->'last' "last" from platform.mail m where m::text like '%keshiemon%'`,
    );
    expect(mails).toEqual([{ subject: '【見本の会】個人情報を消去しました', last: true }]);
    // Nobody sends mail here; where it is sent, its address goes with it.
    await database.look(`delete from platform.mail where letter->'last' = 'true'`);
    expect(await tablesHolding(...words)).toEqual(['billing.receipt']);
    expect(await database.look('select * from billing.receipt order by id')).toEqual(receipts);
    expect(await database.look(books)).toEqual(before);

    const alive = await database.look(
      'select 1 from identity.session where account_id = $1 and revoked_at is null',
      [member.accountId],
    );
    expect(alive).toEqual([]);
    expect(await database.look('select 1 from identity.account where id = $1', [member.accountId])).toEqual(
      [],
    );
    expect(await inside((tx) => program.get(ReadJoinDraft).run(tx, joiner))).toBeNull();
    expect((await story(member.id)).at(-1)).toBe('erased');
    expect(await membershipOf(member.id)).toMatchObject({
      member: { number: member.number, familyName: '（消去済み）', email: '', joinedOn: member.joinedOn },
      membership: { status: 'left' },
    });
    const logged = await database.look('select 1 from membership.access_log where member_id = $1', [
      member.id,
    ]);
    expect(logged).toHaveLength(1);
    const consents = await database.look<{ named: boolean }>(
      `select account_id = $1 as named from identity.consent where ip is not null or account_id = $1`,
      [member.accountId],
    );
    expect(consents).toEqual([]);
    const kept = await database.look<{ table_name: string; until_day: Date; rows: number }>(
      `select k.table_name, k.rows from membership.erasure_kept k join membership.erasure e on e.id = k.erasure_id
        where e.member_id = $1 order by 1`,
      [member.id],
    );
    expect(kept).toEqual(
      expect.arrayContaining([
        { table_name: 'billing.receipt', rows: 1 },
        { table_name: 'billing.payment', rows: 1 },
        { table_name: 'membership.access_log', rows: 1 },
      ]),
    );
  });

  it('has Stripe forget the customer, and keeps nothing of what Stripe said of them', async () => {
    const member = await stage.payer({ ...person, email: 'forgotten@example.jp' });
    const [customer] = await database.look<{ id: string }>(
      'select stripe_customer_id id from billing.customer where subject_id = $1',
      [member.id],
    );
    await leave(member.id);
    await stage.catchUp();
    await erase(member.id);
    await stage.catchUp();
    expect(await sandbox.call('GET', `/v1/customers/${customer!.id}`)).toMatchObject({ deleted: true });
    const spoken = await database.look(
      'select 1 from billing.stripe_event where stripe_customer_id = $1 and payload is not null',
      [customer!.id],
    );
    expect(spoken).toEqual([]);
  });

  it('is seen as such at the desk, under the number, and found by it', async () => {
    const member = await stage.member(person);
    await leave(member.id);
    await erase(member.id);
    const find = (text: string) =>
      inside((tx) =>
        program
          .get(ListMembers)
          .run(tx, { text }, { first: 10, after: null }, { accountId: newId(), role: 'staff' }),
      );
    expect((await find(member.number)).rows).toMatchObject([
      { number: member.number, familyName: '（消去済み）', email: '', status: 'left' },
    ]);
    expect((await find('ケシエモン')).rows.map(({ number }) => number)).not.toContain(member.number);
  });

  it('gives somebody who joins again a new number: nothing leads back to the old one', async () => {
    const member = await stage.member({ ...person, email: 'again@example.jp' });
    await leave(member.id);
    await erase(member.id);
    const joiner = await proveAddress(program, stage.communityId(), { email: 'again@example.jp' });
    expect(await inside((tx) => program.get(ReadJoinDraft).run(tx, joiner))).toMatchObject({
      returning: null,
    });
  });
});

describe('the secretariat on behalf of somebody who wrote a letter', () => {
  const forPerson = (
    memberId: string,
    changes: { reason?: string; typedNumber: string; accountId: string },
  ) =>
    inside((tx) =>
      program
        .get(EraseForPerson)
        .run(tx, { memberId, reason: '書面で申し出。免許証の写しで確認', ...changes }),
    );

  it('asks for a reason and the number, ends what charges first, then erases and says who did it', async () => {
    const owner = await proveAddress(program, stage.communityId(), { email: 'owner@example.jp' });
    const { accountId } = owner;
    const member = await stage.payer({ ...person, email: 'letter@example.jp' });
    const typedNumber = member.number;
    await expect(forPerson(member.id, { reason: '  ', typedNumber, accountId })).rejects.toMatchObject({
      code: 'TEXT_MISSING',
    });
    await expect(forPerson(member.id, { typedNumber: 'D-1', accountId })).rejects.toMatchObject({
      code: 'NUMBER_DIFFERS',
    });
    expect(await forPerson(member.id, { typedNumber, accountId })).toBe('waiting');
    expect((await membershipOf(member.id)).member.familyName).toBe('消衛門');
    await program.runReactions();
    expect(await forPerson(member.id, { typedNumber, accountId })).toBe('erased');
    const [proof] = await database.look(
      'select basis, reason, actor from membership.erasure where member_id = $1',
      [member.id],
    );
    expect(proof).toEqual({
      basis: 'desk',
      reason: '書面で申し出。免許証の写しで確認',
      actor: 'owner@example.jp',
    });
  });
});
