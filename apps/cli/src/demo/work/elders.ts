const families = [
  ['井上', 'イノウエ'],
  ['大西', 'オオニシ'],
  ['北野', 'キタノ'],
  ['沢田', 'サワダ'],
  ['中川', 'ナカガワ'],
  ['堀', 'ホリ'],
] as const;
const givens = [
  ['さち', 'サチ'],
  ['勇', 'イサム'],
  ['ふみ子', 'フミコ'],
  ['正男', 'マサオ'],
  ['和代', 'カズヨ'],
] as const;
const relations = ['長男', '長女', '妹', '甥'] as const;

/** Somebody without mail whom a partner's desk registers, by their place in line, and whom of their family they could name; nobody's names and numbers. */
export function elderOf(at: number, prefecture: string) {
  const [familyName, familyKana] = families[at % families.length]!;
  const [givenName, givenKana] = givens[at % givens.length]!;
  const birthDate = `${1940 + ((at * 7) % 17)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  return {
    ...{ familyName, familyKana, givenName, givenKana, birthDate, prefecture },
    family: {
      name: `${familyName} ${givens[(at + 1) % givens.length]![0]}`,
      telephone: `090-0000-${String(2000 + at)}`,
      relation: relations[at % relations.length]!,
    },
  };
}
