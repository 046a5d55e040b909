import type { Locale } from '@enishi/kernel';
import { addressee, foldForSearch, formatPersonName, kanaKey } from '@enishi/japan';

/** The parts of a person's name as kept. */
export type MemberName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
};

/** Family name first, parted by a full-width space, as on a card in Japan: 山田　花子. */
export function displayName({ familyName, givenName }: Pick<MemberName, 'familyName' | 'givenName'>): string {
  return formatPersonName({ familyName, givenName }, 'ja');
}

/** ヤマダ　ハナコ; empty for names without kana. */
export function displayKana({ familyKana, givenKana }: Pick<MemberName, 'familyKana' | 'givenKana'>): string {
  return [familyKana, givenKana].filter((part) => part !== '').join('　');
}

/** How mails address a person: 山田　花子 様, Hanako YAMADA. */
export function addressed(name: MemberName, locale: Locale): string {
  return addressee(formatPersonName(name, locale), 'person', locale);
}

/**
 * Keys under which a member is found from their beginnings: whole and given name, both in kana, number with and
 * without hyphens, mail address. Folded, so that 高橋 finds 髙橋 and やまだ finds ヤマダ. What is shown is never folded.
 */
export function searchKeys(member: MemberName & { number: string; email: string }): string[] {
  const keys = [
    foldForSearch(member.familyName + member.givenName),
    foldForSearch(member.givenName),
    kanaKey(member.familyKana + member.givenKana),
    kanaKey(member.givenKana),
    foldForSearch(member.number),
    foldForSearch(member.number.replaceAll('-', '')),
    foldForSearch(member.email),
  ];
  return [...new Set(keys.map(withoutBlanks).filter((key) => key !== ''))];
}

/** The beginnings to look for when a person types a text into the search field; empty when it holds nothing. */
export function searchBeginnings(text: string): string[] {
  const typed = text.slice(0, 100);
  const keys = [foldForSearch(typed), kanaKey(typed)].map(withoutBlanks);
  return [...new Set(keys.filter((key) => key !== ''))];
}

function withoutBlanks(key: string): string {
  return key.replace(/[\s\u0000]+/gu, '');
}
