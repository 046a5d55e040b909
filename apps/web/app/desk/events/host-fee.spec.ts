import { lineIn } from '../documents/document-form.ts';
import { hostFee } from './host-fee.ts';

describe('the fee of a company that is visited', () => {
  it('begins a paper with the company, what for, and 22,000 yen at 10 %', () => {
    const asked = hostFee('invoice', 'c1', 'しごと旅');
    expect([asked.get('kind'), asked.get('company')]).toEqual(['invoice', 'c1']);
    expect(lineIn(asked)).toEqual({
      'line-0-description': 'しごとトリップ受け入れ費用「しごと旅」',
      ...{ 'line-0-quantity': '1', 'line-0-unitPrice': '22000', 'line-0-category': 'taxable_10' },
      stream: 'event_ticket',
    });
  });

  it('is no longer than a line of a document', () => {
    expect([...hostFee('quote', 'c1', '旅'.repeat(120)).get('line')!]).toHaveLength(80);
  });

  it('of an address that asks for none begins with none', () => {
    expect(lineIn(new URLSearchParams('line=x'))).toEqual({});
  });
});
