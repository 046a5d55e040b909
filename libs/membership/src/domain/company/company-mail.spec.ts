import { newId } from '@enishi/kernel';
import { aboutCompany, companyOfMail } from './company-mail.ts';

describe('what a mail to a company is about', () => {
  it.each(['membership', 'money'] as const)('is read as it was written: %s', (person) => {
    const mail = { companyId: newId(), person };
    expect(companyOfMail(aboutCompany(mail))).toEqual(mail);
  });

  it.each(['', 'gift:1:2', 'company', 'company::money', 'company:1:money', `company:${newId()}:nobody`])(
    'is none of a company’s: %s',
    (about) => {
      expect(companyOfMail(about)).toBeNull();
    },
  );
});
