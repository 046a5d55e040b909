import { tokyoDate } from '@enishi/kernel';

import { directoryAccess, directorySearchText, readDirectoryEntry, shownEntry } from './directory-entry.ts';
import type { DirectoryEntry } from './directory-entry.ts';

const entry: DirectoryEntry = {
  ...{ displayName: ' 釧路のなおこ ', area: '釧路市', interests: 'ｱｳﾄﾄﾞｱ、写真', line: '週末は湿原にいます' },
  ...{ links: ['https://example.jp/naoko', ''], shown: ['area', 'links'] },
};

describe('an entry of the directory', () => {
  it('is kept as typed, without blanks around it', () => {
    expect(readDirectoryEntry(entry)).toMatchObject({
      ok: true,
      value: { displayName: '釧路のなおこ', links: ['https://example.jp/naoko'], shown: ['area', 'links'] },
    });
  });

  it.each([
    ['no name', { displayName: ' ' }, 'TEXT_MISSING'],
    ['a long line', { line: 'あ'.repeat(201) }, 'TEXT_TOO_LONG'],
    ['hidden signs', { area: '釧路\u202e市' }, 'TEXT_HAS_CONTROL_CHARACTERS'],
    ['a link without encryption', { links: ['http://example.jp'] }, 'DIRECTORY_LINK_INVALID'],
    ['a script', { links: ['javascript:alert(1)'] }, 'DIRECTORY_LINK_INVALID'],
    ['a password in a link', { links: ['https://a:b@example.jp'] }, 'DIRECTORY_LINK_INVALID'],
    [
      'four links',
      { links: Array.from({ length: 4 }, () => 'https://example.jp') },
      'DIRECTORY_LINK_INVALID',
    ],
  ])('refuses %s', (_, change, code) => {
    const read = readDirectoryEntry({ ...entry, ...change });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });

  it('shows and finds nothing whose box is not ticked', () => {
    expect(shownEntry(entry)).toEqual({
      ...{ displayName: ' 釧路のなおこ ', area: '釧路市', interests: '', line: '' },
      links: ['https://example.jp/naoko', ''],
    });
    expect(directorySearchText(entry)).not.toContain('湿原');
    expect(directorySearchText({ ...entry, shown: ['interests'] })).not.toContain('釧路市');
  });

  it.each([
    ['2008-11-26', true, 'open'],
    ['2008-11-27', true, 'minor'],
    ['1990-04-02', false, 'no_privilege'],
  ] as const)(
    'of somebody born on %s with the privilege %p is %s on 26 November 2026',
    (born, privileged, access) => {
      expect(directoryAccess({ birthDate: tokyoDate(born), privileged }, tokyoDate('2026-11-26'))).toBe(
        access,
      );
    },
  );
});
