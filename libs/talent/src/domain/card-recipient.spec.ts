import { allCompanies, groundsOf, isMeant } from './card-recipient.ts';
import type { CardRecipient } from './card-recipient.ts';

const company = { id: '0196a000-0000-7000-8000-000000000001', area: '01206', planKey: 'corp_partner' };
const to = (kind: CardRecipient['kind'], key: string | null) => ({ kind, key });

it.each([
  ['all companies', allCompanies, {}, true],
  ['the area where it is', to('area', '01206'), {}, true],
  ['another area', to('area', '01665'), {}, false],
  ['an area, while it is confirmed nowhere', to('area', '01206'), { area: null }, false],
  ['an area without its code', to('area', null), { area: null }, false],
  ['its plan', to('plan', 'corp_partner'), {}, true],
  ['another plan', to('plan', 'corp_basic'), {}, false],
  ['its plan, while none is open', to('plan', 'corp_partner'), { planKey: null }, false],
  ['itself', to('one_company', company.id), {}, true],
  ['another company', to('one_company', '0196a000-0000-7000-8000-000000000002'), {}, false],
  ['a plan that is called as its area is', to('plan', '01206'), {}, false],
])('means a company by %s', (_, recipient, changed, meant) => {
  expect(isMeant(recipient, { ...company, ...changed })).toBe(meant);
});

it('has as grounds what holds today, and nothing that would end a token of the index', () => {
  expect(groundsOf(company)).toEqual([
    'one_company:0196a000-0000-7000-8000-000000000001',
    'area:01206',
    'plan:corp_partner',
  ]);
  expect(groundsOf({ ...company, area: null, planKey: null })).toHaveLength(1);
  expect(groundsOf({ ...company, area: `01206' | '#c`, planKey: 'corp basic' })).toHaveLength(1);
});
