import { accountCodes, accounts, incomeAccounts } from './account.ts';
import { revenueStreamCodes, revenueStreams } from './revenue-stream.ts';

describe('the chart of accounts', () => {
  it('names every account in both languages', () => {
    for (const code of accountCodes) {
      expect(accounts[code].name.ja).not.toBe('');
      expect(accounts[code].name.en).not.toBe('');
    }
  });

  it('counts refunds and bank fee discounts against income', () => {
    expect(incomeAccounts).toEqual(
      expect.arrayContaining(['refunds', 'bank_fee_discount', 'subsidy_income']),
    );
    expect(incomeAccounts).not.toContain('contract_liability');
  });
});

describe('revenue streams', () => {
  it('post to income accounts only', () => {
    for (const code of revenueStreamCodes) expect(accounts[revenueStreams[code].account].kind).toBe('income');
  });

  it('count everything but subsidies and public contracts as own revenue', () => {
    const foreign = revenueStreamCodes.filter((code) => !revenueStreams[code].isOwnRevenue);
    expect(foreign).toEqual(['municipality_contract', 'subsidy']);
  });
});
