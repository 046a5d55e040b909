const dashes = /[\u2010-\u2015\u2212\u30fc\uff0d\uff70\ufe63]/g;

/**
 * Digits, letters and dashes as machines want them: full width becomes half width and every dash that Japanese keyboards
 * produce (ー － − ‐ – — ｰ) becomes '-'. NFKC alone would leave ー and −. For numbers and addresses, not for names.
 */
export function normaliseDigits(text: string): string {
  return text.replace(dashes, '-').normalize('NFKC').replace(dashes, '-').trim();
}

/** Only the digits: "０９０ー１２３４−５６７８" -> "09012345678". */
export function onlyDigits(text: string): string {
  return normaliseDigits(text).replace(/\D/g, '');
}

/** A postal code as printed, "〒０８８ー３２１１" -> "088-3211"; null when it has not seven digits. */
export function normalisePostalCode(text: string): string | null {
  const digits = /^〒?\s*(\d{3})-?(\d{4})$/.exec(normaliseDigits(text));
  return digits ? `${digits[1]}-${digits[2]}` : null;
}
