import { tokyoDate } from '@enishi/kernel';
import { deskStopLetter, readDeskStop } from './desk-stop.ts';
import type { DeskStop } from './desk-stop.ts';

const typed: DeskStop = {
  channel: 'call',
  proof: 'called_back',
  askedBy: '',
  reason: '会社から何度も電話が来る',
};
const codeOf = (changes: Partial<DeskStop>): string => {
  const read = readDeskStop({ ...typed, ...changes });
  return read.ok ? 'ok' : `${read.refusal.code} ${String(read.refusal.facts.field)}`;
};

describe('a stop that somebody asks the desk for', () => {
  it.each<[string, Partial<DeskStop>, string]>([
    ['by the person', {}, 'ok'],
    ['by their daughter', { askedBy: '長女の佐藤 春' }, 'ok'],
    ['without a reason', { reason: '　\n' }, 'STOP_REASON_MISSING reason'],
    ['with a letter for a reason', { reason: 'あ'.repeat(301) }, 'STOP_TOO_LONG reason'],
    ['by somebody without end', { askedBy: 'あ'.repeat(61) }, 'STOP_TOO_LONG askedBy'],
  ])('is read: %s', (_what, changes, expected) => {
    expect(codeOf(changes)).toBe(expected);
  });

  it('is told to the person: whom, what, when and on whose word', () => {
    const stopped = {
      ...{ ...typed, askedBy: '長女の佐藤 春', addressed: '佐藤 トメ 様', on: tokyoDate('2026-11-20') },
      ...{
        community: { ja: '道東のなかま', en: 'Friends of Doto' },
        to: { ja: 'ためし商店', en: 'Tameshi' },
      },
      shown: { ja: 'お名前', en: 'name' },
    };
    const text = deskStopLetter(stopped, 'ja').paragraphs.join('\n');
    for (const said of ['2026年11月20日', 'お電話', '長女の佐藤 春', 'ためし商店', 'お名前', typed.reason])
      expect(text).toContain(said);
    expect(text).not.toContain('かけ直');
    const english = deskStopLetter(stopped, 'en').paragraphs.join('\n');
    expect(english).toContain('by telephone');
    expect(
      english.replace(typed.reason, '').replace('長女の佐藤 春', '').replace('佐藤 トメ 様', ''),
    ).not.toMatch(/[ぁ-んァ-ン一-龠]/u);
  });
});
