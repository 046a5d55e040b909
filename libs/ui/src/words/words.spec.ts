import { en } from './en/index.ts';
import { ja } from './ja/index.ts';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

/** {name} and <tag> of a message: both languages must offer the same. */
function slots(message: string): string[] {
  return [...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map((found) => found[1] ?? `<${found[2]}>`).sort();
}

describe('the message catalogues', () => {
  const japanese = new Map(leaves(ja));
  const english = new Map(leaves(en));

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort());
  });

  it('leave no message empty', () => {
    const empty = [...japanese, ...english].filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('offer the same slots in both languages', () => {
    const differing = [...japanese].filter(
      ([key, message]) => slots(message).join() !== slots(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('keep Japanese out of English, apart from the name of the language and examples of company names', () => {
    const mixed = [...english].filter(([, message]) => /[぀-ヿ一-鿿]/.test(message));
    const examples = ['company.nameHint', 'company.before', 'company.after'];
    expect(mixed.map(([key]) => key)).toEqual(['frame.language', ...examples]);
  });

  it('label the two buttons the way consumer law asks (特定商取引法12条の6)', () => {
    expect(ja.join.submit).toBe('無料会員に登録する');
    expect(ja.cancel.act).toBe('解約する');
  });
});
