import { roomList } from './room-list.ts';

const date = {
  title: { ja: '知床の旅', en: 'Shiretoko' },
  startsAt: new Date('2026-06-06T00:00:00Z'),
  endsAt: new Date('2026-06-07T08:00:00Z'),
};
const kind = { ja: '一般', en: 'Adult' };
const people = [
  { name: null, kana: null, kind, roomId: null },
  { name: '見本　花子', kana: 'ミホン　ハナコ', kind, roomId: '202' },
  { name: '見本　太郎', kana: null, kind, roomId: '201' },
];
const rooms = [
  { id: '201', name: '201', beds: 2, note: '男性' },
  { id: '202', name: '202', beds: 2, note: null },
];
const printing = { now: new Date('2026-06-01T01:00:00Z') };

describe('the list of rooms', () => {
  it('names who sleeps where, room by room with for whom it is, and then who has none', () => {
    const { title, rows, foot } = roomList(date, { rooms, people }, { ...printing, locale: 'ja' });
    expect([title, foot]).toEqual(['部屋割り表', '3名（部屋が決まった方 2名）']);
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['201\n男性', '見本　太郎'],
      ['202', '見本　花子\nミホン　ハナコ'],
      ['未定', '（お名前なし）'],
    ]);
  });

  it('speaks English', () => {
    const { columns, foot } = roomList(date, { rooms, people }, { ...printing, locale: 'en' });
    expect([columns[0], foot]).toEqual(['Room', '3 people, 2 with a room']);
  });
});
