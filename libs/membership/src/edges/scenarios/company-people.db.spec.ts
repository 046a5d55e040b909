import { AccountEmail, EnsureAccounts } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AcceptAdminInvite } from '../../actions/company/accept-admin-invite.ts';
import { ChangeCompanyBilling } from '../../actions/company/change-company-billing.ts';
import { InviteAdmin } from '../../actions/company/invite-admin.ts';
import { LeaveCompanies } from '../../actions/company/leave-companies.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ReadAdminInvite } from '../../actions/company/read-admin-invite.ts';
import { ReadAdmins } from '../../actions/company/read-admins.ts';
import { RemoveAdmin } from '../../actions/company/remove-admin.ts';
import { ResendAdminInvite } from '../../actions/company/resend-admin-invite.ts';
import { RevokeAdminInvite } from '../../actions/company/revoke-admin-invite.ts';
import { WriteToCompany } from '../../actions/company/write-to-company.ts';
import { CompanyAdminStore } from '../../store/company/company-admin.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { foundCommunity } from '../../example-community.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const { inside } = stage;
afterEach(() => jest.restoreAllMocks());

let people = 0;
const newEmail = () => `second${(people += 1)}@cafe.example.jp`;
const own = (tx: Tx, { accountId, companyId }: Clerk): Promise<CompanyEntity> =>
  program.get(OwnCompany).run(tx, accountId, companyId);
