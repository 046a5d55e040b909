import { readTravel, travelHindrance } from './travel.ts';
import type { Travel, TravelAgency } from './travel.ts';
import { feeAboveTerms, standardTravelTerms } from './travel-terms.ts';
import { travelInWords } from './travel-words.ts';

const agency: TravelAgency = {
  ...{
    name: '見本トラベル株式会社',
    registeredAs: 'regional',
    registration: '北海道知事登録旅行業 地域-000号',
  },
  ...{ manager: '見本 太郎', termsUrl: 'https://travel.example/terms.pdf' },
};
const journey: Travel = { transport: true, lodging: true, agency, itinerary: [] };
const refusalOf = (travel: Partial<Travel>) => {
  const read = readTravel({ ...journey, ...travel });
  return read.ok ? null : [read.refusal.code, read.refusal.facts.field];
};

describe('what is said of a journey', () => {
  it('names an agency whole or not at all', () => {
    const empty = { ...agency, name: ' ', registration: '', manager: '', termsUrl: '' };
    expect(readTravel({ ...journey, agency: empty })).toMatchObject({ ok: true, value: { agency: null } });
    expect(refusalOf({ agency: { ...agency, manager: '' } })).toEqual(['EVENT_TEXT_MISSING', 'manager']);
    expect(refusalOf({ agency: { ...agency, name: '見'.repeat(81) } })).toEqual([
      'EVENT_TEXT_TOO_LONG',
      'name',
    ]);
    expect(refusalOf({ agency: { ...agency, registration: '北海道知事登録旅行業' } })).toEqual([
      'TRAVEL_REGISTRATION_WRONG',
      'registration',
    ]);
    expect(refusalOf({ agency: { ...agency, registration: '地域-１２３号' } })).toBeNull();
    for (const termsUrl of ['http://travel.example/terms.pdf', 'terms.pdf', 'javascript:alert(1)'])
      expect(refusalOf({ agency: { ...agency, termsUrl } })).toEqual(['TRAVEL_TERMS_WRONG', 'termsUrl']);
  });

  it('puts the itinerary in order, by day and time', () => {
    const stop = (day: number, time: string, ja: string) => ({ day, time, ja, en: null });
    const itinerary = [stop(2, '08:00', '朝食'), stop(1, '15:30', '宿'), stop(1, '09:00', '女満別空港 集合')];
    const read = readTravel({ ...journey, itinerary });
    expect(read.ok && read.value.itinerary.map(({ ja }) => ja)).toEqual(['女満別空港 集合', '宿', '朝食']);
    for (const [wrong, field] of [
      [stop(0, '09:00', '集合'), 'stop-0-day'],
      [stop(15, '09:00', '集合'), 'stop-0-day'],
      [stop(1, '24:00', '集合'), 'stop-0-time'],
      [stop(1, '9:00', '集合'), 'stop-0-time'],
    ] as const)
      expect(refusalOf({ itinerary: [wrong] })).toEqual(['ITINERARY_WRONG', field]);
    expect(refusalOf({ itinerary: [stop(1, '09:00', ' ')] })).toEqual(['EVENT_TEXT_MISSING', 'stop-0-ja']);
    const many = Array.from({ length: 41 }, () => stop(1, '09:00', '集合'));
    expect(refusalOf({ itinerary: many })).toEqual(['ITINERARY_WRONG', 'stop-0-ja']);
  });

  it('is said on the page with the final button, with whoever answers for it by law', () => {
    expect(travelInWords(journey).map(({ ja }) => ja)).toEqual([
      '代金に含まれるもの: 移動・宿泊',
      '旅行企画・実施: 見本トラベル株式会社（地域限定旅行業 北海道知事登録旅行業 地域-000号、旅行業務取扱管理者 見本 太郎）',
      '取引条件説明書面: https://travel.example/terms.pdf',
    ]);
    expect(travelInWords({ ...journey, transport: false, lodging: false })).toEqual([]);
    expect(travelInWords(null)).toEqual([]);
  });
});

describe('the law on travel agencies, before an event is on the site', () => {
  const terms = standardTravelTerms.overnight;
  const facts = { isTour: true, travel: journey, charged: true, cancelling: terms };
  const why = (changes: Partial<typeof facts> | { travel: Travel | null }) =>
    travelHindrance({ ...facts, ...changes })?.code ?? null;

  it('asks of a tour what its price includes', () => {
    expect(why({ travel: null })).toBe('TRAVEL_NOT_STATED');
    expect(why({ travel: null, isTour: false })).toBeNull();
  });

  it.each([
    [true, true, true, 'TRAVEL_AGENCY_MISSING'],
    [true, false, true, 'TRAVEL_AGENCY_MISSING'],
    [false, true, true, 'TRAVEL_AGENCY_MISSING'],
    [false, false, true, null],
    [true, true, false, null],
  ])('transport %s, lodging %s, for money %s, without an agency: %s', (transport, lodging, charged, code) => {
    for (const isTour of [true, false])
      expect(why({ isTour, charged, travel: { transport, lodging, agency: null, itinerary: [] } })).toBe(
        code,
      );
  });

  it.each([
    ['as the terms have it', true, terms, null],
    ['from 21 days before', true, [{ from: 21, percent: 10 }], { from: 21, percent: 10, most: 0 }],
    ['more than 20 %', true, [{ from: 20, percent: 21 }], { from: 20, percent: 21, most: 20 }],
    ['all of it on the day', true, [{ from: 0, percent: 100 }], { from: 0, percent: 100, most: 50 }],
    ['a day trip like a tour with a night', false, terms, { from: 20, percent: 20, most: 0 }],
    ['a day trip from 10 days before', false, standardTravelTerms.dayTrip, null],
    ['half a week before', true, [{ from: 7, percent: 50 }], { from: 7, percent: 50, most: 30 }],
    ['nothing at all', true, [], null],
  ])('keeps no more than the standard terms allow: %s', (_, lodging, policy, above) => {
    expect(feeAboveTerms(policy, { lodging })).toEqual(above);
    expect(why({ cancelling: policy, travel: { ...journey, lodging } })).toBe(
      above ? 'TRAVEL_FEES_TOO_HIGH' : null,
    );
  });
});
