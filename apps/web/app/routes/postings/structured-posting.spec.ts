import type { ShownPostingFragment } from '../../gql/public/graphql.ts';
import { minutesIn } from '../company/postings/posting-form.ts';
import { structuredPosting } from './structured-posting.ts';

const posting: ShownPostingFragment = {
  ...{ id: 'p', companyId: 'c', company: '株式会社こむぎ', companyShown: true, title: 'パンをつくる' },
  ...{ why: '町の朝のため', whoWith: '店長と', what: '製パン', growth: '技', contract: 'open_ended' },
  way: null,
  ...{ area: '01206', places: 1, lastDay: '2027-01-31', items: [{ item: 'place_now', text: '本店' }] },
  ...{ payUnit: 'month', payYen: 200_000, payMinutes: 9600, overtimeYen: 0, overtimeMinutes: 0 },
  ...{ overtimeExcess: false, ageReason: null, author: null, authorSchool: null, phase: 'open' },
  ...{ publishedOn: '2026-12-01', confirmedOn: '2026-12-01' },
};
const area = { ja: '釧路市', en: 'Kushiro' };

describe('a posting for search engines', () => {
  it('is a JobPosting with its last instant in Japan', () => {
    expect(structuredPosting(posting, area)).toMatchObject({
      ...{ '@type': 'JobPosting', datePosted: '2026-12-01', validThrough: '2027-01-31T23:59:59+09:00' },
      baseSalary: { currency: 'JPY', value: { value: 200_000, unitText: 'MONTH' } },
      jobLocation: { address: { addressLocality: '釧路市', streetAddress: '本店' } },
    });
  });

  it.each([
    ['home', 'TELECOMMUTE'],
    ['partly_home', undefined],
    ['on_site', undefined],
    [null, undefined],
  ] as const)('done %p says of its place %p', (way, type) => {
    const structured = structuredPosting({ ...posting, way }, area);
    expect(structured?.['jobLocationType']).toBe(type);
    expect(structured && 'applicantLocationRequirements' in structured).toBe(way === 'home');
  });

  it.each([
    ['業務委託', { contract: 'outsourcing' as const, payUnit: 'job' as const }],
    ['what is over', { phase: 'closed' as const }],
  ])('is nothing for %s', (_, more) => {
    expect(structuredPosting({ ...posting, ...more }, area)).toBeNull();
  });
});

describe('hours as a company types them', () => {
  it.each([
    ['8', 480],
    ['１６０．５時間', 9630],
    ['7.75', 465],
    ['', 0],
    ['八', -1],
  ])('%s are %s minutes', (typed, minutes) => {
    expect(minutesIn(typed)).toBe(minutes);
  });
});
