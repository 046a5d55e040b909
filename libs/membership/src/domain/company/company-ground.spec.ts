import { tokyoDate } from '@enishi/kernel';
import { companyGround, saysElsewhere, staysPut } from './company-ground.ts';
import type { CompanyHolding } from './company-holding.ts';

const holding = (more: Partial<CompanyHolding> = {}): CompanyHolding => ({
  ...{ planKey: 'corp_partner', interval: 'year', amount: 132_000, fromDay: tokyoDate('2026-03-01') },
  ...{ untilDay: null, paidUntil: null, graceUntil: null, cancelsOn: null, ...more },
});
const today = tokyoDate('2026-04-01');

it.each([
  ['in good order', [holding()], 'corp_partner'],
  ['on its last day', [holding({ untilDay: tokyoDate('2026-04-02') })], 'corp_partner'],
  ['over since today', [holding({ untilDay: today })], null],
  [
    'unpaid, on the last day of its grace',
    [holding({ graceUntil: tokyoDate('2026-04-02') })],
    'corp_partner',
  ],
  ['unpaid, its grace over since today', [holding({ graceUntil: today })], null],
  ['not begun', [holding({ fromDay: tokyoDate('2026-04-02') })], null],
  ['never one', [], null],
  [
    'another one before',
    [holding({ planKey: 'corp_basic', untilDay: today }), holding({ fromDay: today })],
    'corp_partner',
  ],
])('has the plan of a company as ground while it is open: %s', (_, holdings, planKey) => {
  expect(companyGround({ confirmedArea: '01206', holdings }, today)).toEqual({ area: '01206', planKey });
});

it.each([
  ['nothing was confirmed', null, '01206', '01661', false],
  ['it says the same', '01206', '01206', '01206', false],
  ['it says for the first time what was confirmed', '01206', '', '01206', false],
  ['it says another municipality', '01206', '01206', '01661', true],
  ['it says for the first time another one', '01206', '', '01661', true],
  ['it says that it is in none of them', '01206', '01206', '', true],
  ['it never said any', '01206', '', '', false],
  ['it said another one before it was confirmed', '01206', '01661', '01661', false],
])('takes a confirmation back by what a page says: %s', (_, confirmed, before, after, elsewhere) => {
  expect(saysElsewhere(confirmed, { before, after })).toBe(elsewhere);
});

it('takes it back by another address as well, and by nothing else', () => {
  const at = { postalCode: '085-0015', prefecture: '01', address: '釧路市北大通' };
  expect(staysPut(at, { ...at })).toBe(true);
  for (const moved of [{ postalCode: '088-3211' }, { prefecture: '43' }, { address: '弟子屈町中央' }])
    expect(staysPut(at, { ...at, ...moved })).toBe(false);
});
