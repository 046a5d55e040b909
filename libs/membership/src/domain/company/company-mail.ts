import { isId } from '@enishi/kernel';

/** A mail to a company, and to whom of it: its contact, or whoever looks after the money. */
export type CompanyMail = { readonly companyId: string; readonly person: 'membership' | 'money' };

/** What a mail to a company is about, as it carries it. */
export const aboutCompany = ({ companyId, person }: CompanyMail): string => `company:${companyId}:${person}`;

/** The company that such a mail went to; null for any other mail. */
export function companyOfMail(about: string): CompanyMail | null {
  const [kind, companyId = '', person] = about.split(':');
  if (kind !== 'company' || !isId(companyId)) return null;
  return person === 'membership' || person === 'money' ? { companyId, person } : null;
}
