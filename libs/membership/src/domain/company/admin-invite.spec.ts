import {
  adminInviteExpiry,
  adminInviteState,
  judgeAcceptance,
  judgeInviting,
  judgeRemoval,
  judgeResending,
} from './admin-invite.ts';
import type { AdminInvite } from './admin-invite.ts';

const sentAt = new Date('2026-11-02T00:00:00Z');
const later = (minutes: number): Date => new Date(sentAt.getTime() + minutes * 60_000);
const days = (count: number): Date => later(count * 24 * 60);
const somu = { accountId: 'somu', email: 'somu@cafe.example.jp' };
const other = { accountId: 'other', email: 'sato@cafe.example.jp' };
const invite = (changes: Partial<AdminInvite> = {}): AdminInvite => ({
  ...{ email: somu.email, sentAt, expiresAt: adminInviteExpiry(sentAt) },
  ...{ acceptedAt: null, acceptedBy: null, revokedAt: null },
  ...changes,
});
const accepted = invite({ acceptedAt: later(5), acceptedBy: somu.accountId });
const revoked = invite({ revokedAt: later(5) });

describe('an invitation to act for a company', () => {
  it.each([
    ['waiting', invite(), later(1)],
    ['waiting', invite(), new Date(days(14).getTime() - 1)],
    ['expired', invite(), days(14)],
    ['revoked', revoked, later(6)],
    ['revoked', revoked, days(20)],
    ['accepted', accepted, days(20)],
    ['accepted', { ...accepted, revokedAt: later(9) }, later(10)],
  ])('is %s', (state, kept, now) => {
    expect(adminInviteState(kept, now)).toBe(state);
  });

  it.each([
    ['by whom it was sent to', invite(), somu, later(1), { again: false }],
    ['once more by the same person', accepted, somu, days(30), { again: true }],
  ])('is taken up %s', (_case, kept, person, now, outcome) => {
    expect(judgeAcceptance(kept, person, now)).toMatchObject({ ok: true, value: outcome });
  });

  it.each([
    ['ADMIN_INVITE_UNKNOWN', 'not_found', null, somu, later(1)],
    ['ADMIN_INVITE_FOR_ANOTHER', 'forbidden', invite(), other, later(1)],
    ['ADMIN_INVITE_USED', 'conflict', accepted, other, later(10)],
    ['ADMIN_INVITE_REVOKED', 'conflict', revoked, somu, later(10)],
    ['ADMIN_INVITE_EXPIRED', 'conflict', invite(), somu, days(14)],
    ['ADMIN_INVITE_EXPIRED', 'conflict', invite(), other, days(14)],
  ])('is refused with %s (%s)', (code, kind, kept, person, now) => {
    expect(judgeAcceptance(kept, person, now)).toMatchObject({ ok: false, refusal: { code, kind } });
  });

  it.each([
    [null, invite(), later(2)],
    [null, invite(), days(20)],
    ['ADMIN_INVITE_JUST_SENT', invite(), later(1)],
    ['ADMIN_INVITE_USED', accepted, later(10)],
    ['ADMIN_INVITE_REVOKED', revoked, later(10)],
    ['ADMIN_INVITE_UNKNOWN', null, later(10)],
  ])('is sent again, or not: %s', (code, kept, now) => {
    const judged = judgeResending(kept, now);
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });
});

describe('who acts for a company', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `a${n}@example.jp`);

  it.each([
    [null, [other.email], []],
    ['ADMIN_ALREADY', [somu.email], []],
    ['ADMIN_INVITED_ALREADY', [other.email], [somu.email]],
    [null, many(19), []],
    ['ADMINS_TOO_MANY', many(20), []],
    ['ADMINS_TOO_MANY', many(11), many(9)],
    ['ADMIN_INVITES_TOO_MANY', many(1), many(10)],
  ])('is invited, or not: %s', (code, admins, waiting) => {
    const judged = judgeInviting(somu.email, { admins, waiting });
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });

  it.each([
    [null, [{ id: 'a' }, { id: 'b' }], 'a'],
    ['LAST_ADMIN', [{ id: 'a' }], 'a'],
    ['ADMIN_NOT_FOUND', [{ id: 'a' }, { id: 'b' }], 'c'],
    ['ADMIN_NOT_FOUND', [], 'a'],
  ])('is removed, or not: %s', (code, admins, id) => {
    const judged = judgeRemoval(admins, id);
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });
});
