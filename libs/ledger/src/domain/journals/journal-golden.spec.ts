import { unwrap, tokyoDate } from '@enishi/kernel';
import { encodeCsv } from '@enishi/japan';

import { checkedEntry } from '../entry-draft.ts';
import { entryKinds } from '../entry-kind.ts';
import { accountingSoftware, softwareCodes } from './accounting-software.ts';
import { exampleEntries, examplesOfKind } from './journal-examples.ts';
import { journalLines } from './journal-entry-lines.ts';
import { goldenHeaders, goldenRows } from './journal-golden.ts';
import { journalRows } from './journal-rows.ts';
import { wordBook } from './journal-words.ts';

const day = tokyoDate('2026-10-20');

/** An entry as a program reads it, as text: every kind that may be posted, in all three. */
const written = Object.entries(exampleEntries).flatMap(([name, example]) => {
  const { description, lines } = unwrap(checkedEntry(example));
  const entry = { number: 7, day, description, lines: journalLines(lines, day) };
  return softwareCodes.flatMap((software) =>
    journalRows[software](entry, wordBook(software, [])).map(
      (cells) => `${name} ${software} ${cells.join(',')}`,
    ),
  );
});

describe('files for accountants’ programs', () => {
  it.each(entryKinds)('have an example of the kind %s, so that none is posted that no file knows', (kind) => {
    expect(examplesOfKind(kind)).not.toEqual([]);
  });

  it('hold every kind of entry row by row as it was looked at', () => {
    expect(written).toEqual(goldenRows);
  });

  it.each(softwareCodes)(
    'for %s have the columns that it documents, in an encoding that it reads',
    (software) => {
      const { columns, hasHeader, encoding } = accountingSoftware[software];
      expect([columns.join(','), hasHeader, encoding]).toEqual(goldenHeaders[software]);
      const rows = written.filter((row) => row.split(' ')[1] === software);
      const { bytes } = encodeCsv([['前受金', 1_100]], encoding);
      const text = new TextDecoder(encoding === 'cp932' ? 'shift_jis' : 'utf-8', { ignoreBOM: true }).decode(
        bytes,
      );
      expect(text).toBe(`${encoding === 'utf8-bom' ? '\uFEFF' : ''}前受金,1100\r\n`);
      for (const row of rows)
        expect(row.split(' ').slice(2).join(' ').split(',')).toHaveLength(columns.length);
    },
  );
});
