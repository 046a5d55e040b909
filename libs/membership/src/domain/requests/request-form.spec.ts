import { tokyoDate } from '@enishi/kernel';
import { readIdentityCheck } from './identity-check.ts';
import { readAskingPerson, readRightsWish } from './request-form.ts';
import { feeOf, readRequestRule, requestDueOn, usualRequestRule } from './request-rule.ts';

type Read = ReturnType<typeof readIdentityCheck | typeof readAskingPerson | typeof readRequestRule>;
const codeOf = (read: Read): string =>
  read.ok ? 'ok' : `${read.refusal.code} ${String(read.refusal.facts.field)}`;

describe('how the desk makes sure who asks', () => {
  const nothing = { document: null, proof: null, representative: '' };
  it.each([
    ['a sign-in on the own page', { ...nothing, way: 'sign_in' as const }, true, 'ok'],
    [
      'a sign-in where a letter came',
      { ...nothing, way: 'sign_in' as const },
      false,
      'IDENTITY_WAY_UNFIT way',
    ],
    ['no document', { ...nothing, way: 'document' as const }, true, 'IDENTITY_DOCUMENT_MISSING document'],
    ['a licence', { ...nothing, way: 'document' as const, document: 'driver_licence' as const }, false, 'ok'],
    [
      'a representative without proof',
      { ...nothing, way: 'representative' as const, document: 'passport' as const },
      false,
      'MANDATE_PROOF_MISSING proof',
    ],
    [
      'a representative without a name',
      {
        way: 'representative' as const,
        document: 'passport' as const,
        proof: 'mandate' as const,
        representative: ' ',
      },
      false,
      'TEXT_MISSING representative',
    ],
    [
      'a representative',
      {
        way: 'representative' as const,
        document: 'passport' as const,
        proof: 'mandate' as const,
        representative: '佐藤 次郎',
      },
      false,
      'ok',
    ],
  ])('reads %s', (_what, typed, signedIn, expected) => {
    expect(codeOf(readIdentityCheck(typed, { signedIn }))).toBe(expected);
  });

  it('keeps no document of somebody who signed in', () => {
    const read = readIdentityCheck(
      { way: 'sign_in', document: 'passport', proof: 'mandate', representative: '佐藤' },
      { signedIn: true },
    );
    expect(read.ok && read.value).toEqual({
      way: 'sign_in',
      document: null,
      proof: null,
      representative: '',
    });
  });
});

describe('who asks without being in the register', () => {
  const person = { name: '木村 トメ', email: '', contact: '', locale: 'ja' as const };
  it.each([
    ['nowhere to answer to', {}, 'paper' as const, 'REQUEST_CONTACT_MISSING contact'],
    ['a postal address', { contact: '釧路市錦町1-1' }, 'paper' as const, 'ok'],
    [
      'a mail wish without mail',
      { contact: '釧路市錦町1-1' },
      'electronic' as const,
      'REQUEST_EMAIL_MISSING email',
    ],
    ['a mail address', { email: 'ＴＯＭＥ@example.jp' }, 'electronic' as const, 'ok'],
    ['no name', { name: ' ', contact: '釧路市' }, 'paper' as const, 'TEXT_MISSING name'],
  ])('is read with %s', (_what, changes, wanted, expected) => {
    expect(codeOf(readAskingPerson({ ...person, ...changes }, wanted))).toBe(expected);
  });

  it('has to say what it is about', () => {
    const read = readRightsWish({ kind: 'disclosure', concerns: ' \n ', wanted: 'paper' });
    expect(read.ok ? 'ok' : read.refusal.code).toBe('TEXT_MISSING');
  });
});

describe('the rule by which requests are answered', () => {
  it('is fourteen days, told three days before, free of charge, until somebody decides', () => {
    expect(usualRequestRule).toEqual({ dueDays: 14, remindDays: 3, fee: 0 });
    expect(requestDueOn(tokyoDate('2026-12-20'), usualRequestRule)).toBe('2027-01-03');
  });

  it.each([
    [{ dueDays: '１０', remindDays: '2', fee: '300' }, 'ok'],
    [{ dueDays: '0', remindDays: '0', fee: '0' }, 'REQUEST_RULE_INVALID dueDays'],
    [{ dueDays: '61', remindDays: '0', fee: '0' }, 'REQUEST_RULE_INVALID dueDays'],
    [{ dueDays: '7', remindDays: '8', fee: '0' }, 'REQUEST_RULE_INVALID remindDays'],
    [{ dueDays: '7', remindDays: '2', fee: '3001' }, 'REQUEST_RULE_INVALID fee'],
    [{ dueDays: '7', remindDays: '2', fee: '１，０００' }, 'REQUEST_RULE_INVALID fee'],
  ])('reads %o', (typed, expected) => {
    expect(codeOf(readRequestRule(typed))).toBe(expected);
  });

  it('takes a fee for disclosure and for nothing else', () => {
    const rule = { ...usualRequestRule, fee: 500 };
    const fees = (['disclosure', 'provisions', 'correction', 'stop'] as const).map((kind) =>
      feeOf(kind, rule),
    );
    expect(fees).toEqual([500, 500, 0, 0]);
  });
});
