import { certificatePaper, hasCompleted } from './certificate.ts';
import type { CertificateFacts } from './certificate.ts';

const facts: CertificateFacts = {
  name: '見本　花子',
  title: { ja: '起業塾', en: 'Start-up school' },
  issuer: { ja: '一般社団法人見本', en: 'Example Association' },
  ...{ held: 6, came: 5 },
  startsAt: new Date('2026-05-10T09:30:00Z'),
  endsAt: new Date('2026-06-14T11:30:00Z'),
  givenAt: new Date('2026-06-14T15:30:00Z'),
};

describe('a certificate', () => {
  it('says in Japanese who came to how many sessions, in the calendar that is asked for', () => {
    const western = certificatePaper(facts, { locale: 'ja', era: 'western' });
    expect(western).toEqual({
      ...{ heading: '修了証', name: '見本　花子 様', day: '2026年6月15日', issuer: '一般社団法人見本' },
      body: 'あなたは、2026年5月10日から2026年6月14日までの「起業塾」（全6回）のうち5回に出席し、所定の課程を修了されたことを証します。',
    });
    const japanese = certificatePaper(facts, { locale: 'ja', era: 'japanese' });
    expect(japanese.day).toBe('令和8年6月15日');
    expect(japanese.body).toContain('令和8年5月10日から令和8年6月14日まで');
  });

  it('knows no Japanese eras in English', () => {
    const paper = certificatePaper(facts, { locale: 'en', era: 'japanese' });
    expect(paper).toMatchObject({ name: '見本　花子', day: '15 June 2026' });
    expect(paper.body).toContain('attended 5 of 6 sessions of "Start-up school"');
  });

  it('is for whoever came to as many sessions as are asked for, where any are', () => {
    expect([hasCompleted(4, 5), hasCompleted(5, 5), hasCompleted(6, null)]).toEqual([false, true, false]);
  });
});
