import { readFileSync, writeFileSync } from 'node:fs';

import { configTable } from '@enishi/platform';

const marks = /(<!-- config-table -->\n)[^]*(<!-- \/config-table -->)/;

describe('the README', () => {
  it('shows the settings as they are (UPDATE_README=1 writes them)', () => {
    const written = readFileSync('README.md', 'utf8');
    const expected = written.replace(marks, `$1\n${configTable().replaceAll('$', '$$$$')}\n\n$2`);
    if (process.env.UPDATE_README) writeFileSync('README.md', expected);
    expect(readFileSync('README.md', 'utf8')).toBe(expected);
  });
});
