import { somebody } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const whoWith = '店長の森さんと、朝の四人';

/** J9, the article: a company asks a student by a link, who writes on a phone without seeing pay or conditions; the company gives it back once, then checks and uses it. Ends on the company's page of the posting. */
export async function askStudent(
  { clerk, student }: { clerk: Visitor; student: Visitor },
  { title, company }: { title: string; company: string },
): Promise<void> {
  await clerk.press('学生に記事を書いてもらう');
  await clerk.page.waitForURL(/article$/);
  await clerk.press('招待のリンクを作る');
  await clerk.page.waitForURL(/said=invited/);
  await clerk.picture('article-invited');
  const link = /http\S+\/articles\/[0-9a-f]{64}/.exec(await clerk.reads())![0];
  await clerk.press('募集の画面へ戻る');
  await clerk.see('学生に頼んだ記事を、会社がまだ確認していません');

  const person = somebody({ familyName: '石狩', givenName: '蓮', born: ['2004', '4', '2'] });
  await student.open(link);
  await student.see('記事を書きませんか');
  await student.see(company);
  const shown = await student.reads();
  for (const kept of ['1,200', '5:00〜14:00', '通算4年まで']) expect(shown).not.toContain(kept);
  await student.picture('article-invitation');
  await student.press('会員登録（無料）して受ける');
  await student.page.waitForURL(/join/);
  await student.joinFree(person, student.page.url());
  await student.press('見ていた募集へ戻る');
  await student.press('引き受けて、書きはじめる');
  await student.page.waitForURL(/me\/articles\/.*said=accepted/);
  const write = async (fields: Record<string, string>) => {
    for (const [field, value] of Object.entries(fields)) await student.page.fill(`[name=${field}]`, value);
  };
  await write({ whoWith, what: '夜明け前の仕込みから、朝市まで', why: '1978年から続く朝を、次の代へ' });
  await student.press('会社に出す');
  await student.see('この部分もお書きください');
  await student.picture('article-refused');
  await write({ growth: '手の技と、売る力' });
  await student.press('会社に出す');
  await student.page.waitForURL(/said=handed_in/);
  await student.picture('article-handed-in');
  await student.page.selectOption('[name=naming]', 'name_school');
  await write({ name: '田中 蓮', school: '北の大学' });
  await student.press('この表示にする');
  await student.page.waitForURL(/said=named/);
  await student.open(link);
  await student.see('この招待は、もう受けています');

  await clerk.press('学生に記事を書いてもらう');
  await clerk.see('記事が届きました');
  await clerk.see(whoWith);
  await clerk.see('店長の森さんと3人のパン職人');
  await clerk.picture('article-check');
  expect(await clerk.reads()).not.toContain('石狩');
  await clerk.page.fill('[name=note]', '開店は1987年です。');
  await clerk.press('直してほしいところを伝えて戻す');
  await clerk.page.waitForURL(/said=given_back/);
  const told = await student.mail.next(person.email, /直してほしいところがあります/);
  expect(told.text).toContain('開店は1987年です');
  await student.open(/http\S+\/me\/articles\/\S+/.exec(told.text)![0]);
  await student.see('開店は1987年です');
  await student.picture('article-given-back');
  await write({ why: '1987年から続く朝を、次の代へ' });
  await student.press('会社に出す');
  await student.page.waitForURL(/said=handed_in/);

  await clerk.reload();
  await clerk.see('記事が届きました');
  await clerk.press('内容を確認して使う');
  await clerk.page.waitForURL(/said=used/);
  await clerk.press('募集の画面へ戻る');
  await clerk.see(whoWith);
  await clerk.see(title);
}

/** The student reads on their own page that it is up, and takes their name off: it is gone with the next reading of the public page. */
export async function isNamedNoMore({ student, fan }: { student: Visitor; fan: Visitor }): Promise<void> {
  await student.go('/doto/me/applications');
  await student.press('書いた記事');
  await student.see('会社が確認して、使いました');
  await student.picture('articles-mine');
  await student.page.locator('main li a').first().click();
  await student.page.waitForURL(/me\/articles\/[0-9a-f-]{36}/);
  await student.see('公開されています');
  await student.page.selectOption('[name=naming]', 'hidden');
  await student.press('この表示にする');
  await student.page.waitForURL(/said=named/);
  await fan.reload();
  await fan.see('店長の森さんと、朝の四人');
  expect(await fan.reads()).not.toContain('田中 蓮');
}
