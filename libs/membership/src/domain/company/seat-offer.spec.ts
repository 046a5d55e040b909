import type { SeatGround } from './seat-offer.ts';
import { whyNotTaken } from './seat-offer.ts';
import { isOfDomain, readWorkDomain } from './work-domain.ts';

const now = new Date('2026-11-26T03:00:00Z');
const later = new Date('2026-12-10T03:00:00Z');
const mine = { state: 'invited', email: 'hana@cafe.example.jp', expiresAt: later } as const;
const hana = { email: 'hana@cafe.example.jp', memberId: 'hana' };
const taken = (memberId: string) => ({ id: memberId, state: 'claimed', claimedAt: now, memberId }) as const;
const ground = (changes: Partial<SeatGround> = {}): SeatGround => ({
  ...{ invitation: mine, domains: [], capacity: 2, seats: [taken('ken')] },
  ...changes,
});

describe('whether a seat can be taken', () => {
  it.each([
    ['the invited person, with room left', ground(), hana, null],
    ['a visitor who has not signed in', ground(), null, null],
    ['another person', ground(), { email: 'ken@example.jp', memberId: 'ken2' }, 'SEAT_INVITE_OTHER_PERSON'],
    ['taken back', ground({ invitation: { ...mine, state: 'revoked' } }), hana, 'SEAT_INVITE_REVOKED'],
    ['used before', ground({ invitation: { ...mine, state: 'released' } }), hana, 'SEAT_INVITE_USED'],
    ['over', ground({ invitation: { ...mine, expiresAt: now } }), hana, 'SEAT_INVITE_EXPIRED'],
    ['a company that lapsed', ground({ capacity: 0 }), hana, 'SEAT_COMPANY_LAPSED'],
    ['no seat left', ground({ capacity: 1 }), hana, 'SEAT_NONE_LEFT'],
    ['who sits there already', ground({ seats: [taken('hana')] }), hana, 'SEAT_HELD_ALREADY'],
    [
      'by the domain',
      ground({ invitation: null, domains: ['cafe.example.jp'] }),
      { ...hana, memberId: null },
      null,
    ],
    [
      'by the domain below it',
      ground({ invitation: null, domains: ['example.jp'] }),
      hana,
      'SEAT_NOT_OF_DOMAIN',
    ],
  ])('%s', (_case, facts, taker, code) => {
    expect(whyNotTaken(facts, taker, now)?.code ?? null).toBe(code);
  });
});

describe('the domain of a company', () => {
  it.each([
    ['taro@dotcafe.co.jp', 'dotcafe.co.jp'],
    [' ＤＯＴＣＡＦＥ.CO.JP ', 'dotcafe.co.jp'],
    ['a@sub.example.jp', 'sub.example.jp'],
    ['shop.example', 'shop.example'],
  ])('%s is %s', (typed, domain) => {
    expect(readWorkDomain(typed, 'domain')).toEqual({ ok: true, value: domain });
  });

  it.each([
    ['a@gmail.com', 'SEAT_DOMAIN_FREE_MAIL'],
    ['a@yahoo.co.jp', 'SEAT_DOMAIN_FREE_MAIL'],
    ['a@docomo.ne.jp', 'SEAT_DOMAIN_FREE_MAIL'],
    ['a@abc.ocn.ne.jp', 'SEAT_DOMAIN_FREE_MAIL'],
    ['a@ICLOUD.com', 'SEAT_DOMAIN_FREE_MAIL'],
    ['co.jp', 'SEAT_DOMAIN_UNREADABLE'],
    ['localhost', 'SEAT_DOMAIN_UNREADABLE'],
    ['a@192.0.2.1', 'SEAT_DOMAIN_UNREADABLE'],
    ['ドット.jp', 'SEAT_DOMAIN_UNREADABLE'],
    ['', 'SEAT_DOMAIN_UNREADABLE'],
  ])('%s is refused: %s', (typed, code) => {
    expect(readWorkDomain(typed, 'address')).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is that of an address, and of nothing below', () => {
    expect(isOfDomain('Taro@Cafe.example.jp', 'cafe.example.jp')).toBe(true);
    expect(isOfDomain('taro@x.cafe.example.jp', 'cafe.example.jp')).toBe(false);
    expect(isOfDomain('taro@evilcafe.example.jp', 'cafe.example.jp')).toBe(false);
  });
});
