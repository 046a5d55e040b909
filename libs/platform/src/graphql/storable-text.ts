const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The name under which a question carries a text that cannot be kept, or null when all can: PostgreSQL refuses NUL in a
 * text, and half a surrogate pair would silently become U+FFFD. Asked once for every question, so that no resolver,
 * whatever it does with its text, answers such a text with a fault of ours.
 */
export function unstorableField(value: unknown, name = 'text'): string | null {
  if (typeof value === 'string') return value.includes('\0') || halfCharacter.test(value) ? name : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorableField(inner, Array.isArray(value) ? name : key);
    if (found) return found;
  }
  return null;
}
