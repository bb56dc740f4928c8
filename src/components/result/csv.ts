/** Text that a spreadsheet would take for a formula is made plain text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * A table as a CSV file any spreadsheet opens (RFC 4180): numbers with a decimal point whatever the language, and a mark
 * of its encoding before it, without which Excel reads Chinese, Japanese, Korean and Turkish letters wrongly.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows
    .map((row) =>
      row
        .map((cell) => {
          const text = typeof cell === 'number' ? String(cell) : harmless(cell);
          return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        })
        .join(','),
    )
    .join('\r\n')}\r\n`;
