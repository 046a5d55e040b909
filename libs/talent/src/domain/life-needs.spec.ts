import { tokyoDate } from '@enishi/kernel';
import { items } from './consent.ts';
import {
  lifeNeeds,
  longestNeedNote,
  needsPurpose,
  needsReaders,
  needsWording,
  readNeeds,
  readerFor,
  saysNothing,
} from './life-needs.ts';
import { recordItems } from './talent-record.ts';
import { sharedItems } from './shared-card.ts';
import { accompanyItems } from './accompany.ts';

const terms = { operator: { ja: '道東会', en: 'Doto' }, lastDay: tokyoDate('2027-04-01') };

describe('what somebody needs in order to live here', () => {
  it('is kept in the order of the list, each once, with a line', () => {
    const read = readNeeds({ needs: ['housing', 'ride', 'ride'], note: ' 駅まで\r\nお願いします ' });
    expect(read.ok && read.value).toEqual({ needs: ['ride', 'housing'], note: '駅まで\nお願いします' });
  });

  it('is nothing where nothing is ticked and no line is left', () => {
    const read = readNeeds({ needs: [], note: ' \n ' });
    expect(read.ok && saysNothing(read.value)).toBe(true);
    for (const need of lifeNeeds) expect(saysNothing({ needs: [need], note: null })).toBe(false);
  });

  it('has a line of two hundred characters at most', () => {
    expect(readNeeds({ needs: [], note: '𠮷'.repeat(longestNeedNote) }).ok).toBe(true);
    const read = readNeeds({ needs: [], note: 'あ'.repeat(longestNeedNote + 1) });
    expect(read.ok ? null : read.refusal).toMatchObject({
      code: 'NEEDS_NOTE_TOO_LONG',
      facts: { field: 'note', most: longestNeedNote },
    });
  });

  it('is an item of no other consent', () => {
    expect(items).toContain('life_needs');
    for (const others of [recordItems, sharedItems(true), accompanyItems])
      expect(others).not.toContain('life_needs');
  });

  it('is read by one at a time, who is told by the purpose', () => {
    expect(needsReaders.map((reader) => readerFor(needsPurpose[reader]))).toEqual(needsReaders);
  });

  it('is agreed to in a sentence that says who, what for, until when, that no company reads it and that it can be stopped', () => {
    expect(needsWording(terms, 'coordinator').ja).toBe(
      'わたしの担当コーディネーターだけ（道東会）が、わたしのお名前とフリガナ、暮らしの支えを見ることに同意します。目的は「仕事や暮らしのことで、担当コーディネーターにご一緒してもらうため」です。会社には見せません。期限は2027年4月1日までで、いつでも止められます。',
    );
    expect(needsWording(terms, 'secretariat').ja).toContain('事務局（道東会）が、');
    expect(needsWording(terms, 'secretariat').ja).toContain(
      '送迎や住まいなど、暮らしの支えを手配・相談してもらうため',
    );
    expect(needsWording(terms, 'secretariat').en).toContain('No company sees it.');
  });
});
