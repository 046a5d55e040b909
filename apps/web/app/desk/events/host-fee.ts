/** What a company usually pays to be visited on a work trip, in yen with tax; the desk writes over it. */
const usualFee = 22_000;
/** As long as a line of a document may be. */
const longestLine = 80;

/** Where a paper for the fee of a host begins: the company, and the line that says what for. */
export function hostFee(kind: 'quote' | 'invoice', companyId: string, title: string): URLSearchParams {
  const line = [...`しごとトリップ受け入れ費用「${title}」`].slice(0, longestLine).join('');
  return new URLSearchParams({
    ...{ kind, company: companyId, line, price: String(usualFee), stream: 'event_ticket' },
  });
}
