import { encodeCsv } from '@enishi/japan';
import { attendeeCells, attendeeTitles } from './attendee-file.ts';
import type { FiledAttendee } from './attendee-file.ts';
import type { Question } from './question.ts';

const question = (id: string, kind: Question['kind']): Question => ({
  ...{ id, kind, labelJa: id, labelEn: `${id}?`, options: [], perTicket: true, required: false },
  ...{ typeId: null, sensitive: false },
});
const questions = [
  question('弁当', 'yes_no'),
  question('食べられないもの', 'choices'),
  question('一言', 'text'),
];
const further = { sessions: [], questions };
const row: FiledAttendee = {
  came: ['second'],
  ...{ startsAt: new Date('2026-05-10T15:30:00Z'), site: null, typeJa: '一般', typeEn: null, state: 'valid' },
  ...{
    checkedInAt: null,
    familyName: '髙橋',
    givenName: '太郎',
    familyKana: 'タカハシ',
    givenKana: 'タロウ',
  },
  ...{ member: { name: '見本　花子', number: 'D-2026-000001' }, sent: null, company: null, price: 2_000 },
  orderedAt: new Date('2026-04-01T03:00:00Z'),
  answers: [
    { questionId: '弁当', values: ['yes'] },
    { questionId: '食べられないもの', values: ['卵', '乳'] },
    { questionId: '一言', values: ['=HYPERLINK("http://example.jp")'] },
  ],
};

describe('the file of attendees', () => {
  it('names whom a company sends, and which', () => {
    const nobody = { familyName: null, givenName: null, familyKana: null, givenKana: null, member: null };
    const cells = attendeeCells(
      { ...row, ...nobody, sent: { name: '佐藤 次郎', phone: null, email: null }, company: '霧笛カフェ' },
      { ...further, questions: [] },
      'ja',
    );
    expect(cells).toEqual(expect.arrayContaining(['佐藤 次郎', '霧笛カフェ']));
  });

  it('says how a guest is reached where something is urgent', () => {
    const sent = { name: '佐藤 一郎', phone: '0152-00-0000', email: 'ichiro@example.jp' };
    const cells = attendeeCells({ ...row, member: null, sent }, { ...further, questions: [] }, 'ja');
    expect(cells).toEqual(expect.arrayContaining(['0152-00-0000', 'ichiro@example.jp']));
  });

  it('has a column for each question, times by the clock in Tokyo, and answers in words', () => {
    const titles = attendeeTitles(further, 'ja');
    const cells = attendeeCells(row, further, 'ja');
    expect(cells).toHaveLength(titles.length);
    expect(Object.fromEntries(titles.map((title, at) => [title, cells[at]]))).toMatchObject({
      ...{ 開催日時: '2026-05-11 00:30', 姓: '髙橋', セイ: 'タカハシ', 会員番号: 'D-2026-000001' },
      ...{ '税込価格（円）': 2_000, 状態: '有効（未受付）', 弁当: 'はい', 食べられないもの: '卵、乳' },
    });
    expect(attendeeTitles(further, 'en').slice(-3)).toEqual(['弁当?', '食べられないもの?', '一言?']);
  });

  it('runs nothing in a spreadsheet, and leaves empty what nobody said', () => {
    const { bytes } = encodeCsv([attendeeCells(row, further, 'ja')], 'utf8-bom');
    expect(bytes.toString()).toContain(`'=HYPERLINK`);
    const unsaid = { familyName: null, givenName: null, familyKana: null, givenKana: null, member: null };
    const cells = attendeeCells({ ...row, ...unsaid, answers: [] }, further, 'en');
    expect(cells.filter((cell) => cell === null)).toHaveLength(14);
  });

  it('has a column for each session of a course, with a mark for who was in it', () => {
    const session = (id: string, number: number, day: string) => ({
      ...{ id, number, startsAt: new Date(`${day}T09:30:00Z`), titleJa: '資金計画', titleEn: null },
    });
    const sessions = [session('first', 1, '2026-05-10'), session('second', 2, '2026-05-17')];
    const asked = { sessions, questions: [] };
    expect(attendeeTitles(asked, 'ja').slice(-2)).toEqual([
      '第1回「資金計画」 2026-05-10',
      '第2回「資金計画」 2026-05-17',
    ]);
    expect(attendeeCells(row, asked, 'ja').slice(-2)).toEqual([null, '○']);
  });
});
