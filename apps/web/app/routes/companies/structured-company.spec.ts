import { structuredCompany } from './structured-company.ts';

const page = {
  ...{ companyId: 'c', title: '株式会社ドットカフェ', kana: 'ドットカフェ', language: 'ja' },
  ...{ prefecture: '01', area: '01206', industry: 'M', purpose: '釧路の朝をつくる。', website: '' },
  people: [{ name: '高橋 誠', role: '店長' }],
  openings: [],
  photos: [{ id: 'p', url: '/files/doto/company-photos/p', width: 800, height: 600, alt: '店' }],
};
const address = 'https://enishi.example/doto/companies/c';

describe('a company as search engines read it', () => {
  it('is an organisation with whole addresses and without its people', () => {
    const told = structuredCompany(page, address, { ja: '釧路市', en: 'Kushiro' });
    expect(told).toMatchObject({
      ...{ '@type': 'Organization', name: '株式会社ドットカフェ', url: address },
      image: ['https://enishi.example/files/doto/company-photos/p'],
      location: { name: '釧路市' },
    });
    expect(JSON.stringify(told)).not.toContain('高橋');
  });

  it('has its own site as address where it named one, and no picture where it has none', () => {
    const told = structuredCompany(
      { ...page, photos: [], website: 'https://cafe.example.jp/' },
      address,
      null,
    );
    expect(told).toMatchObject({ url: 'https://cafe.example.jp/', mainEntityOfPage: address });
    expect(told).not.toHaveProperty('image');
    expect(told).not.toHaveProperty('location');
  });
});
