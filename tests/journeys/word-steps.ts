import { lookInto } from './stack-database.ts';
import type { Visitor } from './visitor.ts';

/** Somebody who has just joined, as one of those who did the gig: their line is the fan's, with another place. */
async function wasThere(email: string, gigId: string): Promise<void> {
  await lookInto(
    `insert into talent.skill_evidence (id, community_id, member_id, giver_id, kind, source_ref, occasion_ref, skill_id, company_id,
       company_name, own_company, what_ja, what_en, role, minutes, occurred_on, recorded_at)
     select gen_random_uuid(), e.community_id, m.id, m.id, e.kind, gen_random_uuid(), e.occasion_ref, e.skill_id, e.company_id,
            e.company_name, false, e.what_ja, e.what_en, e.role, e.minutes, e.occurred_on, e.recorded_at
       from talent.skill_evidence e join membership.member m on m.community_id = e.community_id and m.email = $1
      where e.occasion_ref = $2 limit 1`,
    [email, gigId],
  );
}

/** Who did the gig asks for a word, somebody who was there writes one on a phone, and it is on the record once it is shown. */
export async function sayWords(
  { fan, fellow }: { fan: Visitor; fellow: Visitor },
  { gigId, name, email }: { gigId: string; name: string; email: string },
): Promise<void> {
  await wasThere(email, gigId);
  await fan.go('/doto/me/skills');
  await fan.press('一緒に働いた人のひとことを見る・お願いする');
  await fan.see('まだ届いていません');
  await fan.press('お願いを出す');
  await fan.see('同意の欄にチェックを入れてください');
  await fan.page.check('[name=agreed]');
  await fan.picture('words-ask');
  await fan.press('お願いを出す');
  await fan.page.waitForURL(/said=asked/);

  await fellow.go('/doto/me/words');
  expect(await fellow.reads()).not.toContain(name);
  await fellow.page.getByRole('link', { name: /のお願いを開く$/ }).click();
  await fellow.see(name);
  await fellow.press('ひとことを送る');
  await fellow.see('1つから3つまで選んでください');
  await fellow.page.check('[name=word-careful]');
  await fellow.page.check('[name=word-again]');
  await fellow.page.fill('[name=text]', '最後まで、ていねいでした。');
  await fellow.picture('words-write');
  await fellow.press('ひとことを送る');
  await fellow.page.waitForURL(/said=endorsed/);
  await fellow.see('あなたが書いたひとこと');

  await fan.reload();
  await fan.see('まだ、あなただけに見えています');
  await fan.see('最後まで、ていねいでした。');
  await fan.picture('words-received');
  await fan.page.getByRole('button', { name: /記録に載せる$/ }).click();
  await fan.page.waitForURL(/said=shown/);
  await fan.go('/doto/me/skills');
  expect(await fan.page.content()).toContain('一緒に働いた人のひとこと');
  await fan.go('/doto/me/consents');
  await fan.see('一緒に働いた会員');
  await carryWords({ fan, fellow });
}

/** Whoever wrote the word lets it be carried, and it stands on the passport of whoever shows it. */
async function carryWords({ fan, fellow }: { fan: Visitor; fellow: Visitor }): Promise<void> {
  await fellow.go('/doto/me/words');
  const ask = fellow.page.locator('summary', { hasText: '技能パスポートとバッジに載せてよいですか' });
  await ask.click();
  await fellow.page.getByRole('button', { name: /載せてよい$/ }).click();
  await fellow.see('同意の欄にチェックを入れてください');
  await fellow.page.locator('details', { has: ask }).locator('[name=agreed]').check();
  await fellow.picture('words-carry');
  await fellow.page.getByRole('button', { name: /載せてよい$/ }).click();
  await fellow.page.waitForURL(/said=carried/);
  await fellow.see('お名前は載りません');

  await fan.go('/doto/me/words');
  await fan.see('書いた方の同意があるので');
  await fan.go('/doto/me/skills/passport');
  await fan.page.locator('input[name^=skill-]').first().check();
  await fan.page.check('[name=withWords]');
  await fan.page.check('[name=agreed]');
  await fan.picture('words-passport');
  await fan.press('パスポートをつくる');
  await fan.see('一緒に働いた人のひとことも載せています');
  await fan.press('QRコードの先の画面を見る');
  await fan.see('最後まで、ていねいでした。');
  await fan.picture('words-passport-seen');
}
