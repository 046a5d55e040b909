import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { refusalSentences } from '@enishi/api';

/** Only the worker meets all but the last, which it tries again; the last has its sentence where bugs are rendered. */
const neverShown = new Set(['MAIL_SERVER_UNAVAILABLE', 'LETTER_CHUNK_TAKEN', 'SLACK_UNAVAILABLE', 'BUG']);

/** Characters that an English sentence may quote, because they are what has to be typed. */
const quoted = /ヤマダ|カタカナ|セイ|メイ/g;

function refusedIn(source: string): string[] {
  return [...source.matchAll(/new Refusal\(\s*'[a-z_]+',\s*'([A-Z0-9_]+)'/g)].map(
    (match) => match[1] as string,
  );
}

/** Codes that a table of sentences names. */
function sentencesIn(source: string): string[] {
  return [...source.matchAll(/^ {2}([A-Z0-9_]+): \{\s*ja:/gm)].map((match) => match[1] as string);
}

function sources(folder: string, ending = '.ts'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('every "no" that a person may meet', () => {
  const codes = [...new Set([...sources('libs'), ...sources('apps/api')].flatMap(refusedIn))].sort();

  it('is found by its form', () => {
    expect(refusedIn(`throw new Refusal('invalid', 'TEA_IS_COLD', { cups: 2 })`)).toEqual(['TEA_IS_COLD']);
    expect(codes.length).toBeGreaterThan(30);
  });

  it('has a sentence in both languages', () => {
    const silent = codes.filter((code) => !neverShown.has(code) && !refusalSentences[code]);
    expect(silent).toEqual([]);
  });

  it('has one: where two parts of a table name a code, the later sentence would silence the other', () => {
    const named = sources('libs', '.refusals.ts').flatMap(sentencesIn);
    expect(sentencesIn(`  TEA_IS_COLD: {\n    ja: '冷めています。',`)).toEqual(['TEA_IS_COLD']);
    expect(named.length).toBeGreaterThan(codes.length / 2);
    expect(named.filter((code, at) => named.indexOf(code) !== at)).toEqual([]);
  });

  it('speaks Japanese in Japanese and English in English', () => {
    const mixed = Object.entries(refusalSentences).filter(
      ([, { ja, en }]) => !/[ぁ-んァ-ヶ]/.test(ja) || /[ぁ-んァ-ヶ一-龠]/.test(en.replace(quoted, '')),
    );
    expect(mixed.map(([code]) => code)).toEqual([]);
  });
});