const account = (email: string): Promise<string> =>
  inside(async (tx) => (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!);
const invite = (clerk: Clerk, email: string) =>
  inside(async (tx) =>
    program.get(InviteAdmin).run(tx, await own(tx, clerk), { email, locale: 'ja', actor: null }),
  );
const tokenTo = async (email: string): Promise<string> => {
  const [mail] = await database.look<{ url: string }>(
    `select letter->'button'->>'url' url from platform.mail where recipient = $1 order by id desc limit 1`,
    [email],
  );
  return mail!.url.split('/').at(-1)!;
};
const accept = (token: string, accountId: string) =>
  inside((tx) =>
    program.get(AcceptAdminInvite).run(tx, {
      ...{ token, accountId, locale: 'ja', ip: null, termsVersion: 1, privacyVersion: 1 },
    }),
  );
const of = (clerk: Clerk) => inside((tx) => program.get(ReadAdmins).run(tx, clerk.companyId));
const remove = (clerk: Clerk, adminId: string) =>
  inside(async (tx) =>
    program.get(RemoveAdmin).run(tx, await own(tx, clerk), { adminId, by: { accountId: clerk.accountId } }),
  );
/** A company for which a second person acts as well. */
async function twoAdmins(): Promise<{ first: Clerk; second: Clerk; email: string }> {
  const first = await companies.found();
  const email = newEmail();
  await invite(first, email);
  const accountId = await account(email);
  await accept(await tokenTo(email), accountId);
  return { first, second: { ...first, accountId }, email };
}

describe('somebody who is invited to act for a company', () => {
  it('accepts by the link with the address that was invited; whoever acts for it already is told', async () => {
    const { first, second, email } = await twoAdmins();
    expect(await stage.letters(email)).toEqual(['【見本の会】株式会社ドットカフェ の管理者への招待']);
    const { admins, invites } = await of(first);
    expect(admins.map((each) => each.email)).toContain(email);
    expect(invites).toEqual([]);
    const founder = await inside((tx) => program.get(AccountEmail).run(tx, first.accountId));
    expect(await stage.letters(founder)).toEqual(['株式会社ドットカフェ の管理者が加わりました']);
    expect(await companies.record(second)).toMatchObject({ company: { id: first.companyId } });
    expect(await companies.story(first)).toEqual(['founded', 'declared', 'admin_invited', 'admin_joined']);
    const consents = await database.look<{ kind: string }>(
      'select kind from identity.consent where account_id = $1 order by kind',
      [second.accountId],
    );
    expect(consents.map(({ kind }) => kind)).toEqual(['privacy', 'terms']);
  });

  it('is told that the link is another person’s, was used, was taken back or has run out', async () => {
    const clerk = await companies.found();
    const email = newEmail();
    const stranger = await account(newEmail());
    await invite(clerk, email.toUpperCase());
    const token = await tokenTo(email);
    await expect(accept(token, stranger)).rejects.toMatchObject({ code: 'ADMIN_INVITE_FOR_ANOTHER' });
    await expect(invite(clerk, email)).rejects.toMatchObject({ code: 'ADMIN_INVITED_ALREADY' });
    const accountId = await account(email);
    expect(await accept(token, accountId)).toBe(clerk.companyId);
    expect(await accept(token, accountId)).toBe(clerk.companyId);
    await expect(accept(token, stranger)).rejects.toMatchObject({ code: 'ADMIN_INVITE_USED' });
    await expect(invite(clerk, email)).rejects.toMatchObject({ code: 'ADMIN_ALREADY' });
    await expect(accept('nothing', accountId)).rejects.toMatchObject({ code: 'ADMIN_INVITE_UNKNOWN' });
    const joined = (await of(clerk)).admins.find((each) => each.email === email)!;
    await remove(clerk, joined.id);
    await expect(accept(token, accountId)).rejects.toMatchObject({ code: 'ADMIN_INVITE_USED' });
  });

  it('is invited once more with a new link, and not at all once it was taken back', async () => {
    const clerk = await companies.found();
    const email = newEmail();
    await invite(clerk, email);
    const old = await tokenTo(email);
    const [waiting] = (await of(clerk)).invites;
    const resend = () =>
      inside(async (tx) => program.get(ResendAdminInvite).run(tx, await own(tx, clerk), waiting!.id));
    await expect(resend()).rejects.toMatchObject({ code: 'ADMIN_INVITE_JUST_SENT' });
    await stage.pass(15);
    const shown = (token: string) => inside((tx) => program.get(ReadAdminInvite).run(tx, token, null));
    expect(await shown(old)).toMatchObject({ state: 'expired', emailMasked: expect.stringMatching(/•••/) });
    await resend();
    const token = await tokenTo(email);
    expect(await shown(old)).toBeNull();
    expect(await shown(token)).toMatchObject({ state: 'waiting', forViewer: false, companyId: null });
    const revoke = () =>
      inside(async (tx) =>
        program.get(RevokeAdminInvite).run(tx, await own(tx, clerk), { inviteId: waiting!.id, actor: null }),
      );
    await revoke();
    await revoke();
    await expect(accept(token, await account(email))).rejects.toMatchObject({ code: 'ADMIN_INVITE_REVOKED' });
    expect((await companies.story(clerk)).slice(2)).toEqual(['admin_invited', 'invite_revoked']);
  });

  it('is not there for another community', async () => {
    const clerk = await companies.found();
    const email = newEmail();
    await invite(clerk, email);
    const token = await tokenTo(email);
    const elsewhere = await foundCommunity(program, 'oguni', 'O');
    const seen = await program.transactions.inIdentity(elsewhere, (tx) =>
      program.get(ReadAdminInvite).run(tx, token, null),
    );
    expect(seen).toBeNull();
  });
});

describe('an administrator who goes', () => {
  it('is removed by another and told; the last one stays', async () => {
    const { first, second, email } = await twoAdmins();
    const { admins } = await of(first);
    const [founder, joined] = admins;
    expect(await remove(first, joined!.id)).toBe(false);
    expect((await stage.letters(email)).at(-1)).toBe('株式会社ドットカフェ の管理者から外れました');
    await expect(companies.record(second)).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
    await expect(remove(first, joined!.id)).rejects.toMatchObject({ code: 'ADMIN_NOT_FOUND' });
    await expect(remove(first, founder!.id)).rejects.toMatchObject({ code: 'LAST_ADMIN' });
  });

  it('steps back themselves', async () => {
    const { first, second, email } = await twoAdmins();
    const self = (await of(first)).admins.find((each) => each.email === email)!;
    expect(await remove(second, self.id)).toBe(true);
    expect((await companies.story(first)).at(-1)).toBe('admin_left');
  });

  /** Both remove the other at once. */
  async function eachOther({ first, second }: { first: Clerk; second: Clerk }): Promise<number> {
    const { admins } = await of(first);
    const rowOf = ({ accountId }: Clerk) => admins.find((each) => each.accountId === accountId)!.id;
    await Promise.allSettled([remove(first, rowOf(second)), remove(second, rowOf(first))]);
    const [left] = await database.look<{ n: number }>(
      'select count(*)::int n from membership.company_admin where company_id = $1',
      [first.companyId],
    );
    return left!.n;
  }

  it('is never both of two who remove each other at once', async () => {
    expect(await eachOther(await twoAdmins())).toBe(1);
  });

  it('would be both if the company were not held (control run)', async () => {
    const two = await twoAdmins();
    const [rows, admins] = [program.get(CompanyStore), program.get(CompanyAdminStore)];
    const list = admins.of.bind(admins);
    let readers = 0;
    let letGo = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (letGo = resolve));
    jest.spyOn(rows, 'locked').mockImplementation((tx, id) => rows.byId(tx, id));
    jest.spyOn(admins, 'of').mockImplementation(async (...asked) => {
      const found = await list(...asked);
      readers += 1;
      if (readers === 3) letGo();
      if (readers > 1) await bothHaveRead;
      return found;
    });
    expect(await eachOther(two)).toBe(0);
  });

  it('is erased without waiting for a successor: the contact is told where nobody is left', async () => {
    const { first, second, email } = await twoAdmins();
    const erased = (accountId: string, address: string) =>
      inside((tx) => program.get(LeaveCompanies).run(tx, { accountId, email: address }));
    await erased(second.accountId, email);
    expect((await companies.story(first)).at(-1)).toBe('admin_erased');
    const self = (await of(first)).admins.find((each) => each.email === email)!;
    await remove(first, self.id);
    await erased(first.accountId, 'elsewhere@example.jp');
    expect((await companies.story(first)).at(-1)).toBe('last_admin_erased');
    const { contactEmail } = (await companies.record(first)).company;
    expect((await stage.letters(contactEmail)).at(-1)).toBe(
      '株式会社ドットカフェ の管理者がいなくなりました',
    );
  });
});

