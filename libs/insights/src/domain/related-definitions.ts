import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** What 関係人口 counts; shown beside the figure. */
export const relatedDefinitions: readonly Definition[] = [
  definition(
    'related_people',
    '表示している月までの12か月に、イベントの受付を済ませた方の実人数です。何度参加しても1人と数えます。会員は会員番号、ゲストと会社からの参加者はメールアドレスで見分け、会員のメールアドレスでゲストとして申し込んだ方は会員と数えます。退会した方も含みます。',
    'People who were let in at an event in the twelve months up to the one shown, each once however often they came. Members are told apart by their number, guests and people sent by companies by their e-mail address; who ordered as a guest under the address of a member is that member. People who have left are included.',
  ),
  definition(
    'untraced_guests',
    'メールアドレスが分からない、または保存期間を過ぎて消去したゲストの申し込みです。同じ方かどうか分からないため、実人数には含みません。',
    'Orders of guests whose e-mail address is not known, or was deleted when its days were over. Nobody can tell whether they are the same people, so they are not in the figure.',
  ),
  definition(
    'companions',
    '同行者はお名前で見分けていません。申し込んだ方ごとに、1つの日程に同伴した最も多い人数を数えます。別の日に会員やゲストとして参加した方かもしれないため、実人数には含みません。',
    'Companions are not told apart by name. Of each who ordered, the most who came along at one date are counted. They may be people who came as members or guests on another day, so they are not in the figure.',
  ),
];
