import { tokyoDate } from '@enishi/kernel';
import { answerLetter } from './answer-letter.ts';
import type { AnsweredRequest } from './answer-letter.ts';

const asked: AnsweredRequest = {
  ...{ kind: 'disclosure', concerns: '私について持っている情報のすべて', wanted: 'electronic' },
  ...{ receivedOn: tokyoDate('2026-12-01'), addressed: '佐藤　みお 様', representative: '', member: true },
  ...{ outcome: 'whole', ground: null, act: null, remark: '', leftOut: [] },
  ...{ community: { ja: '道東のなかま', en: 'Friends of Doto' }, office: 'hello@doto.example.jp' },
};
const text = (changes: Partial<AnsweredRequest>, locale: 'ja' | 'en' = 'ja'): string =>
  answerLetter({ ...asked, ...changes }, locale).paragraphs.join('\n');

describe('the answer to a request about data', () => {
  it('says what was asked and when, what follows, and to whom one may complain', () => {
    const said = text({});
    expect(said).toContain('2026年12月1日');
    expect(said).toContain('個人情報保護法33条1項');
    expect(said).toContain('私について持っている情報のすべて');
    expect(said).toContain('ご請求のとおり、開示します。');
    expect(said).toContain('マイページ');
    expect(said).toContain('hello@doto.example.jp');
    expect(said).toContain('個人情報保護委員会');
  });

  it.each([
    ['paper', {}, 'この手紙に添えて'],
    ['electronic', { member: false }, 'このメールとは別に'],
  ] as const)('says how the copy comes: %s', (wanted, changes, words) => {
    expect(text({ ...changes, wanted })).toContain(words);
  });

  it('names the reason and its article where anything is turned down, and hands nothing out with a refusal', () => {
    const part = text({ outcome: 'part', ground: 'harms_rights', remark: '他の方の評価の欄' });
    expect(part).toContain('他の方の評価の欄');
    expect(part).toContain('33条2項1号');
    const refused = text({ outcome: 'refused', ground: 'hinders_business' });
    expect(refused).toContain('応じられません');
    expect(refused).toContain('33条2項2号');
    expect(refused).not.toContain('写し');
  });

  it('names each part that the copy leaves out, with its own reason and nothing of what stands there', () => {
    const leftOut = [
      {
        ...{ table: 'work.evaluation', items: [] },
        title: { ja: '仕事の評価', en: 'What was said of your work' },
      },
      {
        ...{ table: 'membership.member', items: ['tie'] },
        title: { ja: '会員の登録内容', en: 'Your entry' },
      },
    ].map((part, at) => ({
      ...part,
      ground: at === 0 ? ('harms_rights' as const) : ('breaks_law' as const),
    }));
    const part = { outcome: 'part', ground: 'harms_rights', leftOut } as const;
    const said = text(part);
    expect(said).toMatch(/仕事の評価のすべて.*33条2項1号/);
    expect(said).toMatch(/会員の登録内容のうち次の項目：tie.*33条2項3号/);
    expect(said).toContain('該当する情報があるかどうかにかかわらず');
    expect(said.match(/理由：/g)).toHaveLength(2);
    expect(text(part, 'en')).toMatch(/Your entry, these items: tie\. Reason: .*art\. 33\(2\)\(iii\)/);
  });

  it('says what was done, and that an erasure follows it', () => {
    const corrected = text({ kind: 'correction', act: 'corrected', remark: '住所を直しました。' });
    expect(corrected).toContain('内容を訂正しました。');
    expect(corrected).toContain('住所を直しました。');
    expect(text({ kind: 'stop', act: 'erasing', remark: 'すべて' })).toContain(
      'この後に、個人情報を消去します',
    );
  });

  it('names who acted for the person, and is complete in English', () => {
    expect(text({ representative: '佐藤 次郎' })).toContain('代理人の佐藤 次郎様から');
    const english = text({ outcome: 'refused', ground: 'breaks_law' }, 'en');
    expect(english).toContain('art. 33(2)(iii)');
    expect(english).toContain('Personal Information Protection Commission');
    expect(english.replaceAll(asked.concerns, '')).not.toMatch(/[ぁ-んァ-ン一-龠]/u);
  });
});
