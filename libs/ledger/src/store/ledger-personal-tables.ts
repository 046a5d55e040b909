import type { PersonalTables } from '@enishi/platform';

const because = {
  ja: '会計帳簿（法人税法・電子帳簿保存法による保存）。会員番号の控えだけで、お名前は含みません',
  en: 'The books, which tax law has kept. They name the member only by an id, never by name',
};

/** What the books say of a person: amounts under an id. Nothing of them is ever changed. */
export const ledgerPersonalTables: PersonalTables = {
  tables: [
    {
      table: 'ledger.journal_entry',
      title: { ja: '仕訳', en: 'Entries in the books' },
      rows: `subject_kind = 'member' and subject_id = {subject}::text`,
      fate: { kind: 'kept', because, years: 7 },
    },
    {
      table: 'ledger.recognition_plan',
      title: { ja: '前受会費の計上予定', en: 'Fees paid in advance' },
      rows: `subject_kind = 'member' and subject_id = {subject}::text`,
      fate: { kind: 'kept', because, years: 7 },
    },
  ],
  impersonal: [],
};