describe('whoever looks after a company’s money', () => {
  const change = (clerk: Clerk, contactEmail: string | null) =>
    inside(async (tx) => {
      const contact = contactEmail && { department: '経理部', contactName: '鈴木 恵', contactEmail };
      await program
        .get(ChangeCompanyBilling)
        .run(tx, await own(tx, clerk), { contact: contact || null, actor: null });
    });

  it('is told of payments and of what could not be charged; everything else goes to the contact', async () => {
    const clerk = await companies.payer({ name: '合同会社つべつ木工', kana: 'ツベツモッコウ' });
    const { contactEmail } = (await companies.record(clerk)).company;
    const before = await stage.letters(contactEmail);
    const email = newEmail();
    await expect(change(clerk, 'keiri')).rejects.toMatchObject({ facts: { field: 'contactEmail' } });
    await change(clerk, email);
    await change(clerk, email);
    expect((await companies.record(clerk)).billing).toMatchObject({ name: '鈴木 恵', email });
    const letters = program.get(WriteToCompany);
    await inside((tx) => letters.received(tx, clerk.companyId, 11_000));
    await inside((tx) => letters.unpaid(tx, clerk.companyId, 'corp_basic', '2026-12-10' as never));
    await inside((tx) => letters.cancelled(tx, clerk.companyId, 'corp_basic', '2026-12-10' as never));
    expect(await stage.letters(email)).toEqual([
      '【見本の会】会費 11,000円 のお支払いを確認しました',
      '「法人ベーシック」の会費をお支払いいただけませんでした',
    ]);
    expect(await stage.letters(contactEmail)).toEqual([...before, '「法人ベーシック」の解約を承りました']);
    await change(clerk, null);
    await change(clerk, null);
    expect((await companies.record(clerk)).billing).toBeNull();
    await inside((tx) => letters.received(tx, clerk.companyId, 11_000));
    expect(await stage.letters(contactEmail)).toHaveLength(before.length + 1);
    expect((await companies.story(clerk)).filter((kind) => kind === 'billing_changed')).toHaveLength(2);
  });
});
