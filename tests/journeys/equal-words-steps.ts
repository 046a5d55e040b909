import type { Visitor } from './visitor.ts';

/** The secretariat says which words mean the same, and a company finds by the one what is written with the other. `find` is the page on which it searches. */
export async function searchByEqualWords(
  { staff, clerk }: { staff: Visitor; clerk: Visitor },
  find: string,
): Promise<void> {
  await staff.go('/doto/desk/settings/words');
  expect(await staff.page.inputValue('[name=words]')).toContain('看護師＝ナース＝看護職');
  const kept = await staff.page.inputValue('[name=words]');
  await staff.page.fill('[name=words]', `${kept}\n草刈り`);
  await staff.press('この内容で保存する');
  await staff.see('言葉が1つしかありません');
  await staff.picture('equal-words-refused');
  await staff.page.fill('[name=words]', `${kept}\n草刈り＝草むしり`);
  await staff.press('この内容で保存する');
  await staff.see('保存しました。次の検索から使います。');
  await staff.picture('equal-words');
  await clerk.open(find);
  await clerk.page.fill('[name=words]', '草むしり');
  await clerk.press('探す');
  await clerk.page.waitForURL(/words=/);
  await clerk.see('「草むしり」は、草刈りでも探しました');
  await clerk.see('見つかったカードは5枚未満です');
  await clerk.picture('equal-words-found');
  await staff.page.fill('[name=words]', kept);
  await staff.press('この内容で保存する');
  await staff.see('保存しました。次の検索から使います。');
}
