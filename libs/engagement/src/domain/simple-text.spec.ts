import { beginningOf, readSimpleText } from './simple-text.ts';

const linesOf = (text: string) =>
  readSimpleText(text).map(({ kind, lines }) => [
    kind,
    ...lines.map(({ parts }) =>
      parts.map((part) => (part.href ? `${part.text}→${part.href}` : part.text)).join('|'),
    ),
  ]);

describe('text as the secretariat writes it', () => {
  it.each([
    [
      'paragraphs at blank lines',
      'ひとつ\n二行目\n\nふたつ',
      [
        ['paragraph', 'ひとつ', '二行目'],
        ['paragraph', 'ふたつ'],
      ],
    ],
    [
      'Windows line ends',
      'ひとつ\r\n\r\nふたつ',
      [
        ['paragraph', 'ひとつ'],
        ['paragraph', 'ふたつ'],
      ],
    ],
    [
      'a heading, even right above its text',
      '## 冬の会\n参加ください',
      [
        ['heading', '冬の会'],
        ['paragraph', '参加ください'],
      ],
    ],
    [
      'lists of either sign',
      '- 釧路\n- 北見\n\n・津別',
      [
        ['list', '釧路', '北見'],
        ['list', '津別'],
      ],
    ],
    [
      'a bare address, full stop left outside',
      '詳しくは https://example.jp/a。',
      [['paragraph', '詳しくは |https://example.jp/a→https://example.jp/a|。']],
    ],
    [
      'a named link',
      '[申込み](https://example.jp/join?a=1)まで',
      [['paragraph', '申込み→https://example.jp/join?a=1|まで']],
    ],
    ['a sign that is no link', '[x](javascript:alert(1))', [['paragraph', '[x](javascript:alert(1))']]],
    ['markup, which stays letters', '<b>太字</b> & "引用"', [['paragraph', '<b>太字</b> & "引用"']]],
    ['a sharp sign without a blank', '##冬', [['paragraph', '##冬']]],
    ['nothing', ' \n\n ', []],
  ])('reads %s', (_case, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  it('leaves no letter out and adds none', () => {
    const text = '一 https://a.example/x, 二 [三](https://b.example) 四';
    const shown = readSimpleText(text)
      .flatMap(({ lines }) => lines.flatMap(({ parts }) => parts.map((part) => part.text)))
      .join('');
    expect(shown).toBe('一 https://a.example/x, 二 三 四');
  });

  it('cuts the beginning at a paragraph, never inside a word', () => {
    expect(beginningOf('一\n二\n\n三\n\n四', 2)).toBe('一\n二\n\n三');
    expect(beginningOf('一', 2)).toBe('一');
  });
});
