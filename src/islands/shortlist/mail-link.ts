/** A letter that is ready to be sent. */
export interface PreparedLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Returns a link that opens the letter in the reader's mail program (RFC 6068). */
export function toMailLink({ to, subject, body }: PreparedLetter): string {
  const address = encodeURIComponent(to).replaceAll('%40', '@');
  const lines = body.replace(/\r?\n/gu, '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
