import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** Addresses that anybody gets, from providers that people in Japan use: having one shows nothing of where somebody works. */
const freeMail: ReadonlySet<string> = new Set([
  ...[
    'gmail.com',
    'googlemail.com',
    'yahoo.co.jp',
    'yahoo.com',
    'ymail.ne.jp',
    'ymail.com',
    'rocketmail.com',
  ],
  ...['outlook.jp', 'outlook.com', 'hotmail.co.jp', 'hotmail.com', 'live.jp', 'live.com', 'msn.com'],
  ...['icloud.com', 'me.com', 'mac.com', 'aol.com', 'aol.jp', 'proton.me', 'protonmail.com', 'pm.me'],
  ...['gmx.com', 'gmx.de', 'zoho.com', 'mail.com', 'qq.com', '163.com', '126.com', 'naver.com'],
  ...['docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'vodafone.ne.jp'],
  ...['disney.ne.jp', 'willcom.com', 'ymobile.ne.jp', 'y-mobile.ne.jp', 'rakumail.jp', 'uqmobile.jp'],
  ...['nifty.com', 'excite.co.jp', 'goo.jp', 'mail.goo.ne.jp', 'infoseek.jp', 'kuku.lu', 'mailinator.com'],
]);

/** Providers whose customers have a name of their own below these: ocn.ne.jp, a.biglobe.ne.jp. */
const providers: readonly string[] = [
  ...['ocn.ne.jp', 'biglobe.ne.jp', 'so-net.ne.jp', 'nifty.ne.jp', 'plala.or.jp', 'dion.ne.jp', 'odn.ne.jp'],
  ...['asahi-net.or.jp', 'jcom.home.ne.jp', 'jcom.zaq.ne.jp', 'eonet.ne.jp', 'commufa.jp', 'hi-ho.ne.jp'],
  ...['wakwak.com', 'tiki.ne.jp', 'infoweb.ne.jp', 'bbexcite.jp', 'ybb.ne.jp', 'docomo.ne.jp'],
];

/** Second levels below which names are given: a company is never one of them. */
const shared: ReadonlySet<string> = new Set(
  ['co', 'or', 'ne', 'ac', 'ad', 'ed', 'go', 'gr', 'lg'].map((kind) => `${kind}.jp`),
);

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The domain of a company as typed, with or without what stands before the @. Refusals SEAT_DOMAIN_UNREADABLE, SEAT_DOMAIN_FREE_MAIL
 * (fact `domain`), both with the fact `field`.
 */
export function readWorkDomain(typed: string, field: 'address' | 'domain'): Result<string> {
  const text = typed.slice(0, 300).normalize('NFKC').trim().toLowerCase();
  const domain = text.slice(text.lastIndexOf('@') + 1).replace(/\.$/, '');
  const labels = domain.split('.');
  const plain = labels.length >= 2 && domain.length <= 253 && labels.every((each) => label.test(each));
  if (!plain || shared.has(domain) || /^\d+$/.test(labels.at(-1)!))
    return refused(new Refusal('invalid', 'SEAT_DOMAIN_UNREADABLE', { field }));
  if (freeMail.has(domain) || providers.some((each) => domain === each || domain.endsWith(`.${each}`)))
    return refused(new Refusal('invalid', 'SEAT_DOMAIN_FREE_MAIL', { field, domain }));
  return ok(domain);
}

/** Whether an address is one of a domain itself: what is below it may be somebody else's. */
export const isOfDomain = (email: string, domain: string): boolean =>
  email.toLowerCase().slice(email.lastIndexOf('@') + 1) === domain;
