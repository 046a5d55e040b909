import { tokyoDate } from '@enishi/kernel';

import { checkCommunity, defaultSettings } from './community-profile.ts';
import type { CommunityProfile, CommunitySettings } from './community-profile.ts';

const text = (ja: string, en: string) => ({ ja, en });

const oguni: Omit<CommunityProfile, 'id'> = {
  slug: 'oguni',
  host: null,
  name: text('小国郷ゆけむりの会', 'Oguni Yukemuri'),
  tagline: text('湯けむりの里に、もうひとつの居場所を。', 'A second place of your own.'),
  region: text('熊本県 小国郷', 'Oguni-go, Kumamoto'),
  about: text('杉の谷と棚田の会です。', 'Cedar valleys and terraced fields.'),
  theme: 'oguni',
  operatorName: text('株式会社ゆけむり（架空）', 'Yukemuri Inc. (fictional)'),
  contactEmail: 'hello@oguni.example.jp',
  numberPrefix: 'O',
  municipalities: [
    { code: '43423', name: text('南小国町', 'Minamioguni') },
    { code: '43424', name: text('小国町', 'Oguni') },
  ],
  settings: defaultSettings,
};
const withSettings = (settings: Partial<CommunitySettings>) => ({
  ...oguni,
  settings: { ...defaultSettings, ...settings },
});
const registeredFrom = tokyoDate('2023-10-01');

describe('the profile of a community', () => {
  it.each([
    ['as it is', oguni],
    ['with its own host', { ...oguni, host: 'yukemuri.example.jp' }],
    ['on a port of this machine', { ...oguni, host: 'localhost:3000' }],
    [
      'with an invoice registration',
      withSettings({ invoiceRegistration: { number: 'T8700110005901', registeredFrom } }),
    ],
    ['with a fiscal year from January', withSettings({ fiscalYearStartMonth: 1 })],
    ['asking guardians up to 18', withSettings({ guardianConsentAge: 18 })],
  ])('is right %s', (_why, profile) => {
    expect(checkCommunity(profile)).toEqual({ ok: true, value: profile });
  });

  it.each([
    ['slug', { ...oguni, slug: '小国' }],
    ['slug', { ...oguni, slug: 'Oguni' }],
    ['host', { ...oguni, host: 'https://oguni.example.jp/' }],
    ['name', { ...oguni, name: text('小国郷', ' ') }],
    ['operatorName', { ...oguni, operatorName: text('', 'Yukemuri Inc.') }],
    ['numberPrefix', { ...oguni, numberPrefix: 'O-' }],
    ['municipalities', { ...oguni, municipalities: [{ code: '48001', name: text('どこか', 'Nowhere') }] }],
    ['municipalities', { ...oguni, municipalities: [{ code: '4342', name: text('小国町', 'Oguni') }] }],
    ['guardianConsentAge', withSettings({ guardianConsentAge: 12 })],
    ['fiscalYearStartMonth', withSettings({ fiscalYearStartMonth: 13 })],
    [
      'invoiceRegistration',
      withSettings({ invoiceRegistration: { number: '8700110005901', registeredFrom } }),
    ],
    [
      'invoiceRegistration',
      withSettings({ invoiceRegistration: { number: 'T0123456789012', registeredFrom } }),
    ],
  ])('names the fault in %s', (field, profile) => {
    expect(checkCommunity(profile)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid', code: 'COMMUNITY_PROFILE_INVALID', facts: { field } },
    });
  });
});
