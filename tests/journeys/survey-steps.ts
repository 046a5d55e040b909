import { ringSchedule } from './ring-schedule.ts';
import { lookInto } from './stack-database.ts';
import type { Person, Visitor } from './visitor.ts';

/** Those who came are asked on the day after: the desk turns it on, somebody came, and the mail leads to a page that needs no sign-in. `desk` is the page of the event there. */
export async function askThoseWhoCame(
  staff: Visitor,
  answering: Visitor,
  { desk, buyer }: { desk: string; buyer: Person },
): Promise<void> {
  const { page } = staff;
  await staff.go(desk);
  await staff.press('アンケート');
  await page.waitForURL(/\/survey$/);
  await staff.see('まだ送っていません');
  await page.getByLabel('入場した方にアンケートを送る').check();
  await page.fill('[name=closeDays]', '９９');
  await page.locator('summary', { hasText: '1つ目' }).click();
  await page.fill('[name="question-0-labelJa"]', 'バスの時刻はいかがでしたか');
  await staff.press('設定を保存する');
  await staff.see('1〜60日');
  await page.fill('[name=closeDays]', '１４');
  await page.fill('[name="question-0-options"]', 'ちょうどよい\n早すぎる');
  await staff.picture('survey-plan');
  await staff.press('設定を保存する');
  await staff.see('設定を保存しました');
  const eventId = desk.split('/').at(-1);
  await lookInto(
    `update ticketing.occurrence set starts_at = now() - interval '27 hours', ends_at = now() - interval '25 hours' where event_id = $1`,
    [eventId],
  );
  await lookInto(
    `update ticketing.ticket set state = 'checked_in', checked_in_at = now() - interval '26 hours'
      where occurrence_id in (select id from ticketing.occurrence where event_id = $1)`,
    [eventId],
  );
  await ringSchedule('ticketing.mail_surveys');
  const letter = await staff.mail.next(buyer.email, /アンケート/);
  await lookInto(
    `insert into ticketing.survey_answer (key_hash, community_id, event_id, satisfaction, recommend, come_again, visit, lend_a_hand, said, own)
     select sha256(n::text::bytea), community_id, event_id, 3 + n % 3, 5 + n, 'yes', 'maybe', null, '駅から歩きやすかった ' || n, '{}'
       from ticketing.survey_link, generate_series(1, 4) n where event_id = $1`,
    [eventId],
  );
  await staff.go(`${desk}/survey`);
  await staff.see('回答が5件になると');
  await staff.picture('survey-few');
  await answer(answering, /https?:\S+\/surveys\/\S+/.exec(letter.text)![0]);
  await lookInto(
    `insert into ticketing.survey_link (order_id, community_id, event_id, code_hash, closes_at)
     select gen_random_uuid(), community_id, event_id, sha256(n::text::bytea), closes_at
       from ticketing.survey_link, generate_series(1, 8) n where event_id = $1`,
    [eventId],
  );
  await staff.go(`${desk}/survey`);
  for (const figure of ['55.6%', '9通中5件', '+20', '回答が5件増えるごとに']) await staff.see(figure);
  await staff.see('お名前や連絡先が書かれていることがあります');
  await staff.picture('survey-results');
  await staff.go(`${desk}/audience`);
  await staff.see('アンケートの結果');
  for (const figure of ['55.6%', '4.0', '+20']) await staff.see(figure);
  await staff.picture('survey-in-report');
}

/** Somebody with the link from the mail answers on a phone, and once more. */
async function answer(visitor: Visitor, link: string): Promise<void> {
  const { page } = visitor;
  await page.goto(link);
  await visitor.see('無記名なので');
  await visitor.press('回答を送る');
  await visitor.see('この質問の答えを選んでください');
  await page.locator('[name=satisfaction][value="4"]').check();
  await page.locator('[name=recommend][value="9"]').check();
  await page.locator('[name=visit][value=yes]').check();
  await page.getByLabel('早すぎる').check();
  await page.fill('[name=said]', '帰りのバスが混みました。');
  await visitor.picture('survey-answer');
  await visitor.press('回答を送る');
  await page.waitForURL(/saved/);
  await visitor.see('ありがとうございました');
  await page.locator('[name=satisfaction][value="5"]').check();
  await visitor.press('回答を書き直す');
  await page.waitForURL(/saved/);
  await visitor.see('回答を受け取りました');
  await visitor.picture('survey-answered');
  await page.goto(link.replace('/doto/', '/doto/en/'));
  await visitor.see('How satisfied are you overall?');
  await visitor.picture('survey-answer-en');
}
