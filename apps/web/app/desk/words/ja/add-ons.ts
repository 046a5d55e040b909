/** Kinds of ticket that admit nobody. */
export const addOns = {
  tick: 'オプションにする（入場できないもの。お弁当・前泊・駐車場など）',
  hint: 'チケットと一緒にだけ申し込めます。「この種類だけの定員」に用意する数を入れてください。消費税は10％で計算します。お持ち帰りの飲食料品など、8％（軽減税率）になるものは扱えません。',
  most: 'チケット1枚につき何点まで',
  tag: 'オプション',
  forParty: 'ご一行のオプション',
  pieces: '{name} {count}点',
  and: '、',
  due: '{price} をいただいてください',
};
